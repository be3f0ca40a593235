//! Lines to sign on.

use super::{Area, Builder};
use crate::{
    display::{Item, NodeId},
    document::{Color, Signatures, Signer},
    layout::{
        grid::{Grid, GridCell, Lines},
        look::GUTTER,
        part::{Body, Fragment, Part, Stack, keep_together},
    },
};

/// Room to sign in.
const ROOM: f32 = 48.0;

impl Builder<'_> {
    /// Two signers next to each other, three where there is room; all on one page.
    pub(crate) fn signatures(&mut self, all: &Signatures, parent: NodeId, area: Area) -> Vec<Part> {
        let columns = if area.width > 600.0 { 3 } else { 2 };
        let width = (area.width - GUTTER * 2.0 * (columns - 1) as f32) / columns as f32;
        let node = self.tree.add("Div", parent);
        let mut stack = Stack::default();
        if let Some(intro) = &all.intro {
            let intro_node = self.tree.add("P", node);
            stack.block(0.0, self.text(intro, area.look, intro_node, area.x, area.text_width()));
        }
        for signers in all.signers.chunks(columns) {
            let row = self.tree.add("Div", node);
            let cells = signers
                .iter()
                .enumerate()
                .map(|(i, signer)| {
                    let x = area.x + i as f32 * (width + GUTTER * 2.0);
                    self.signer(signer, row, Area { x, width, ..area })
                })
                .collect();
            let grid = Grid::new(vec![row], cells, Lines::None);
            stack.block(0.0, vec![Part::new(grid.height(), Body::Grid(grid))]);
        }
        let mut parts = stack.into_parts();
        keep_together(&mut parts);
        parts
    }

    fn signer(&mut self, signer: &Signer, row: NodeId, area: Area) -> GridCell {
        let node = self.tree.add("Div", row);
        let mut stack = Stack::default();
        let line = Item::line((area.x, ROOM), (area.x + area.width, ROOM), Color::BORDER, 0.7);
        stack.block(0.0, vec![Part::ink(ROOM + 3.0, vec![Fragment::artifact(vec![line])])]);
        let role = self.tree.add("P", node);
        let text = signer.role.clone().bold();
        stack.block(0.0, self.text(&text, area.look, role, area.x, area.width));
        if let Some(name) = &signer.name {
            let name_node = self.tree.add("P", node);
            stack.block(0.0, self.text(name, area.look, name_node, area.x, area.width));
        }
        GridCell {
            node,
            row: 0,
            rowspan: 1,
            x: area.x,
            width: area.width,
            pad: (0.0, 4.0),
            shade: None,
            parts: stack.into_parts(),
        }
    }
}
