//! One ring within one sector, and where boxes stand in it.
//!
//! All four sectors are packed alike: `along` runs outwards on the sector's axis, `across` at
//! right angles to it, and the borders are at 45 degrees on either side. Boxes stand in columns
//! along the axis, so that whatever the curve of the ring no two can overlap.

use std::f64::consts::SQRT_2;

/// One ring within one sector, with the size of the boxes in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cell {
    pub(super) inner: f64,
    pub(super) outer: f64,
    /// Free strip beside the border where `across` is lowest.
    pub(super) low_gutter: f64,
    /// Free strip beside the other border.
    pub(super) high_gutter: f64,
    /// Size of a box across.
    pub(super) across: f64,
    /// Size of a box along.
    pub(super) along: f64,
    /// Free space between two boxes.
    pub(super) gap: f64,
    /// Free space between a box and the circles.
    pub(super) clearance: f64,
}

/// The middle of a box, from the middle of the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Slot {
    pub(super) across: f64,
    pub(super) along: f64,
}

/// A stretch of the cell, as wide as a box, and how many boxes of it are taken.
struct Column {
    across: f64,
    from: f64,
    to: f64,
    room: usize,
    taken: usize,
}

impl Cell {
    /// Places for as many boxes as wanted, or for as many as there is room for: column after
    /// column, from the inside outwards. One box per column if that suffices, spread evenly.
    pub(super) fn slots(&self, wanted: usize) -> Vec<Slot> {
        let Some((low, high)) = self.reach() else { return Vec::new() };
        let even = high.min(-low);
        let mut best: Vec<Column> = Vec::new();
        let mut best_room = 0;
        for layers in 1..=wanted {
            let mut deepest = 0;
            for (low, high) in [(-even, even), (low, high)] {
                let most = self.most_columns(low, high);
                for count in wanted.div_ceil(layers)..=most.max(wanted.div_ceil(layers)) {
                    let columns = self.columns(low, high, count.min(most));
                    let room = columns.iter().map(|it| it.room.min(layers)).sum();
                    deepest = columns.iter().map(|it| it.room).fold(deepest, usize::max);
                    if room > best_room {
                        best_room = room;
                        best = columns;
                    }
                    if best_room >= wanted {
                        return self.fill(best, wanted);
                    }
                }
            }
            if deepest <= layers {
                break;
            }
        }
        self.fill(best, best_room)
    }

    /// The lowest and highest `across` at which a box fits.
    fn reach(&self) -> Option<(f64, f64)> {
        let steps = (2.0 * self.outer / self.across * 4.0).ceil() as usize;
        let at = |step: usize| self.outer * (2.0 * step as f64 / steps as f64 - 1.0);
        let fits = |across: f64| self.column(across).room > 0;
        let first = (0..=steps).find(|step| fits(at(*step)))?;
        let last = (first..=steps).rev().find(|step| fits(at(*step)))?;
        let edge = |mut inside: f64, mut outside: f64| {
            for _ in 0..8 {
                let middle = f64::midpoint(inside, outside);
                if fits(middle) { inside = middle } else { outside = middle }
            }
            inside
        };
        let low = if first == 0 { at(0) } else { edge(at(first), at(first - 1)) };
        let high = if last == steps { at(steps) } else { edge(at(last), at(last + 1)) };
        Some((low, high))
    }

    fn most_columns(&self, low: f64, high: f64) -> usize {
        if high < low { 0 } else { ((high - low) / (self.across + self.gap)).floor() as usize + 1 }
    }

    /// So many columns, spread evenly, and with half a space at either end if there is room.
    fn columns(&self, low: f64, high: f64, count: usize) -> Vec<Column> {
        let pitch = ((high - low) / count as f64).max(self.across + self.gap);
        let first = f64::midpoint(low, high) - pitch * (count as f64 - 1.0) / 2.0;
        (0..count).map(|index| self.column(first + pitch * index as f64)).collect()
    }

    fn column(&self, across: f64) -> Column {
        let low = across - self.across / 2.0;
        let high = across + self.across / 2.0;
        let far = high.max(-low);
        let near = low.max(-high).max(0.0);
        let from = chord(self.inner + self.clearance, near)
            .max(high + SQRT_2 * self.high_gutter)
            .max(-low + SQRT_2 * self.low_gutter);
        let to = chord(self.outer - self.clearance, far);
        let room = ((to - from + self.gap) / (self.along + self.gap)).floor().max(0.0) as usize;
        Column { across, from, to, room, taken: 0 }
    }

    /// One more box to the emptiest column, the middle ones first, until all have a place.
    fn fill(&self, mut columns: Vec<Column>, wanted: usize) -> Vec<Slot> {
        let middle = columns.iter().map(|it| it.across).sum::<f64>() / columns.len() as f64;
        for _ in 0..wanted {
            let next = columns.iter_mut().filter(|it| it.taken < it.room).min_by(|a, b| {
                let distance = |it: &Column| ((it.across - middle).abs() * 100.0).round();
                a.taken.cmp(&b.taken).then(distance(a).total_cmp(&distance(b)))
            });
            let Some(column) = next else { break };
            column.taken += 1;
        }
        columns.iter().flat_map(|column| self.stack(column)).collect()
    }

    fn stack(&self, column: &Column) -> impl Iterator<Item = Slot> {
        let count = column.taken as f64;
        let pitch = ((column.to - column.from) / count).max(self.along + self.gap);
        let first = f64::midpoint(column.from, column.to) - pitch * (count - 1.0) / 2.0;
        let across = column.across;
        (0..column.taken).map(move |index| Slot { across, along: first + pitch * index as f64 })
    }
}

/// How far out the circle is at this distance from the axis; 0 beside the circle.
fn chord(radius: f64, across: f64) -> f64 {
    (radius * radius - across * across).max(0.0).sqrt()
}
