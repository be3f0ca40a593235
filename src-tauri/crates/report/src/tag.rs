//! What makes a PDF accessible and archivable: structure tree, metadata, bookmarks, links, attachments.
//!
//! printpdf hands out its document; this pass adds PDF/UA-1 and PDF/A-3a to it.

mod catalog;
mod object;
mod outline;
mod structure;

use lopdf::{Document, ObjectId};

use crate::{ReportError, display::Layout, document::Meta};

/// Adds all that printpdf leaves out.
pub(crate) fn apply(pdf: &mut Document, layout: &Layout, meta: &Meta) -> Result<(), ReportError> {
    pdf.version = "1.7".to_owned();
    let pages: Vec<ObjectId> = pdf.get_pages().into_values().collect();
    let root = structure::add(pdf, layout, &pages)?;
    let outline = outline::add(pdf, layout, &pages);
    catalog::complete(pdf, meta, root, outline)?;
    catalog::identify(pdf);
    Ok(())
}
