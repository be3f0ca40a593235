//! Columns of a table: which cell stands where, and how wide each column is.

use super::Builder;
use crate::{
    document::{Block, Cell, Column, ColumnWidth, List, Row, Text},
    fonts::Font,
    layout::{
        line::{Inline, Style, widths},
        look::Look,
        tree::ROOT,
    },
};

/// A column never asks more than this for a single word: longer ones are broken.
const LONGEST_WORD: f32 = 100.0;

/// A cell in its place; `None` fills up a row that has too few.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Placed<'a> {
    pub(crate) cell: Option<&'a Cell>,
    pub(crate) row: usize,
    pub(crate) column: usize,
    pub(crate) colspan: usize,
    pub(crate) rowspan: usize,
}

/// Puts the cells of rows in `columns` columns, and fills up what is empty.
pub(crate) fn place(rows: &[Row], columns: usize) -> Vec<Placed<'_>> {
    let mut placed = Vec::new();
    // For each column, the first row that is free.
    let mut free = vec![0; columns];
    for (row, cells) in rows.iter().map(|row| &row.cells).enumerate() {
        let mut cells = cells.iter();
        let mut column = 0;
        while column < columns {
            if free[column] > row {
                column += 1;
                continue;
            }
            let cell = cells.next();
            let room = (column..columns).take_while(|c| free[*c] <= row).count();
            let colspan = cell.map_or(1, |cell| cell.colspan.clamp(1, room));
            let rowspan = cell.map_or(1, |cell| cell.rowspan.clamp(1, rows.len() - row));
            free[column..column + colspan].fill(row + rowspan);
            placed.push(Placed { cell, row, column, colspan, rowspan });
            column += colspan;
        }
    }
    placed
}

/// The number of columns that the rows need, at least `least`.
pub(crate) fn column_count(rows: &[Row], least: usize) -> usize {
    let cells: usize = rows.iter().map(|row| row.cells.len()).sum();
    let holds_all = |columns: &usize| {
        place(rows, *columns).iter().filter(|placed| placed.cell.is_some()).count() == cells
    };
    let spans = |row: &Row| row.cells.iter().map(|cell| cell.colspan.max(1)).sum();
    let widest = rows.iter().map(spans).max().unwrap_or(1);
    (least.max(widest).max(1)..)
        .find(holds_all)
        .expect("with a column per cell all cells have a place")
}

impl Builder<'_> {
    /// The width of each column; together not more than `total`.
    pub(crate) fn column_widths(
        &mut self,
        columns: &[Column],
        placed: &[Placed],
        total: f32,
        look: Look,
        pad: f32,
    ) -> Vec<f32> {
        let fraction: f32 = sum(columns, |width| match width {
            ColumnWidth::Fraction(share) => share,
            _ => 0.0,
        });
        let points: f32 = sum(columns, |width| match width {
            ColumnWidth::Points(points) => points,
            _ => 0.0,
        });
        let has_fit = columns.iter().any(|column| column.width == ColumnWidth::Fit);
        // Without columns that give way, the shares fill the table exactly.
        let scale = if fraction > 0.0 && (!has_fit || fraction * total + points > total) {
            ((total - points) / (fraction * total)).max(0.0)
        } else {
            1.0
        };
        let room = total - points - fraction * total * scale;
        let fit = if has_fit { self.fit(columns, placed, room, look, pad) } else { Vec::new() };
        // No column is narrower than a few letters.
        let narrowest = 2.0 * pad + 4.0 * look.size;
        let widths: Vec<f32> = columns
            .iter()
            .enumerate()
            .map(|(i, column)| match column.width {
                ColumnWidth::Fraction(share) => (share * total * scale).max(narrowest),
                ColumnWidth::Points(points) => points.max(2.0 * pad + look.size),
                ColumnWidth::Fit => fit[i].max(2.0 * pad + look.size),
            })
            .collect();
        let wide: f32 = widths.iter().sum();
        let shrink = if wide > total + 0.01 { total / wide } else { 1.0 };
        widths.into_iter().map(|width| width * shrink).collect()
    }

    /// Columns as wide as their content asks, sharing `room`; 0 for the others.
    fn fit(
        &mut self,
        columns: &[Column],
        placed: &[Placed],
        room: f32,
        look: Look,
        pad: f32,
    ) -> Vec<f32> {
        let is_fit = |i: usize| columns[i].width == ColumnWidth::Fit;
        let (mut least, mut most) = (vec![0.0f32; columns.len()], vec![0.0f32; columns.len()]);
        for place in placed {
            let Some(cell) = place.cell else { continue };
            let (word, line) = self.content_widths(&cell.blocks, look);
            let range = place.column..place.column + place.colspan;
            let fits: Vec<usize> = range.filter(|i| is_fit(*i)).collect();
            for i in &fits {
                let share = fits.len().max(place.colspan) as f32;
                least[*i] = least[*i].max((word.min(LONGEST_WORD) + 2.0 * pad) / share);
                most[*i] = most[*i].max((line + 2.0 * pad) / share);
            }
        }
        for i in (0..columns.len()).filter(|i| is_fit(*i)) {
            least[i] = least[i].max(2.0 * pad + 6.0);
            most[i] = most[i].max(least[i]);
        }
        share_out(&least, &most, room)
    }

    /// The widths of the longest word and of the longest line of some blocks.
    fn content_widths(&mut self, blocks: &[Block], look: Look) -> (f32, f32) {
        let mut both = (0.0f32, 0.0f32);
        let mut grow = |(word, line): (f32, f32), indent: f32| {
            both = (both.0.max(word + indent), both.1.max(line + indent));
        };
        for block in blocks {
            match block {
                Block::Paragraph(paragraph) => grow(self.text_widths(&paragraph.text, look), 0.0),
                Block::Heading(heading) => grow(self.text_widths(&heading.text, look), 0.0),
                Block::List(list) => grow(self.list_widths(list, look), 0.0),
                Block::Keep(blocks) => grow(self.content_widths(blocks, look), 0.0),
                Block::Callout(callout) => grow(self.content_widths(&callout.blocks, look), 30.0),
                // Anything larger asks for a column of its own.
                _ => grow((60.0, 200.0), 0.0),
            }
        }
        both
    }

    fn list_widths(&mut self, list: &List, look: Look) -> (f32, f32) {
        let indent = look.size * 1.6;
        let mut both = (0.0f32, 0.0f32);
        for item in &list.items {
            let (word, line) = self.text_widths(&item.text, look);
            both = (both.0.max(word + indent), both.1.max(line + indent));
            if let Some(nested) = &item.nested {
                let (word, line) = self.list_widths(nested, look);
                both = (both.0.max(word + indent), both.1.max(line + indent));
            }
        }
        both
    }

    fn text_widths(&mut self, text: &Text, look: Look) -> (f32, f32) {
        let mut inline = Inline::default();
        for run in &text.runs {
            // Measured in bold: then it fits whatever the cell makes of it.
            let font = Font::new(true, run.italic);
            inline.texts.push(self.shaper.drawable(font, &run.text).into_owned());
            inline.styles.push(Style { font, color: look.color, hyphenation: None, owner: ROOT });
        }
        widths(self.shaper, &inline, look.size)
    }
}

/// Shares `room` among columns that want at least and at most so much: who wants less than a fair share
/// gets it all, the others share the rest. Columns that want nothing get nothing.
fn share_out(least: &[f32], most: &[f32], room: f32) -> Vec<f32> {
    let (all_least, all_most): (f32, f32) = (least.iter().sum(), most.iter().sum());
    if all_most <= room {
        return most.iter().map(|most| most * room / all_most.max(0.01)).collect();
    }
    if all_least >= room {
        // Too narrow: all columns of the table, also the others, shrink together.
        return least.to_vec();
    }
    let mut given: Vec<Option<f32>> = most.iter().map(|m| (*m <= 0.0).then_some(0.0)).collect();
    loop {
        let open: Vec<usize> = (0..given.len()).filter(|i| given[*i].is_none()).collect();
        let left = room - given.iter().flatten().sum::<f32>();
        let fair = left / open.len().max(1) as f32;
        // The others must keep what they need at least.
        let others = |i: usize| open.iter().filter(|j| **j != i).map(|j| least[*j]).sum::<f32>();
        let modest = open.iter().find(|i| most[**i] <= fair.min(left - others(**i)));
        match modest {
            Some(i) => given[*i] = Some(most[*i]),
            None => {
                let (low, high) = open
                    .iter()
                    .fold((0.0, 0.0), |(low, high), i| (low + least[*i], high + most[*i]));
                let give = if high > low { ((left - low) / (high - low)).max(0.0) } else { 0.0 };
                for i in open {
                    given[i] = Some(least[i] + (most[i] - least[i]) * give);
                }
                return given.into_iter().flatten().collect();
            }
        }
    }
}

fn sum(columns: &[Column], part: impl Fn(ColumnWidth) -> f32) -> f32 {
    columns.iter().map(|column| part(column.width)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_find_their_place() {
        let rows = [
            Row::new([Cell::new("a").rowspan(2), Cell::new("b").colspan(2)]),
            Row::new([Cell::new("c")]),
        ];
        assert_eq!(column_count(&rows, 0), 3);
        let placed = place(&rows, 3);
        let shown: Vec<_> = placed
            .iter()
            .map(|p| (p.row, p.column, p.colspan, p.rowspan, p.cell.is_some()))
            .collect();
        assert_eq!(
            shown,
            [(0, 0, 1, 2, true), (0, 1, 2, 1, true), (1, 1, 1, 1, true), (1, 2, 1, 1, false)]
        );
    }

    #[test]
    fn short_columns_are_not_squeezed() {
        // Room for all: in proportion. Room for none: what they need, which is shrunk later.
        assert_eq!(share_out(&[10.0, 10.0], &[20.0, 60.0], 160.0), [40.0, 120.0]);
        assert_eq!(share_out(&[10.0, 30.0], &[20.0, 60.0], 20.0), [10.0, 30.0]);
        // Between: the short one stays on one line.
        assert_eq!(share_out(&[10.0, 30.0], &[20.0, 200.0], 100.0), [20.0, 80.0]);
        let three = share_out(&[10.0, 30.0, 0.0], &[90.0, 210.0, 0.0], 100.0);
        assert!((three.iter().sum::<f32>() - 100.0).abs() < 0.001);
        assert_eq!(three[2], 0.0);
    }

    #[test]
    fn spans_never_leave_the_table() {
        let rows = [Row::new([Cell::new("a").rowspan(9).colspan(1), Cell::new("b")])];
        assert_eq!(place(&rows, 2)[0].rowspan, 1);
    }
}
