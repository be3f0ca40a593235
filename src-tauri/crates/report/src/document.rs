//! What a document says, before it is laid out: the model that a section writer fills by hand.
//!
//! ```
//! use report::document::{Document, Language, Meta, bold, bullets, heading, paragraph};
//!
//! let mut document = Document::new(Meta::new("Actieplan Bloemetjeswijk", Language::nl()));
//! document.push(heading(1, "Wat wordt gevraagd"));
//! document.push(paragraph([bold("Goedkeuring"), " van het plan.".into()]));
//! document.push(bullets(["Zes acties", "Twee evaluatiemomenten"]));
//! ```

mod block;
mod figure;
mod meta;
mod table;
mod text;

pub use block::{
    Block, Callout, CalloutKind, Contents, Cover, Fact, Facts, Heading, List, ListItem, ListKind,
    Orientation, Paragraph, ParagraphStyle, Section, SideBySide, Signatures, Signer, bullets,
    facts, heading, lead, note, numbered, paragraph,
};
pub use figure::{Anchor, Figure, PathStep, Shape, Stroke};
pub use meta::{Attachment, Hyphenation, Language, Meta, PageWords, Paper, Relationship};
pub use table::{Align, Cell, Column, ColumnWidth, Row, Table};
pub use text::{Color, Run, Text, bold, italic, plain};

/// A printable in one language for one audience.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Title, language, date and the words of header and footer.
    pub meta: Meta,
    /// The content, in reading order.
    pub blocks: Vec<Block>,
}

impl Document {
    /// An empty document.
    pub fn new(meta: Meta) -> Self {
        Self { meta, blocks: Vec::new() }
    }

    /// Adds one block at the end.
    pub fn push(&mut self, block: impl Into<Block>) {
        self.blocks.push(block.into());
    }
}
