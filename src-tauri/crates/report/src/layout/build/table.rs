//! Tables: a caption, a head that is repeated, rows that stay whole, and rows that share a cell.

use std::rc::Rc;

use super::{
    Area, Builder,
    columns::{Placed, column_count, place},
};
use crate::{
    display::{Attribute, NodeId},
    document::{Align, Block, Cell, Color, Column, Fact, Facts, Row, Table},
    layout::{
        grid::{Grid, GridCell, Lines},
        look::{CAPTION, CELL, COMPACT, Look},
        part::{Body, Part, Stack, Start, keep_together},
    },
};

/// A row that is lower than this is not left alone at the end or the start of a page.
const LOW: f32 = 60.0;

/// What all cells of a table share.
struct Shape {
    columns: Vec<Column>,
    /// Left edges of the columns, and the right edge of the last one.
    edges: Vec<f32>,
    look: Look,
    pad: (f32, f32),
}

impl Builder<'_> {
    /// One part per row, or per group of rows that share a cell.
    pub(crate) fn table(&mut self, table: &Table, parent: NodeId, area: Area) -> Vec<Part> {
        let node = self.tree.add("Table", parent);
        let mut stack = Stack::default();
        if let Some(caption) = &table.caption {
            let caption_node = self.tree.add("Caption", node);
            let look = Look { size: area.look.size.min(CAPTION.size), ..CAPTION };
            let mut parts = self.text(caption, look, caption_node, area.x, area.text_width());
            keep_together(&mut parts);
            stack.block(0.0, parts);
            stack.after(4.0);
            stack.next(Start::MayNot);
        }
        let shape = self.shape(table, area);
        let mut head = None;
        if !table.head.is_empty() {
            let section = self.tree.add("THead", node);
            let part = self.head(&table.head, &shape, section);
            head = (part.height < self.page_height * 0.3).then(|| Rc::new(part.clone()));
            stack.block(0.0, vec![part]);
            stack.next(Start::MayNot);
        }
        if !table.body.is_empty() {
            let section = self.tree.add("TBody", node);
            let lines = if table.head.is_empty() { Lines::HairAbove } else { Lines::Hair };
            let mut rows = self.body(&table.body, &shape, section, lines);
            let last = rows.len() - 1;
            for (i, row) in rows.iter_mut().enumerate() {
                row.head = head.clone();
                if i > 0 && (i == 1 || i == last) && row.height < LOW {
                    row.start = Start::MayNot;
                }
            }
            stack.block(0.0, rows);
        }
        stack.into_parts()
    }

    /// Names with their values: a table without lines.
    pub(crate) fn facts(&mut self, facts: &Facts, parent: NodeId, area: Area) -> Vec<Part> {
        if facts.rows.is_empty() {
            return Vec::new();
        }
        let rows: Vec<Row> = facts.rows.iter().map(fact_row).collect();
        let node = self.tree.add("Table", parent);
        let body = self.tree.add("TBody", node);
        let columns = [Column::fit(), Column::fit()];
        let name = (self.name_width(&facts.rows, area.look) + 16.0).min(area.width * 0.38);
        let value = (area.width - name).min(area.measure);
        let shape = Shape {
            columns: columns.into(),
            edges: vec![area.x, area.x + name, area.x + name + value],
            look: area.look,
            pad: (0.0, 1.6),
        };
        self.body(&rows, &shape, body, Lines::None)
    }

    fn shape(&mut self, table: &Table, area: Area) -> Shape {
        let (look, pad) = if table.compact { (COMPACT, (4.0, 2.4)) } else { (CELL, (5.0, 3.8)) };
        let mut columns = table.columns.clone();
        let count = column_count(&table.head, columns.len()).max(column_count(&table.body, 1));
        columns.resize(count.max(columns.len()), Column::fit());
        let mut placed = place(&table.head, columns.len());
        placed.extend(place(&table.body, columns.len()));
        let widths = self.column_widths(&columns, &placed, area.width, look, pad.0);
        let mut edges = vec![area.x];
        for width in widths {
            edges.push(edges[edges.len() - 1] + width);
        }
        Shape { columns, edges, look, pad }
    }

    fn head(&mut self, rows: &[Row], shape: &Shape, section: NodeId) -> Part {
        let nodes: Vec<NodeId> = rows.iter().map(|_| self.tree.add("TR", section)).collect();
        let cells = place(rows, shape.columns.len())
            .iter()
            .map(|placed| {
                let row = nodes[placed.row];
                let cell = self.cell(placed, shape, row, true);
                GridCell { shade: cell.shade.or(Some(Color::TINT)), ..cell }
            })
            .collect();
        self.next_unit += 1;
        let grid = Grid::new(nodes, cells, Lines::Head);
        Part { unit: self.next_unit, ..Part::new(grid.height(), Body::Grid(grid)) }
    }

    fn body(&mut self, rows: &[Row], shape: &Shape, section: NodeId, first: Lines) -> Vec<Part> {
        let placed = place(rows, shape.columns.len());
        let mut parts = Vec::new();
        let mut from = 0;
        while from < rows.len() {
            let to = group_end(&placed, from);
            let nodes: Vec<NodeId> = (from..to).map(|_| self.tree.add("TR", section)).collect();
            let cells = placed
                .iter()
                .filter(|placed| (from..to).contains(&placed.row))
                .map(|placed| {
                    let placed = Placed { row: placed.row - from, ..*placed };
                    self.cell(&placed, shape, nodes[placed.row], false)
                })
                .collect();
            let lines = match first {
                Lines::HairAbove if from > 0 => Lines::Hair,
                lines => lines,
            };
            self.next_unit += 1;
            let grid = Grid::new(nodes, cells, lines);
            let height = grid.height();
            parts.push(Part { unit: self.next_unit, ..Part::new(height, Body::Grid(grid)) });
            from = to;
        }
        parts
    }

    fn cell(&mut self, placed: &Placed, shape: &Shape, row: NodeId, in_head: bool) -> GridCell {
        let empty = Cell::default();
        let cell = placed.cell.unwrap_or(&empty);
        let scope = match (in_head, cell.header) {
            (true, _) => Some("Column"),
            (false, true) => Some("Row"),
            (false, false) => None,
        };
        let node = self.tree.add(if scope.is_some() { "TH" } else { "TD" }, row);
        let (colspan, rowspan) = (placed.colspan, placed.rowspan);
        self.tree.node(node).attribute = Attribute::Cell { scope, colspan, rowspan };
        let (x, end) = (shape.edges[placed.column], shape.edges[placed.column + colspan]);
        let align = cell.align.unwrap_or(shape.columns[placed.column].align);
        let bold = in_head || cell.bold;
        let inner = Area {
            x: x + shape.pad.0,
            width: (end - x - 2.0 * shape.pad.0).max(1.0),
            look: Look { bold, align, ..shape.look },
            measure: f32::MAX,
            gap: if shape.pad.1 < 3.0 { 2.0 } else { 3.0 },
        };
        let parts = match cell.blocks.as_slice() {
            // A cell of one paragraph is that paragraph: fewer steps for who hears the table.
            [Block::Paragraph(only)] => self.paragraph_in(only, node, inner),
            blocks => self.blocks(blocks, node, inner),
        };
        GridCell {
            node,
            row: placed.row,
            rowspan,
            x,
            width: end - x,
            pad: shape.pad,
            shade: cell.shade,
            parts,
        }
    }

    fn name_width(&mut self, rows: &[Fact], look: Look) -> f32 {
        let font = crate::fonts::Font::Regular;
        rows.iter()
            .map(|fact| {
                let name = fact.name.plain();
                let name = self.shaper.drawable(font, &name).into_owned();
                self.shaper.width(font, look.size, &name)
            })
            .fold(0.0, f32::max)
    }
}

fn fact_row(fact: &Fact) -> Row {
    let name = Cell { bold: false, ..Cell::new(fact.name.clone().color(Color::MUTED)).header() };
    Row::new([name.align(Align::Left), Cell::new(fact.value.clone())])
}

/// The first row after `from` that no cell from above reaches into.
fn group_end(placed: &[Placed], from: usize) -> usize {
    let mut end = from + 1;
    for cell in placed.iter().filter(|cell| cell.row >= from) {
        if cell.row < end {
            end = end.max(cell.row + cell.rowspan);
        }
    }
    end
}
