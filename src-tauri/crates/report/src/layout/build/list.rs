//! Lists: bullets or numbers, hanging before their items.

use super::{Area, Builder};
use crate::{
    display::{Attribute, Item, NodeId},
    document::{List, ListItem, ListKind},
    fonts::Font,
    layout::part::{Body, Fragment, Part, Stack},
};

impl Builder<'_> {
    /// A list with its nested lists.
    pub(crate) fn list(&mut self, list: &List, parent: NodeId, area: Area) -> Vec<Part> {
        self.list_at(list, parent, area, 0)
    }

    fn list_at(&mut self, list: &List, parent: NodeId, area: Area, depth: usize) -> Vec<Part> {
        let node = self.tree.add("L", parent);
        let numbering = match list.kind {
            ListKind::Bullets => "Disc",
            ListKind::Numbers => "Decimal",
        };
        self.tree.node(node).attribute = Attribute::List { numbering };
        let size = area.look.size;
        let indent = match list.kind {
            ListKind::Bullets => size * 1.25,
            ListKind::Numbers => {
                let widest = format!("{}.", list.items.len());
                self.shaper.width(Font::Regular, size, &widest) + size * 0.65
            }
        };
        let between = (area.gap * 0.4).max(1.0);
        let mut stack = Stack::default();
        for (i, item) in list.items.iter().enumerate() {
            let label = match list.kind {
                ListKind::Numbers => format!("{}.", i + 1),
                ListKind::Bullets if depth == 0 => "•".to_owned(),
                ListKind::Bullets => "–".to_owned(),
            };
            let before = if i == 0 { 0.0 } else { between };
            stack.block(before, self.item(item, &label, node, area, indent, depth));
        }
        stack.into_parts()
    }

    fn item(
        &mut self,
        item: &ListItem,
        label: &str,
        list: NodeId,
        area: Area,
        indent: f32,
        depth: usize,
    ) -> Vec<Part> {
        let li = self.tree.add("LI", list);
        let label_node = self.tree.add("Lbl", li);
        let body = self.tree.add("LBody", li);
        let look = crate::layout::look::Look { align: crate::document::Align::Left, ..area.look };
        let x = area.x + indent;
        let mut parts = self.text(&item.text, look, body, x, area.text_width() - indent);
        let font = Font::new(look.bold, false);
        let mark = self.shaper.line(font, look.size, look.color, label);
        // Numbers end, bullets start at the same place.
        let end = indent - look.size * 0.45;
        let left = if label.ends_with('.') { end - mark.width() } else { look.size * 0.25 };
        if let Some(Body::Ink(fragments)) = parts.first_mut().map(|part| &mut part.body) {
            let mark = Item::Text(mark).shifted(area.x + left, look.baseline());
            fragments.insert(0, Fragment::node(label_node, vec![mark]));
        }
        if let Some(nested) = &item.nested {
            let mut stack = Stack::default();
            stack.block(0.0, parts);
            let inner = Area { measure: area.measure - indent, ..area.inset(indent, 0.0) };
            stack.block((area.gap * 0.4).max(1.0), self.list_at(nested, body, inner, depth + 1));
            return stack.into_parts();
        }
        parts
    }
}
