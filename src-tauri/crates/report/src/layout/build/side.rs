//! Two columns next to each other, and the columns in which the right one goes on.

use super::{Area, Builder};
use crate::{
    display::NodeId,
    document::SideBySide,
    layout::{
        look::GUTTER,
        part::{Body, Part, Side, height},
    },
};

impl Builder<'_> {
    /// One part with two columns. The right one is laid out twice: as wide as it stands next to the left
    /// one, and as wide as the columns in which it may go on.
    pub(crate) fn side_by_side(
        &mut self,
        side: &SideBySide,
        parent: NodeId,
        area: Area,
    ) -> Vec<Part> {
        let room = area.width - GUTTER;
        let left_width = room * side.fraction.clamp(0.1, 0.9);
        let right_width = room - left_width;
        let left_node = self.tree.add("Div", parent);
        let right_node = self.tree.add("Div", parent);
        let left = self.blocks(&side.left, left_node, Area { width: left_width, ..area });
        let (nodes, heading, unit) = (self.tree.mark(), self.next_heading, self.next_unit);
        let right = self.blocks(&side.right, right_node, Area { width: right_width, ..area });

        let columns = ((area.width + GUTTER) / (right_width + GUTTER) + 0.01).floor().max(1.0);
        let rest_width = (area.width - (columns - 1.0) * GUTTER) / columns;
        self.tree.rewind(nodes);
        (self.next_heading, self.next_unit) = (heading, unit);
        let rest = self.blocks(&side.right, right_node, Area { width: rest_width, ..area });

        let (left_height, right_height) = (height(&left), height(&right));
        let both = left_height.max(right_height);
        let fits = both <= self.page_height;
        let rest_x = (0..columns as usize).map(|i| i as f32 * (rest_width + GUTTER)).collect();
        let right_x = left_width + GUTTER;
        let units = right.iter().map(|part| part.unit).collect();
        let started = false;
        let body =
            Body::Side(Box::new(Side { left, right, right_x, units, rest, rest_x, started }));
        let mut part = Part::new(if fits { both } else { left_height.min(self.page_height) }, body);
        part.unit = unit;
        vec![part]
    }
}
