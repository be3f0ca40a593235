//! Text: runs with their weight, slant, colour and language.

use super::Language;

/// A piece of running text. `'\n'` is a line break; U+00A0 and U+202F never break; U+00AD marks where a
/// word may be broken.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text {
    /// The runs, in reading order.
    pub runs: Vec<Run>,
}

impl Text {
    /// Adds a run at the end.
    pub fn and(mut self, run: impl Into<Run>) -> Self {
        self.runs.push(run.into());
        self
    }

    /// The same text in another language than the document, for its tag and its hyphenation.
    pub fn in_language(mut self, language: &Language) -> Self {
        for run in &mut self.runs {
            run.language = Some(language.clone());
        }
        self
    }

    /// The same text in bold.
    pub fn bold(mut self) -> Self {
        for run in &mut self.runs {
            run.bold = true;
        }
        self
    }

    /// The same text in one colour.
    pub fn color(mut self, color: Color) -> Self {
        for run in &mut self.runs {
            run.color = Some(color);
        }
        self
    }

    /// The bare words.
    pub fn plain(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }

    /// Whether there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.runs.iter().all(|run| run.text.trim().is_empty())
    }
}

impl<T: Into<Run>> From<T> for Text {
    fn from(run: T) -> Self {
        Self { runs: vec![run.into()] }
    }
}

impl From<Vec<Run>> for Text {
    fn from(runs: Vec<Run>) -> Self {
        Self { runs }
    }
}

impl<const N: usize> From<[Run; N]> for Text {
    fn from(runs: [Run; N]) -> Self {
        Self { runs: runs.into() }
    }
}

/// A stretch of text in one style.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Bold, on top of what the block is.
    pub bold: bool,
    /// Italic.
    pub italic: bool,
    /// Colour, where it differs from that of the block.
    pub color: Option<Color>,
    /// Language, where it differs from that of the document.
    pub language: Option<Language>,
}

impl Run {
    /// The same run in bold.
    pub fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    /// The same run in italics.
    pub fn italic(self) -> Self {
        Self { italic: true, ..self }
    }

    /// The same run in a colour.
    pub fn color(self, color: Color) -> Self {
        Self { color: Some(color), ..self }
    }

    /// The same run in another language than the document.
    pub fn in_language(self, language: &Language) -> Self {
        Self { language: Some(language.clone()), ..self }
    }
}

impl From<&str> for Run {
    fn from(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }
}

impl From<&String> for Run {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<String> for Run {
    fn from(text: String) -> Self {
        Self { text, ..Self::default() }
    }
}

/// A run in the style of its block.
pub fn plain(text: impl Into<String>) -> Run {
    Run::from(text.into())
}

/// A run in bold.
pub fn bold(text: impl Into<String>) -> Run {
    plain(text).bold()
}

/// A run in italics.
pub fn italic(text: impl Into<String>) -> Run {
    plain(text).italic()
}

/// A colour in sRGB. The constants are the light theme of the window, so that print and screen agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Color(
    /// Red.
    pub u8,
    /// Green.
    pub u8,
    /// Blue.
    pub u8,
);

impl Color {
    /// Running text.
    pub const TEXT: Self = Self::hex(0x1B2430);
    /// Labels, captions, notes.
    pub const MUTED: Self = Self::hex(0x4A5565);
    /// Headings and links.
    pub const ACTION: Self = Self::hex(0x0B4F8A);
    /// Paper.
    pub const WHITE: Self = Self::hex(0xFFFFFF);
    /// Quiet ground.
    pub const SURFACE: Self = Self::hex(0xF4F6F8);
    /// Ground of table heads and the lightest step of the ladder.
    pub const TINT: Self = Self::hex(0xE8EEF5);
    /// Lines that must be seen.
    pub const BORDER: Self = Self::hex(0x76808F);
    /// Hairlines between rows.
    pub const HAIRLINE: Self = Self::hex(0xC3CBD5);
    /// Done, conform.
    pub const SUCCESS: Self = Self::hex(0x12653A);
    /// Look out.
    pub const WARNING: Self = Self::hex(0x7A4A00);
    /// Not conform.
    pub const DANGER: Self = Self::hex(0xA4161A);

    /// From `0xRRGGBB`.
    pub const fn hex(rgb: u32) -> Self {
        Self((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_from_strings_and_runs() {
        assert_eq!(Text::from("a").plain(), "a");
        assert_eq!(Text::from(String::from("a")).and(bold("b")).plain(), "ab");
        let mixed = Text::from([plain("a "), italic("b").color(Color::MUTED)]);
        assert!(mixed.runs[1].italic && !mixed.is_empty());
        assert!(Text::from(" \n").is_empty());
    }

    #[test]
    fn color_from_hex() {
        assert_eq!(Color::hex(0x0B4F8A), Color(0x0B, 0x4F, 0x8A));
    }
}
