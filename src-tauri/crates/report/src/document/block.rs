//! Blocks: the parts a document is made of, from cover to signatures.

use super::{Figure, Table, Text};

/// One part of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The cover, or the title block of a short note.
    Cover(Cover),
    /// A heading.
    Heading(Heading),
    /// A paragraph.
    Paragraph(Paragraph),
    /// A list.
    List(List),
    /// Names with their values, in two columns without lines.
    Facts(Facts),
    /// A table.
    Table(Table),
    /// A box that stands out, with a title that says why.
    Callout(Callout),
    /// A drawing.
    Figure(Figure),
    /// The table of contents.
    Contents(Contents),
    /// Lines to sign on.
    Signatures(Signatures),
    /// What follows starts on a new page.
    PageBreak,
    /// Pages in another orientation.
    Section(Section),
    /// Blocks that stay on one page when they fit on one.
    Keep(Vec<Block>),
    /// Two columns next to each other.
    SideBySide(SideBySide),
    /// Empty space, in points.
    Spacer(f32),
    /// A thin line over the full width.
    Rule,
}

/// The cover, or the title block of a short note.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cover {
    /// The title.
    pub title: Text,
    /// Lines below the title.
    pub subtitle: Vec<Text>,
    /// Names with their values: municipality, date, version, contact.
    pub facts: Vec<Fact>,
    /// Status, such as `Ontwerp`.
    pub badge: Option<Text>,
    /// Whether it has a page of its own (without header and footer) or stands above the text.
    pub own_page: bool,
}

/// A heading. Headings 1 and 2 are in the table of contents; all are bookmarks.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// 1, 2 or 3.
    pub level: u8,
    /// The words, with their number where the writer wants one.
    pub text: Text,
}

/// A paragraph.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Paragraph {
    /// The words.
    pub text: Text,
    /// How it looks.
    pub style: ParagraphStyle,
}

/// How a paragraph looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ParagraphStyle {
    /// Running text.
    #[default]
    Body,
    /// Larger, to open a section.
    Lead,
    /// Smaller and muted, for notes and sources.
    Note,
}

/// A list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct List {
    /// Bullets or numbers.
    pub kind: ListKind,
    /// The items.
    pub items: Vec<ListItem>,
}

/// What stands before the items of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ListKind {
    /// Bullets.
    #[default]
    Bullets,
    /// Numbers from 1.
    Numbers,
}

/// An item of a list, with at most one list below it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListItem {
    /// The words.
    pub text: Text,
    /// The list below it.
    pub nested: Option<List>,
}

impl<T: Into<Text>> From<T> for ListItem {
    fn from(text: T) -> Self {
        Self { text: text.into(), nested: None }
    }
}

impl ListItem {
    /// An item with a list below it.
    pub fn with(text: impl Into<Text>, nested: List) -> Self {
        Self { text: text.into(), nested: Some(nested) }
    }
}

/// Names with their values.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// The rows.
    pub rows: Vec<Fact>,
}

/// A name with its value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fact {
    /// The name.
    pub name: Text,
    /// The value.
    pub value: Text,
}

impl<N: Into<Text>, V: Into<Text>> From<(N, V)> for Fact {
    fn from((name, value): (N, V)) -> Self {
        Self { name: name.into(), value: value.into() }
    }
}

/// A box that stands out.
#[derive(Clone, Debug, PartialEq)]
pub struct Callout {
    /// Its colour; the title says in words what it is.
    pub kind: CalloutKind,
    /// The title, such as `Let op`.
    pub title: Text,
    /// The content.
    pub blocks: Vec<Block>,
}

/// Why a box stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalloutKind {
    /// Good to know.
    Info,
    /// In order.
    Success,
    /// Look out.
    Warning,
}

/// The table of contents: headings 1 and 2 with their pages.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contents {
    /// Its title, such as `Inhoud`; not itself in the table.
    pub title: Option<Text>,
}

/// Lines to sign on, with who signs below them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Signatures {
    /// A line above, such as place and date.
    pub intro: Option<Text>,
    /// Who signs.
    pub signers: Vec<Signer>,
}

/// Who signs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Signer {
    /// The office, such as `De burgemeester`.
    pub role: Text,
    /// The name, where it is printed.
    pub name: Option<Text>,
}

/// Pages in an orientation: starts on a new page, and so does what follows.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Upright or lying.
    pub orientation: Orientation,
    /// The content.
    pub blocks: Vec<Block>,
}

/// Upright or lying pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Orientation {
    /// Upright.
    #[default]
    Portrait,
    /// Lying.
    Landscape,
}

/// Two columns next to each other, such as a map and its table. When the right one is longer than the
/// page it goes on over the next pages in as many columns of about its width as fit.
#[derive(Clone, Debug, PartialEq)]
pub struct SideBySide {
    /// The left column; should fit on a page.
    pub left: Vec<Block>,
    /// The right column; may be as long as it wants.
    pub right: Vec<Block>,
    /// Share of the width for the left column, from 0 to 1.
    pub fraction: f32,
}

/// A heading of level 1, 2 or 3.
pub fn heading(level: u8, text: impl Into<Text>) -> Block {
    Block::Heading(Heading { level, text: text.into() })
}

/// A paragraph of running text.
pub fn paragraph(text: impl Into<Text>) -> Block {
    Block::Paragraph(Paragraph { text: text.into(), style: ParagraphStyle::Body })
}

/// A larger paragraph that opens a section.
pub fn lead(text: impl Into<Text>) -> Block {
    Block::Paragraph(Paragraph { text: text.into(), style: ParagraphStyle::Lead })
}

/// A small, muted paragraph.
pub fn note(text: impl Into<Text>) -> Block {
    Block::Paragraph(Paragraph { text: text.into(), style: ParagraphStyle::Note })
}

/// A list with bullets.
pub fn bullets<I: Into<ListItem>>(items: impl IntoIterator<Item = I>) -> Block {
    Block::List(List {
        kind: ListKind::Bullets,
        items: items.into_iter().map(Into::into).collect(),
    })
}

/// A list with numbers.
pub fn numbered<I: Into<ListItem>>(items: impl IntoIterator<Item = I>) -> Block {
    Block::List(List {
        kind: ListKind::Numbers,
        items: items.into_iter().map(Into::into).collect(),
    })
}

/// Names with their values.
pub fn facts<F: Into<Fact>>(rows: impl IntoIterator<Item = F>) -> Block {
    Block::Facts(Facts { rows: rows.into_iter().map(Into::into).collect() })
}

/// A struct that is a block by itself.
macro_rules! into_block {
    ($($name:ident)*) => {$(
        impl From<$name> for Block {
            fn from(block: $name) -> Self {
                Self::$name(block)
            }
        }
    )*};
}

into_block!(Cover Heading Paragraph List Facts Table Callout Figure Contents Signatures Section SideBySide);
