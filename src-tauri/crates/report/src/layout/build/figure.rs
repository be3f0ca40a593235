//! Drawings: from millimetres to points, scaled to their column.

use super::{Area, Builder};
use crate::{
    display::{Item, NodeId, TextItem},
    document::{Anchor, Figure, Shape},
    fonts::Font,
    layout::{
        look::{self, MM},
        part::{Fragment, Note, Part, Stack, keep_together},
        shapes::path,
    },
};

impl Builder<'_> {
    /// One part for the drawing, and its caption below it.
    pub(crate) fn figure(&mut self, figure: &Figure, parent: NodeId, area: Area) -> Vec<Part> {
        let group = self.tree.add("Div", parent);
        let node = self.tree.add("Figure", group);
        let mut below = Vec::new();
        if let Some(caption) = &figure.caption {
            let node = self.tree.add("Caption", group);
            below = self.text(caption, look::FIGURE_CAPTION, node, area.x, area.text_width());
        }
        let caption_height = crate::layout::part::height(&below) + 5.0;
        let (width, height) = (figure.width * MM, figure.height * MM);
        let fit = (area.width / width).min((self.page_height - caption_height) / height);
        let scale = fit.min(1.0) * MM;
        let mut items = Vec::new();
        for shape in &figure.drawing {
            items.push(self.drawn(shape, scale).shifted(area.x, 0.0));
        }
        let (width, height) = (figure.width * scale, figure.height * scale);
        let rect = [area.x, 0.0, area.x + width, height];
        let note = Note::Figure { rect, alt: figure.alt.clone() };
        let drawing = Fragment { note, ..Fragment::node(node, items) };
        let mut stack = Stack::default();
        stack.block(0.0, vec![Part { unit: self.next_unit, ..Part::ink(height, vec![drawing]) }]);
        stack.block(5.0, below);
        let mut parts = stack.into_parts();
        keep_together(&mut parts);
        parts
    }

    /// A shape from the corner of its drawing; `scale` is points in a millimetre of the drawing.
    fn drawn(&mut self, shape: &Shape, scale: f32) -> Item {
        let Shape::Text { at, text, size, anchor, rotation, bold, color } = shape else {
            return path(shape, scale);
        };
        let size = size * scale / MM;
        let text = text.replace('\n', " ");
        let line = self.shaper.line(Font::new(*bold, false), size, *color, &text);
        let back = match anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => line.width() / 2.0,
            Anchor::End => line.width(),
        };
        let (sin, cos) = rotation.to_radians().sin_cos();
        let (x, y) = (at.0 * scale - back * cos, at.1 * scale - back * sin);
        Item::Text(TextItem { x, y, angle: *rotation, ..line })
    }
}
