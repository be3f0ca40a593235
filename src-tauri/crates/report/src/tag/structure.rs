//! The structure tree: an element per node, links as annotations, and the way back from page to element.

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::object::{dictionary, int, name, reals, reference, references, text};
use crate::{
    ReportError,
    display::{Attribute, Kid, Layout, Link, Node},
};

/// Adds the tree and marks the pages; returns its root.
pub(crate) fn add(
    pdf: &mut Document,
    layout: &Layout,
    pages: &[ObjectId],
) -> Result<ObjectId, ReportError> {
    let root = pdf.new_object_id();
    let elements: Vec<ObjectId> = layout.nodes.iter().map(|_| pdf.new_object_id()).collect();
    let mut parents = Vec::new();
    for (key, page) in layout.pages.iter().enumerate() {
        let owners = references(page.owners.iter().map(|node| elements[*node]));
        parents.extend([int(key), reference(pdf.add_object(owners))]);
    }
    let mut next_key = pages.len();
    let mut annotations = Vec::new();
    for page in &layout.pages {
        let mut on_page = Vec::new();
        for link in &page.links {
            parents.extend([int(next_key), reference(elements[link.node])]);
            let annotation = annotation(link, layout, pages, page.height, next_key);
            on_page.push(pdf.add_object(annotation));
            next_key += 1;
        }
        annotations.push(on_page);
    }
    for (id, node) in elements.iter().zip(&layout.nodes) {
        let parent = if *id == elements[0] { root } else { elements[node.parent] };
        let element = element(node, parent, &elements, pages, &annotations, layout);
        pdf.objects.insert(*id, Object::Dictionary(element));
    }
    let parent_tree = pdf.add_object(dictionary([("Nums", Object::Array(parents))]));
    let tree = dictionary([
        ("Type", name("StructTreeRoot")),
        ("K", reference(elements[0])),
        ("ParentTree", reference(parent_tree)),
        ("ParentTreeNextKey", int(next_key)),
    ]);
    pdf.objects.insert(root, Object::Dictionary(tree));
    for (key, (page, links)) in pages.iter().zip(annotations).enumerate() {
        let page = pdf.get_object_mut(*page)?.as_dict_mut()?;
        page.set("StructParents", int(key));
        page.set("Tabs", name("S"));
        page.remove(b"Annots");
        if !links.is_empty() {
            page.set("Annots", references(links));
        }
    }
    Ok(root)
}

fn element(
    node: &Node,
    parent: ObjectId,
    elements: &[ObjectId],
    pages: &[ObjectId],
    annotations: &[Vec<ObjectId>],
    layout: &Layout,
) -> Dictionary {
    let kid = |kid: &Kid| match *kid {
        Kid::Node(node) => reference(elements[node]),
        Kid::Content { page, mcid } => Object::Dictionary(dictionary([
            ("Type", name("MCR")),
            ("Pg", reference(pages[page])),
            ("MCID", int(mcid)),
        ])),
        Kid::Link { page, index } => Object::Dictionary(dictionary([
            ("Type", name("OBJR")),
            ("Pg", reference(pages[page])),
            ("Obj", reference(annotations[page][index])),
        ])),
    };
    let mut element = dictionary([
        ("Type", name("StructElem")),
        ("S", name(node.tag)),
        ("P", reference(parent)),
        ("K", Object::Array(node.kids.iter().map(kid).collect())),
    ]);
    let page = node.kids.iter().find_map(|kid| match kid {
        Kid::Content { page, .. } | Kid::Link { page, .. } => Some(*page),
        Kid::Node(_) => None,
    });
    if let Some(page) = page {
        element.set("Pg", reference(pages[page]));
    }
    if let Some(language) = &node.language {
        element.set("Lang", text(language));
    }
    if let Some(title) = &node.title {
        element.set("T", text(title));
    }
    match &node.attribute {
        Attribute::None => {}
        Attribute::List { numbering } => {
            let list = dictionary([("O", name("List")), ("ListNumbering", name(numbering))]);
            element.set("A", list);
        }
        Attribute::Cell { scope, colspan, rowspan } => {
            let mut cell = dictionary([("O", name("Table"))]);
            if let Some(scope) = scope {
                cell.set("Scope", name(scope));
            }
            for (key, span) in [("ColSpan", *colspan), ("RowSpan", *rowspan)] {
                if span > 1 {
                    cell.set(key, int(span));
                }
            }
            if cell.len() > 1 {
                element.set("A", cell);
            }
        }
        Attribute::Figure { alt, bbox, page } => {
            element.set("Alt", text(alt));
            let bbox = upward(*bbox, layout.pages[*page].height);
            let area = [("O", name("Layout")), ("Placement", name("Block")), ("BBox", bbox)];
            element.set("A", dictionary(area));
        }
    }
    element
}

fn annotation(
    link: &Link,
    layout: &Layout,
    pages: &[ObjectId],
    height: f32,
    key: usize,
) -> Dictionary {
    let to = &layout.outline[link.to];
    dictionary([
        ("Type", name("Annot")),
        ("Subtype", name("Link")),
        ("Rect", upward(link.rect, height)),
        ("Border", Object::Array(vec![int(0), int(0), int(0)])),
        // Printed with the page.
        ("F", int(4)),
        ("Contents", text(&to.title)),
        ("StructParent", int(key)),
        ("Dest", super::outline::destination(to, layout, pages)),
    ])
}

/// Left, top, right, bottom as PDF has it: from the bottom of the page.
fn upward(rect: [f32; 4], height: f32) -> Object {
    let [left, top, right, bottom] = rect;
    reals([left, height - bottom, right, height - top])
}
