//! Bookmarks: all headings, nested as they are.

use lopdf::{Document, Object, ObjectId};

use super::object::{dictionary, int, name, reference, text};
use crate::display::{Layout, OutlineEntry};

/// Adds the bookmarks; `None` when there is no heading.
pub(crate) fn add(pdf: &mut Document, layout: &Layout, pages: &[ObjectId]) -> Option<ObjectId> {
    let entries = &layout.outline;
    if entries.is_empty() {
        return None;
    }
    let root = pdf.new_object_id();
    let ids: Vec<ObjectId> = entries.iter().map(|_| pdf.new_object_id()).collect();
    let parents = parents(entries);
    let kids = |parent: Option<usize>| -> Vec<usize> {
        (0..entries.len()).filter(|i| parents[*i] == parent).collect()
    };
    for (i, entry) in entries.iter().enumerate() {
        let siblings = kids(parents[i]);
        let place = siblings.iter().position(|other| *other == i).expect("its own sibling");
        let mut item = dictionary([
            ("Title", text(&entry.title)),
            ("Parent", reference(parents[i].map_or(root, |parent| ids[parent]))),
            ("Dest", destination(entry, layout, pages)),
        ]);
        if place > 0 {
            item.set("Prev", reference(ids[siblings[place - 1]]));
        }
        if let Some(next) = siblings.get(place + 1) {
            item.set("Next", reference(ids[*next]));
        }
        let below = kids(Some(i));
        if let (Some(first), Some(last)) = (below.first(), below.last()) {
            item.set("First", reference(ids[*first]));
            item.set("Last", reference(ids[*last]));
            // Closed: the number of kids, negative.
            item.set("Count", Object::Integer(-(below.len() as i64)));
        }
        pdf.objects.insert(ids[i], Object::Dictionary(item));
    }
    let top = kids(None);
    let outline = dictionary([
        ("Type", name("Outlines")),
        ("First", reference(ids[top[0]])),
        ("Last", reference(ids[top[top.len() - 1]])),
        ("Count", int(top.len())),
    ]);
    pdf.objects.insert(root, Object::Dictionary(outline));
    Some(root)
}

/// The place of a heading, with a little space above it.
pub(crate) fn destination(entry: &OutlineEntry, layout: &Layout, pages: &[ObjectId]) -> Object {
    let top = layout.pages[entry.page].height - entry.y + 10.0;
    Object::Array(vec![
        reference(pages[entry.page]),
        name("XYZ"),
        int(0),
        Object::Real(crate::display::round(top)),
        Object::Null,
    ])
}

/// For each entry the last one before it with a higher level.
fn parents(entries: &[OutlineEntry]) -> Vec<Option<usize>> {
    let parent = |i: usize| (0..i).rev().find(|j| entries[*j].level < entries[i].level);
    (0..entries.len()).map(parent).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bookmarks_are_nested() {
        let entry = |level| OutlineEntry { level, title: String::new(), page: 0, y: 0.0 };
        let levels = [2, 1, 2, 3, 2, 1].map(entry);
        assert_eq!(parents(&levels), [None, None, Some(1), Some(2), Some(1), None]);
    }
}
