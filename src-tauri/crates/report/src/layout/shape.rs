//! From characters to glyphs: shaping with a cache of words, and a stand-in for what the font lacks.

use std::{
    borrow::Cow,
    collections::{BTreeSet, HashMap},
    rc::Rc,
};

use rustybuzz::{
    Direction, Feature, ShapePlan, UnicodeBuffer, script,
    ttf_parser::{GlyphId, Tag},
};

use crate::{
    display::{Glyph, TextItem},
    document::Color,
    fonts::Font,
};

/// Shapes words; remembers them, since words come back.
pub(crate) struct Shaper {
    plans: [ShapePlan; 4],
    words: [HashMap<Box<str>, Rc<Word>>; 4],
    missing: BTreeSet<char>,
}

/// A shaped piece of text.
#[derive(Debug)]
pub(crate) struct Word {
    pub(crate) glyphs: Vec<Glyph>,
    /// In em.
    pub(crate) width: f32,
}

impl Shaper {
    pub(crate) fn new() -> Self {
        let plan = |font: Font| {
            let latin = Some(script::LATIN);
            ShapePlan::new(font.face(), Direction::LeftToRight, latin, None, &features())
        };
        Self {
            plans: Font::ALL.map(plan),
            words: [const { None }; 4].map(|_: Option<()>| HashMap::new()),
            missing: BTreeSet::new(),
        }
    }

    /// The glyphs of a piece of text without breaks.
    pub(crate) fn word(&mut self, font: Font, text: &str) -> Rc<Word> {
        if let Some(word) = self.words[font.index()].get(text) {
            return Rc::clone(word);
        }
        let word = Rc::new(self.shape(font, text));
        self.words[font.index()].insert(text.into(), Rc::clone(&word));
        word
    }

    /// Width in points.
    pub(crate) fn width(&mut self, font: Font, size: f32, text: &str) -> f32 {
        self.word(font, text).width * size
    }

    /// One line of text that starts at `x` on the baseline `y`.
    pub(crate) fn line(&mut self, font: Font, size: f32, color: Color, text: &str) -> TextItem {
        let text = self.drawable(font, text).into_owned();
        let glyphs = self.word(font, &text).glyphs.clone();
        TextItem { x: 0.0, y: 0.0, angle: 0.0, font, size, color, text, glyphs }
    }

    /// The text with only characters that the font can draw, without control characters but `'\n'`.
    pub(crate) fn drawable<'t>(&mut self, font: Font, text: &'t str) -> Cow<'t, str> {
        if text.bytes().all(|b| b == b'\n' || (b' '..=b'~').contains(&b)) {
            return Cow::Borrowed(text);
        }
        let mut out = String::with_capacity(text.len());
        for c in text.chars() {
            match c {
                '\n' | '\u{ad}' | '\u{200b}' => out.push(c),
                '\t' | '\u{2028}' | '\u{2029}' => out.push(' '),
                c if c.is_control() || is_invisible(c) => {}
                c if font.face().glyph_index(c).is_some() => out.push(c),
                c => out.push_str(stand_in(c).unwrap_or_else(|| {
                    self.missing.insert(c);
                    "?"
                })),
            }
        }
        Cow::Owned(out)
    }

    /// All characters that were not in the font so far.
    pub(crate) fn missing(&self) -> Vec<char> {
        self.missing.iter().copied().collect()
    }

    fn shape(&self, font: Font, text: &str) -> Word {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(Direction::LeftToRight);
        let face = font.face();
        let script = buffer.script();
        let shaped = if script == script::LATIN || script == script::UNKNOWN {
            buffer.set_script(script::LATIN);
            rustybuzz::shape_with_plan(face, &self.plans[font.index()], buffer)
        } else {
            rustybuzz::shape(face, &features(), buffer)
        };
        let em = face.units_per_em() as f32;
        let (infos, positions) = (shaped.glyph_infos(), shaped.glyph_positions());
        let ends = cluster_ends(infos.iter().map(|info| info.cluster as usize), text);
        let glyphs: Vec<Glyph> = infos
            .iter()
            .zip(positions)
            .zip(ends)
            .map(|((info, position), range)| {
                let id = info.glyph_id as u16;
                let natural = face.glyph_hor_advance(GlyphId(id)).unwrap_or(0);
                Glyph {
                    id,
                    advance: position.x_advance as f32 / em,
                    natural: f32::from(natural) / em,
                    text: range,
                }
            })
            .collect();
        let width = glyphs.iter().map(|glyph| glyph.advance).sum();
        Word { glyphs, width }
    }
}

/// No ligatures: each letter keeps its own place, in the PDF and in the preview.
fn features() -> [Feature; 2] {
    [Feature::new(Tag::from_bytes(b"liga"), 0, ..), Feature::new(Tag::from_bytes(b"clig"), 0, ..)]
}

/// The bytes that each glyph stands for. Where several glyphs share a cluster (a letter with a loose
/// accent) they get one character each.
fn cluster_ends(clusters: impl Iterator<Item = usize>, text: &str) -> Vec<std::ops::Range<usize>> {
    let starts: Vec<usize> = clusters.collect();
    let mut ranges = Vec::with_capacity(starts.len());
    let mut first = 0;
    while first < starts.len() {
        let start = starts[first];
        let count = starts[first..].iter().take_while(|other| **other == start).count();
        let end = starts.get(first + count).copied().unwrap_or(text.len());
        let mut from = start;
        for i in 0..count {
            let next = text[from..end].chars().next().map_or(end, |c| from + c.len_utf8());
            let to = if i + 1 == count { end } else { next };
            ranges.push(from..to);
            from = to;
        }
        first += count;
    }
    ranges
}

/// The same in characters that the font has.
fn stand_in(c: char) -> Option<&'static str> {
    Some(match c {
        // A wide space is two spaces that never break.
        '\u{2001}' | '\u{2002}' | '\u{2003}' | '\u{3000}' => "\u{a0}\u{a0}",
        c if c.is_whitespace() => "\u{a0}",
        '✖' => "✗",
        '➔' | '➜' => "→",
        _ => return None,
    })
}

/// Characters that only steer how others are drawn.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_keep_their_own_glyph() {
        let mut shaper = Shaper::new();
        let word = shaper.word(Font::Regular, "efficiënt fi");
        assert_eq!(word.glyphs.len(), "efficiënt fi".chars().count());
        assert!(word.glyphs.iter().all(|glyph| glyph.id != 0));
    }

    #[test]
    fn missing_characters_get_a_stand_in() {
        let mut shaper = Shaper::new();
        assert_eq!(shaper.drawable(Font::Regular, "a\t漢\u{200d}😀\u{fe0f}b\r\n"), "a ??b\n");
        assert_eq!(shaper.missing(), ['漢', '😀']);
        assert_eq!(shaper.drawable(Font::Regular, "1\u{2002}Wat ➜"), "1\u{a0}\u{a0}Wat →");
        assert_eq!(shaper.missing().len(), 2);
    }

    #[test]
    fn loose_accents_share_their_cluster() {
        let mut shaper = Shaper::new();
        let word = shaper.word(Font::Regular, "q\u{301}x");
        let texts: Vec<_> = word.glyphs.iter().map(|g| &"q\u{301}x"[g.text.clone()]).collect();
        assert_eq!(texts.concat(), "q\u{301}x");
        assert!(texts.iter().all(|text| !text.is_empty()));
    }
}
