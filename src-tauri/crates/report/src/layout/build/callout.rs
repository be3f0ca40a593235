//! Boxes that stand out: a tint and a bar, and a title that says why also without colour.

use std::rc::Rc;

use super::{Area, Builder};
use crate::{
    display::NodeId,
    document::{Callout, CalloutKind, Color},
    layout::{
        look::{CALLOUT_TITLE, Look},
        part::{Frame, Part, Stack, Start, height, keep_together},
    },
};

const PAD: f32 = 9.0;
const LEFT: f32 = 16.0;

impl Builder<'_> {
    /// A box that stays on one page unless it is taller than half of one.
    pub(crate) fn callout(&mut self, callout: &Callout, parent: NodeId, area: Area) -> Vec<Part> {
        let (ground, bar) = match callout.kind {
            CalloutKind::Info => (Color::TINT, Color::ACTION),
            CalloutKind::Success => (Color::hex(0xE9F3ED), Color::SUCCESS),
            CalloutKind::Warning => (Color::hex(0xFFF4DB), Color::WARNING),
        };
        let box_node = self.tree.add("Div", parent);
        let inner = area.inset(LEFT, PAD + 3.0);
        let mut stack = Stack::default();
        if !callout.title.is_empty() {
            let title = self.tree.add("P", box_node);
            let look = Look { color: bar, ..CALLOUT_TITLE };
            let mut parts = self.text(&callout.title, look, title, inner.x, inner.width);
            keep_together(&mut parts);
            stack.block(0.0, parts);
            stack.after(2.0);
            stack.next(Start::MayNot);
        }
        let content = self.blocks(&callout.blocks, box_node, inner);
        stack.block(0.0, content);
        self.framed(stack.into_parts(), Frame { x: area.x, width: area.width, ground, bar })
    }

    fn framed(&mut self, parts: Vec<Part>, frame: Frame) -> Vec<Part> {
        let pad = || Part { unit: self.next_unit, ..Part::ink(PAD, Vec::new()) };
        let mut all = vec![pad()];
        all.extend(parts);
        all.push(pad());
        let frame = Rc::new(frame);
        let last = all.len() - 1;
        let whole = height(&all) <= self.page_height * 0.5;
        for (i, part) in all.iter_mut().enumerate() {
            part.frame = Some(Rc::clone(&frame));
            if i == 1 || i == last || (whole && i > 0) {
                part.start = Start::MayNot;
            }
        }
        all
    }
}
