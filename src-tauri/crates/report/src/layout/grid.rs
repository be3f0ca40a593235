//! Rows of cells that belong together: their heights, their lines, and how they are cut when too tall.

use super::part::{Body, Fragment, Note, Part, height};
use crate::{
    display::{Artifact, Item, NodeId},
    document::Color,
};

/// Rows that stay on one page: one row, or several that share a cell.
#[derive(Clone, Debug)]
pub(crate) struct Grid {
    /// The node of each row.
    pub(crate) rows: Vec<NodeId>,
    pub(crate) heights: Vec<f32>,
    /// In reading order.
    pub(crate) cells: Vec<GridCell>,
    pub(crate) lines: Lines,
}

/// A cell in its place.
#[derive(Clone, Debug)]
pub(crate) struct GridCell {
    pub(crate) node: NodeId,
    pub(crate) row: usize,
    pub(crate) rowspan: usize,
    pub(crate) x: f32,
    pub(crate) width: f32,
    /// Space between the edge and the content: at the sides, above and below.
    pub(crate) pad: (f32, f32),
    pub(crate) shade: Option<Color>,
    /// Content; its coordinates are those of the column, not of the cell.
    pub(crate) parts: Vec<Part>,
}

/// The lines between rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lines {
    None,
    /// A hairline below each cell.
    Hair,
    /// A hairline above too: the first row of a table without a head.
    HairAbove,
    /// A heavier line below the head.
    Head,
}

impl GridCell {
    fn height(&self) -> f32 {
        height(&self.parts) + 2.0 * self.pad.1
    }

    fn end(&self) -> usize {
        self.row + self.rowspan
    }
}

impl Grid {
    pub(crate) fn new(rows: Vec<NodeId>, cells: Vec<GridCell>, lines: Lines) -> Self {
        let heights = heights(rows.len(), &cells);
        Self { rows, heights, cells, lines }
    }

    pub(crate) fn height(&self) -> f32 {
        self.heights.iter().sum()
    }

    /// All that is drawn, from the left top corner of the grid.
    pub(crate) fn fragments(self) -> Vec<Fragment> {
        let tops = self.tops();
        let bottom = |cell: &GridCell| tops[cell.end()];
        let mut grounds = Vec::new();
        let mut edges: Vec<(f32, f32, f32)> = Vec::new();
        for cell in &self.cells {
            let (top, low) = (tops[cell.row], bottom(cell));
            if let Some(fill) = cell.shade {
                let (x, width) = (cell.x, cell.width);
                grounds.push(Item::Rect { x, y: top, width, height: low - top, fill });
            }
            if self.lines != Lines::None {
                edges.push((low, cell.x, cell.x + cell.width));
            }
            if self.lines == Lines::HairAbove && cell.row == 0 {
                edges.push((0.0, cell.x, cell.x + cell.width));
            }
        }
        let mut fragments = Vec::new();
        push_items(&mut fragments, grounds);
        for (row, node) in self.rows.iter().enumerate() {
            fragments.push(Fragment::present(*node));
            for cell in self.cells.iter().filter(|cell| cell.row == row) {
                fragments.push(Fragment::present(cell.node));
                fragments.extend(flat(cell.parts.clone(), tops[row] + cell.pad.1));
            }
        }
        push_items(&mut fragments, edge_lines(edges, self.lines));
        fragments
    }

    /// Cuts the grid so that the first part is at most `room` high: between two rows where the next one
    /// fits on a `page`, else between two lines of a row. `None` when not even a line fits.
    pub(crate) fn split(self, room: f32, page: f32) -> Option<(Self, Self)> {
        let tops = self.tops();
        let row = (0..self.rows.len()).rev().find(|row| tops[*row] <= room + 0.01)?;
        let inside = row == 0 || self.heights[row] > page;
        let cut = if inside { room } else { tops[row] };
        // Rows before `end` are in the first part, rows from `row` on in the second.
        let end = if inside { row + 1 } else { row };
        let (mut first, mut second) = (Vec::new(), Vec::new());
        for cell in self.cells {
            if cell.end() <= row {
                first.push(cell);
            } else if cell.row >= end {
                second.push(GridCell { row: cell.row - row, ..cell });
            } else {
                let (top, over) = (tops[cell.row], cell.end() - row);
                let (head, tail) = cell.cut(cut - top);
                first.push(GridCell { rowspan: end - head.row, ..head });
                second.push(GridCell { row: 0, rowspan: over, ..tail });
            }
        }
        if row == 0 && first.iter().all(|cell| cell.parts.is_empty()) {
            return None;
        }
        let (head_rows, tail_rows) = (self.rows[..end].to_vec(), self.rows[row..].to_vec());
        let below = if self.lines == Lines::HairAbove { Lines::Hair } else { self.lines };
        second.sort_by(|a, b| (a.row, a.x).partial_cmp(&(b.row, b.x)).expect("no NaN"));
        Some((Self::new(head_rows, first, self.lines), Self::new(tail_rows, second, below)))
    }

    /// Where each row starts, and where the last one ends.
    fn tops(&self) -> Vec<f32> {
        let mut tops = vec![0.0];
        for height in &self.heights {
            tops.push(tops[tops.len() - 1] + height);
        }
        tops
    }
}

impl GridCell {
    /// The content that fits in `room`, and the rest.
    fn cut(mut self, room: f32) -> (Self, Self) {
        let mut used = 2.0 * self.pad.1;
        let mut fitting = 0;
        for part in &self.parts {
            used += part.height + if fitting > 0 { part.space } else { 0.0 };
            if used > room + 0.01 {
                break;
            }
            fitting += 1;
        }
        let rest = self.parts.split_off(fitting);
        let tail = Self { parts: rest, ..self.clone() };
        (self, tail)
    }
}

/// Parts below each other on one page, as fragments from the corner of their column.
pub(crate) fn flat(parts: Vec<Part>, top: f32) -> Vec<Fragment> {
    let mut fragments = Vec::new();
    let mut y = top;
    let mut frame: Option<(usize, f32)> = None;
    let count = parts.len();
    let frames: Vec<_> = parts.iter().map(|part| part.frame.clone()).collect();
    for (i, part) in parts.into_iter().enumerate() {
        y += if i > 0 { part.space } else { 0.0 };
        if part.frame.is_some() && frame.is_none() {
            frame = Some((fragments.len(), y));
        }
        let bottom = y + part.height;
        for fragment in body_fragments(part.body) {
            fragments.push(fragment.shifted(0.0, y));
        }
        y = bottom;
        let ends = i + 1 == count
            || frames[i + 1].as_ref().map(std::rc::Rc::as_ptr)
                != frames[i].as_ref().map(std::rc::Rc::as_ptr);
        if let (true, Some(shape), Some((at, from))) = (ends, &frames[i], frame) {
            fragments.insert(at, Fragment::artifact(shape.items(from, y)));
            frame = None;
        }
    }
    fragments
}

/// What a part draws, from its corner.
pub(crate) fn body_fragments(body: Body) -> Vec<Fragment> {
    match body {
        Body::Ink(fragments) => fragments,
        Body::Grid(grid) => grid.fragments(),
        Body::Side(side) => {
            let mut fragments = flat(side.left, 0.0);
            let right = flat(side.right, 0.0);
            fragments.extend(right.into_iter().map(|f| f.shifted(side.right_x, 0.0)));
            fragments
        }
    }
}

/// The same fragments as they are repeated on a later page: seen, not read.
pub(crate) fn repeated(fragments: Vec<Fragment>) -> Vec<Fragment> {
    let shown = fragments.into_iter().filter(|fragment| !fragment.items.is_empty());
    shown
        .map(|fragment| {
            let owner = match fragment.owner {
                super::part::Owner::Artifact(artifact) => artifact,
                _ => Artifact::Repeated,
            };
            Fragment {
                owner: super::part::Owner::Artifact(owner),
                items: fragment.items,
                note: Note::None,
            }
        })
        .collect()
}

/// Row heights: each row holds its own cells; a cell over several rows makes the last one higher.
fn heights(rows: usize, cells: &[GridCell]) -> Vec<f32> {
    let mut heights = vec![0.0f32; rows];
    for cell in cells.iter().filter(|cell| cell.rowspan == 1) {
        heights[cell.row] = heights[cell.row].max(cell.height());
    }
    let mut tall: Vec<&GridCell> = cells.iter().filter(|cell| cell.rowspan > 1).collect();
    tall.sort_by_key(|cell| (cell.end(), cell.row));
    for cell in tall {
        let have: f32 = heights[cell.row..cell.end()].iter().sum();
        heights[cell.end() - 1] += (cell.height() - have).max(0.0);
    }
    heights
}

/// One line for edges that touch.
fn edge_lines(mut edges: Vec<(f32, f32, f32)>, lines: Lines) -> Vec<Item> {
    let (color, width) =
        if lines == Lines::Head { (Color::BORDER, 0.9) } else { (Color::HAIRLINE, 0.5) };
    edges.sort_by(|a, b| a.partial_cmp(b).expect("no NaN"));
    let mut joined: Vec<(f32, f32, f32)> = Vec::new();
    for (y, from, to) in edges {
        match joined.last_mut() {
            Some(last) if (last.0 - y).abs() < 0.05 && (last.2 - from).abs() < 0.05 => last.2 = to,
            _ => joined.push((y, from, to)),
        }
    }
    joined.into_iter().map(|(y, from, to)| Item::line((from, y), (to, y), color, width)).collect()
}

fn push_items(fragments: &mut Vec<Fragment>, items: Vec<Item>) {
    if !items.is_empty() {
        fragments.push(Fragment::artifact(items));
    }
}
