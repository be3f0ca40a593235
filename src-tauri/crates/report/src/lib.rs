//! Documents for print: a [`document::Document`] is laid out on pages and written as an accessible, archivable PDF.
//!
//! Pure: bytes out, no files, no clock. The same document always gives the same bytes.

pub mod document;
