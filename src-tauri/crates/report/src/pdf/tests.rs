//! The bytes: the same each time, complete, and without missing glyphs.

use super::*;
use crate::document::{Column, Document, Language, Table, heading, paragraph};

fn document() -> Document {
    let mut document = Document::new(Meta::new("Proef", Language::nl()));
    document.push(heading(1, "Kop"));
    document.push(paragraph("Tekst met een 漢 en vaste\u{a0}spatie."));
    let mut table = Table::new([Column::fit(), Column::fit()]).head(["a", "b"]);
    (0..80).for_each(|row| table.push([row.to_string(), "cel".to_owned()]));
    document.push(table);
    document
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let (one, two) = (crate::pdf(&document()).unwrap(), crate::pdf(&document()).unwrap());
    assert_eq!(one.bytes, two.bytes);
    let mut other = document();
    other.meta.title.push('!');
    assert_ne!(crate::pdf(&other).unwrap().bytes, one.bytes);
}

#[test]
fn missing_characters_are_reported_and_never_drawn() {
    let pdf = crate::pdf(&document()).unwrap();
    assert_eq!(pdf.missing, ['漢']);
    let layout = crate::layout(&document());
    for item in layout.pages.iter().flat_map(|page| &page.groups).flat_map(|g| &g.items) {
        if let Item::Text(text) = item {
            assert!(text.glyphs.iter().all(|glyph| glyph.id != 0), "{}", text.text);
        }
    }
}

#[test]
fn the_file_says_what_it_is() {
    let pdf = crate::pdf(&document()).unwrap();
    let read = lopdf::Document::load_mem(&pdf.bytes).unwrap();
    assert_eq!(read.version, "1.7");
    assert_eq!(read.get_pages().len(), pdf.pages);
    let catalog = read.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"nl-BE");
    for key in ["StructTreeRoot", "Metadata", "OutputIntents", "Outlines", "PageLabels"] {
        assert!(catalog.has(key.as_bytes()), "{key}");
    }
    assert!(!catalog.has(b"AF"), "nothing is attached");
}

#[test]
fn a_date_that_is_none_is_an_error() {
    let mut document = document();
    document.meta.date = "gisteren".into();
    assert!(matches!(crate::pdf(&document), Err(ReportError::Date(_))));
}

#[test]
fn characters_read_as_they_were_written() {
    let layout = crate::layout(&document());
    let fonts = Fonts::collect(&layout);
    assert!(fonts.texts.values().all(|said| !said.is_empty() && !said.contains('\u{a0}')));
    assert!(fonts.texts.values().any(|said| said == " "));
}

#[test]
fn attachments_travel_along() {
    let mut document = document();
    for name in ["zaak.json", "bijlage é.csv"] {
        document.meta.attachments.push(crate::document::Attachment {
            name: name.into(),
            mime: "application/json".into(),
            description: "Gegevens".into(),
            relationship: crate::document::Relationship::Source,
            bytes: b"{}".to_vec(),
        });
    }
    let pdf = crate::pdf(&document).unwrap();
    let read = lopdf::Document::load_mem(&pdf.bytes).unwrap();
    let files = read.catalog().unwrap().get(b"AF").unwrap().as_array().unwrap();
    assert_eq!(files.len(), 2);
    let first = read.get_dictionary(files[0].as_reference().unwrap()).unwrap();
    assert_eq!(first.get(b"UF").unwrap().as_str().unwrap(), b"zaak.json");
    assert_eq!(first.get(b"AFRelationship").unwrap().as_name().unwrap(), b"Source");
    let file = first.get(b"EF").unwrap().as_dict().unwrap().get(b"F").unwrap();
    let stream = read.get_object(file.as_reference().unwrap()).unwrap().as_stream().unwrap();
    assert_eq!(stream.get_plain_content().unwrap(), b"{}");
}
