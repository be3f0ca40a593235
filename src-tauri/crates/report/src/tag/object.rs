//! Short ways to write PDF objects.

use lopdf::{Dictionary, Object, ObjectId, StringFormat};

/// A name, such as `/StructElem`.
pub(crate) fn name(text: &str) -> Object {
    Object::Name(text.as_bytes().to_vec())
}

/// A text for people: in ASCII where that will do, else in UTF-16.
pub(crate) fn text(text: &str) -> Object {
    if text.is_ascii() {
        return Object::String(text.as_bytes().to_vec(), StringFormat::Literal);
    }
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

pub(crate) fn int(value: usize) -> Object {
    Object::Integer(value as i64)
}

pub(crate) fn reals(values: [f32; 4]) -> Object {
    Object::Array(values.map(|value| Object::Real(crate::display::round(value))).into())
}

pub(crate) fn reference(id: ObjectId) -> Object {
    Object::Reference(id)
}

pub(crate) fn references(ids: impl IntoIterator<Item = ObjectId>) -> Object {
    Object::Array(ids.into_iter().map(Object::Reference).collect())
}

pub(crate) fn dictionary<const N: usize>(entries: [(&str, Object); N]) -> Dictionary {
    entries.into_iter().collect()
}
