//! The catalogue: language, metadata, colour profile, attachments, and an identity that depends only on
//! the content.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat};

use super::object::{dictionary, int, name, reference, references, text};
use crate::{
    ReportError,
    document::{Attachment, Meta, Relationship},
    metadata::{CREATOR, PRODUCER, pdf_date, xmp},
};

const PROFILE: &[u8] = include_bytes!("../../../../../assets/icc/sRGB.icc");

/// Fills in the catalogue and the document information.
pub(crate) fn complete(
    pdf: &mut Document,
    meta: &Meta,
    structure: ObjectId,
    outline: Option<ObjectId>,
) -> Result<(), ReportError> {
    let date = pdf_date(&meta.date)?;
    let metadata = dictionary([("Type", name("Metadata")), ("Subtype", name("XML"))]);
    // Never compressed: archives read it without a PDF reader.
    let metadata = Stream::new(metadata, xmp(meta).into_bytes()).with_compression(false);
    let metadata = pdf.add_object(metadata);
    let profile = Stream::new(dictionary([("N", int(3))]), PROFILE.to_vec());
    let profile = pdf.add_object(profile);
    let intent = dictionary([
        ("Type", name("OutputIntent")),
        ("S", name("GTS_PDFA1")),
        ("OutputConditionIdentifier", text("sRGB")),
        ("RegistryName", text("http://www.color.org")),
        ("Info", text("sRGB IEC61966-2.1")),
        ("DestOutputProfile", reference(profile)),
    ]);
    let files: Vec<(String, ObjectId)> = meta
        .attachments
        .iter()
        .map(|attachment| (attachment.name.clone(), attach(pdf, attachment, &date)))
        .collect();

    let root = pdf.trailer.get(b"Root")?.as_reference()?;
    let catalog = pdf.get_object_mut(root)?.as_dict_mut()?;
    catalog.set("Lang", text(&meta.language.tag));
    catalog.set("MarkInfo", dictionary([("Marked", Object::Boolean(true))]));
    catalog.set("StructTreeRoot", reference(structure));
    catalog.set("Metadata", reference(metadata));
    catalog.set("OutputIntents", Object::Array(vec![Object::Dictionary(intent)]));
    let preferences = dictionary([("DisplayDocTitle", Object::Boolean(true))]);
    catalog.set("ViewerPreferences", preferences);
    match outline {
        Some(outline) => {
            catalog.set("Outlines", reference(outline));
            catalog.set("PageMode", name("UseOutlines"));
        }
        None => {
            catalog.remove(b"Outlines");
            catalog.set("PageMode", name("UseNone"));
        }
    }
    let decimal = Object::Dictionary(dictionary([("S", name("D"))]));
    let labels = dictionary([("Nums", Object::Array(vec![int(0), decimal]))]);
    catalog.set("PageLabels", labels);
    if !files.is_empty() {
        name_files(catalog, files);
    }
    let info = info(meta, &date);
    let info = pdf.add_object(info);
    if let Ok(old) = pdf.trailer.get(b"Info").and_then(Object::as_reference) {
        pdf.objects.remove(&old);
    }
    pdf.trailer.set("Info", reference(info));
    Ok(())
}

/// The document information, in step with the XMP packet.
fn info(meta: &Meta, date: &str) -> Dictionary {
    let mut info = dictionary([
        ("Title", text(&meta.title)),
        ("Creator", text(CREATOR)),
        ("Producer", text(PRODUCER)),
        ("CreationDate", text(date)),
        ("ModDate", text(date)),
    ]);
    for (key, value) in [("Author", &meta.author), ("Subject", &meta.subject)] {
        if !value.is_empty() {
            info.set(key, text(value));
        }
    }
    info
}

fn attach(pdf: &mut Document, attachment: &Attachment, date: &str) -> ObjectId {
    let size = int(attachment.bytes.len());
    let file = dictionary([
        ("Type", name("EmbeddedFile")),
        ("Subtype", name(&attachment.mime)),
        ("Params", dictionary([("ModDate", text(date)), ("Size", size)]).into()),
    ]);
    let file = pdf.add_object(Stream::new(file, attachment.bytes.clone()));
    let relationship = match attachment.relationship {
        Relationship::Source => "Source",
        Relationship::Data => "Data",
        Relationship::Alternative => "Alternative",
        Relationship::Supplement => "Supplement",
        Relationship::Unspecified => "Unspecified",
    };
    pdf.add_object(dictionary([
        ("Type", name("Filespec")),
        ("F", text(&attachment.name)),
        ("UF", text(&attachment.name)),
        ("Desc", text(&attachment.description)),
        ("AFRelationship", name(relationship)),
        ("EF", dictionary([("F", reference(file)), ("UF", reference(file))]).into()),
    ]))
}

fn name_files(catalog: &mut Dictionary, mut files: Vec<(String, ObjectId)>) {
    catalog.set("AF", references(files.iter().map(|(_, id)| *id)));
    // A name tree is sorted.
    files.sort();
    let names = files.iter().flat_map(|(file, id)| [text(file), reference(*id)]).collect();
    let tree = dictionary([("Names", Object::Array(names))]);
    catalog.set("Names", dictionary([("EmbeddedFiles", tree.into())]));
}

/// Replaces printpdf's random identity by one that depends on the content.
pub(crate) fn identify(pdf: &mut Document) {
    let mut hash: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    let mut feed = |bytes: &[u8]| {
        for byte in bytes {
            hash ^= u128::from(*byte);
            hash = hash.wrapping_mul(0x0100_0000_0000_0000_0000_013B);
        }
    };
    for (id, object) in &pdf.objects {
        feed(&id.0.to_be_bytes());
        match object {
            Object::Stream(stream) => feed(&stream.content),
            other => feed(format!("{other:?}").as_bytes()),
        }
    }
    let id = Object::String(hash.to_be_bytes().to_vec(), StringFormat::Hexadecimal);
    pdf.trailer.set("ID", Object::Array(vec![id.clone(), id]));
}
