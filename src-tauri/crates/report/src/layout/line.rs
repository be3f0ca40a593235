//! Breaking text into lines: greedy, ragged right, with hyphens only where a line would end too early.

use super::{
    hyphen::{Break, Syllables, breaks},
    shape::Shaper,
};
use crate::{
    display::{Glyph, NodeId},
    document::{Color, Hyphenation},
    fonts::Font,
};

/// Not more hyphens than this below each other.
const HYPHENS_IN_A_ROW: usize = 2;

/// Runs of text, ready to be broken.
#[derive(Debug, Default)]
pub(crate) struct Inline {
    /// One text per style, with only characters that the font can draw.
    pub(crate) texts: Vec<String>,
    pub(crate) styles: Vec<Style>,
}

/// The style of a run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    pub(crate) font: Font,
    pub(crate) color: Color,
    pub(crate) hyphenation: Option<Hyphenation>,
    /// The node that the run belongs to.
    pub(crate) owner: NodeId,
}

/// The space that text is set in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measure {
    pub(crate) size: f32,
    pub(crate) width: f32,
    /// Fewest letters before and after a hyphen; `None`: words stay whole.
    pub(crate) least: Option<usize>,
    /// A line that is filled less than this share takes a part of the next word.
    pub(crate) full: f32,
}

/// A line of text.
#[derive(Debug, Default)]
pub(crate) struct Line {
    pub(crate) segments: Vec<Segment>,
    /// Without the hyphen and the space at the end.
    pub(crate) width: f32,
    /// Whether the last word goes on in the next line, after a hyphen that is not in its text.
    pub(crate) hyphen: bool,
}

/// A part of a line in one style.
#[derive(Debug)]
pub(crate) struct Segment {
    pub(crate) style: usize,
    pub(crate) x: f32,
    pub(crate) text: String,
    pub(crate) glyphs: Vec<Glyph>,
}

/// The text in lines of at most the given width; at least one line.
pub(crate) fn lines(shaper: &mut Shaper, inline: &Inline, measure: Measure) -> Vec<Line> {
    let mut setter = Setter { shaper, inline, measure, line: Line::default(), done: Vec::new() };
    let paragraphs = words(inline);
    let count = paragraphs.len();
    for (i, tokens) in paragraphs.into_iter().enumerate() {
        for token in tokens {
            setter.add(token);
        }
        setter.finish(if i + 1 == count { End::Text } else { End::Word });
    }
    setter.done
}

/// The widths of the longest word and of the longest line, when nothing is broken.
pub(crate) fn widths(shaper: &mut Shaper, inline: &Inline, size: f32) -> (f32, f32) {
    let (mut word, mut line) = (0.0f32, 0.0f32);
    for tokens in words(inline) {
        let mut sum = 0.0;
        for token in tokens {
            let width: f32 = token.iter().map(|span| span_width(shaper, inline, span, size)).sum();
            word = word.max(width);
            sum += width + if sum > 0.0 { size * 0.2 } else { 0.0 };
        }
        line = line.max(sum);
    }
    (word, line)
}

/// A part of a word: a stretch of one run.
#[derive(Clone, Copy, Debug)]
struct Span {
    style: usize,
    start: usize,
    end: usize,
}

/// Words, by the lines that the writer asked for.
fn words(inline: &Inline) -> Vec<Vec<Vec<Span>>> {
    let mut paragraphs = vec![Vec::new()];
    let mut word: Vec<Span> = Vec::new();
    let mut before = ' ';
    for (style, text) in inline.texts.iter().enumerate() {
        let mut start = 0;
        for (i, c) in text.char_indices() {
            let next =
                text[i + c.len_utf8()..].chars().next().or_else(|| first_char(inline, style + 1));
            let ends = c == '\n' || (c == ' ' && !is_bound(before, next));
            if ends {
                push_span(&mut word, style, start, i);
                start = i + 1;
                let line = paragraphs.last_mut().expect("starts with one");
                if !word.is_empty() {
                    line.push(std::mem::take(&mut word));
                }
                if c == '\n' {
                    paragraphs.push(Vec::new());
                }
            }
            before = c;
        }
        push_span(&mut word, style, start, text.len());
    }
    if !word.is_empty() {
        paragraphs.last_mut().expect("starts with one").push(word);
    }
    paragraphs
}

/// Whether a space between these keeps them together: French punctuation, percentages, amounts.
fn is_bound(before: char, next: Option<char>) -> bool {
    let after = next.is_some_and(|c| ";:!?»%".contains(c));
    (after && before.is_alphanumeric()) || before == '«' || (before == '€' && next.is_some())
}

fn first_char(inline: &Inline, style: usize) -> Option<char> {
    inline.texts.get(style)?.chars().next()
}

fn push_span(word: &mut Vec<Span>, style: usize, start: usize, end: usize) {
    if start < end {
        word.push(Span { style, start, end });
    }
}

fn span_width(shaper: &mut Shaper, inline: &Inline, span: &Span, size: f32) -> f32 {
    let text = visible(&inline.texts[span.style][span.start..span.end]);
    shaper.width(inline.styles[span.style].font, size, &text)
}

/// Without the marks that only say where a word may be broken.
fn visible(text: &str) -> std::borrow::Cow<'_, str> {
    if text.contains(['\u{ad}', '\u{200b}']) {
        text.replace(['\u{ad}', '\u{200b}'], "").into()
    } else {
        text.into()
    }
}

/// Why a line ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// After a word; a space belongs there.
    Word,
    /// Inside a word, with a hyphen.
    Hyphen,
    /// Inside a word, after its own hyphen or slash.
    Inside,
    /// At the end of the text.
    Text,
}

struct Setter<'a> {
    shaper: &'a mut Shaper,
    inline: &'a Inline,
    measure: Measure,
    line: Line,
    done: Vec<Line>,
}

impl Setter<'_> {
    fn add(&mut self, token: Vec<Span>) {
        let mut rest = token;
        loop {
            let lead = self.space();
            let width = self.width(&rest);
            if self.line.width + lead + width <= self.measure.width + 0.01 {
                return self.place(&rest);
            }
            let room = self.measure.width - self.line.width - lead;
            if let Some((at, hyphen)) = self.best_break(&rest, width, room) {
                let (head, tail) = split(&rest, at);
                self.place(&head);
                self.finish(if hyphen { End::Hyphen } else { End::Inside });
                rest = tail;
            } else if self.line.segments.is_empty() {
                let (head, tail) = split(&rest, self.cut(&rest));
                self.place(&head);
                if tail.is_empty() {
                    return;
                }
                self.finish(End::Inside);
                rest = tail;
            } else {
                self.finish(End::Word);
            }
        }
    }

    /// The last place in the word where it may be broken and still fits.
    fn best_break(&mut self, word: &[Span], width: f32, room: f32) -> Option<(usize, bool)> {
        let text = self.text(word);
        let style = &self.inline.styles[word.first()?.style];
        let syllables = style.hyphenation.zip(self.measure.least);
        let syllables = syllables.map(|(language, least)| Syllables { language, least });
        let in_a_row = self.done.iter().rev().take_while(|line| line.hyphen).count();
        let full = self.line.width >= self.measure.full * self.measure.width;
        let may_hyphenate = width > self.measure.width || (!full && in_a_row < HYPHENS_IN_A_ROW);
        let found = breaks(&text, syllables);
        let fits = |b: &&Break| {
            let (head, _) = split(word, b.at);
            let hyphen = if b.hyphen { self.hyphen_width(&head) } else { 0.0 };
            (!b.hyphen || may_hyphenate) && self.width(&head) + hyphen <= room
        };
        found.iter().rev().find(fits).map(|b| (b.at, b.hyphen))
    }

    /// For a word that is too long for a line and has no break: the most characters that fit.
    fn cut(&mut self, word: &[Span]) -> usize {
        let text = self.text(word);
        let mut ends = text.char_indices().map(|(i, c)| i + c.len_utf8());
        let mut best = ends.next().unwrap_or(text.len());
        for end in ends {
            if self.width(&split(word, end).0) > self.measure.width {
                break;
            }
            best = end;
        }
        best
    }

    fn place(&mut self, word: &[Span]) {
        if !self.line.segments.is_empty() {
            self.line.width += self.space();
            self.append_space();
        }
        for span in word {
            let text = visible(&self.inline.texts[span.style][span.start..span.end]);
            let shaped = self.shaper.word(self.inline.styles[span.style].font, &text);
            if self.line.segments.last().is_none_or(|segment| segment.style != span.style) {
                self.line.segments.push(Segment {
                    style: span.style,
                    x: self.line.width,
                    text: String::new(),
                    glyphs: Vec::new(),
                });
            }
            let segment = self.line.segments.last_mut().expect("just pushed");
            append(segment, &text, &shaped.glyphs);
            self.line.width += shaped.width * self.measure.size;
        }
    }

    fn finish(&mut self, end: End) {
        if end == End::Word && !self.line.segments.is_empty() {
            // Not seen, but read: the words of two lines stay apart.
            self.append_space();
        }
        self.line.hyphen = end == End::Hyphen;
        self.done.push(std::mem::take(&mut self.line));
    }

    fn append_space(&mut self) {
        let Some(segment) = self.line.segments.last_mut() else { return };
        let space = self.shaper.word(self.inline.styles[segment.style].font, " ");
        append(segment, " ", &space.glyphs);
    }

    /// The space before the next word.
    fn space(&mut self) -> f32 {
        let Some(segment) = self.line.segments.last() else { return 0.0 };
        let font = self.inline.styles[segment.style].font;
        self.shaper.width(font, self.measure.size, " ")
    }

    fn hyphen_width(&mut self, head: &[Span]) -> f32 {
        let Some(span) = head.last() else { return 0.0 };
        self.shaper.width(self.inline.styles[span.style].font, self.measure.size, "-")
    }

    fn width(&mut self, word: &[Span]) -> f32 {
        word.iter().map(|s| span_width(self.shaper, self.inline, s, self.measure.size)).sum()
    }

    fn text(&self, word: &[Span]) -> String {
        word.iter().map(|span| &self.inline.texts[span.style][span.start..span.end]).collect()
    }
}

fn append(segment: &mut Segment, text: &str, glyphs: &[Glyph]) {
    let offset = segment.text.len();
    segment.text.push_str(text);
    segment.glyphs.extend(
        glyphs.iter().map(|glyph| Glyph {
            text: glyph.text.start + offset..glyph.text.end + offset,
            ..*glyph
        }),
    );
}

/// Cuts a word at a byte of its text.
fn split(word: &[Span], at: usize) -> (Vec<Span>, Vec<Span>) {
    let (mut head, mut tail) = (Vec::new(), Vec::new());
    let mut passed = 0;
    for span in word {
        let cut = span.start + at.saturating_sub(passed).min(span.end - span.start);
        push_span(&mut head, span.style, span.start, cut);
        push_span(&mut tail, span.style, cut, span.end);
        passed += span.end - span.start;
    }
    (head, tail)
}

#[cfg(test)]
mod tests;
