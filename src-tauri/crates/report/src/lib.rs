//! Documents for print: a [`document::Document`] is laid out on pages and written as an accessible, archivable PDF.
//!
//! Pure: bytes out, no files, no clock. The same document always gives the same bytes.

mod content;
mod display;
pub mod document;
mod fonts;
mod layout;
mod metadata;
mod passphrase_sheet;
mod pdf;
mod plan;
mod section;
mod svg;
mod tag;

pub use display::Layout;
pub use layout::layout;
pub use passphrase_sheet::passphrase_sheet;
pub use plan::plan;
pub use svg::svg;

use document::Document;

/// A finished PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pdf {
    /// The file: PDF/UA-1 and PDF/A-3a.
    pub bytes: Vec<u8>,
    /// The number of pages.
    pub pages: usize,
    /// The characters that the typeface cannot draw; a question mark stands in their place.
    pub missing: Vec<char>,
}

/// Why a document could not be written.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// The date is not an ISO 8601 date and time with offset.
    #[error("not a date and time with offset: {0}")]
    Date(String),
    /// A font could not be cut down to the glyphs in use.
    #[error("a font could not be cut down: {0}")]
    Subset(subsetter::Error),
    /// A font that was cut down could not be read.
    #[error("the font {0} could not be embedded")]
    Font(&'static str),
    /// The PDF has not the form that is expected of its writer.
    #[error("the PDF has an unexpected form: {0}")]
    Form(#[from] lopdf::Error),
    /// The bytes could not be written.
    #[error("the PDF could not be written: {0}")]
    Write(#[from] std::io::Error),
}

/// Lays out a document and writes it as a PDF.
pub fn pdf(document: &Document) -> Result<Pdf, ReportError> {
    pdf_of(document, &layout(document))
}

/// Writes a document that was laid out as a PDF.
pub fn pdf_of(document: &Document, layout: &Layout) -> Result<Pdf, ReportError> {
    let bytes = pdf::write(layout, &document.meta)?;
    Ok(Pdf { bytes, pages: layout.page_count(), missing: layout.missing.clone() })
}
