//! Tables: columns, rows and cells.

use super::{Block, Color, Text, block::paragraph};

/// A table. It breaks between rows; its head is repeated on each page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// Shown above the table.
    pub caption: Option<Text>,
    /// The columns, from left to right.
    pub columns: Vec<Column>,
    /// Rows whose cells name the columns; repeated on each page.
    pub head: Vec<Row>,
    /// The rows. A row with too few cells is filled up with empty ones.
    pub body: Vec<Row>,
    /// Smaller type and tighter rows, for long lists of short entries.
    pub compact: bool,
}

impl Table {
    /// A table with these columns, without rows.
    pub fn new(columns: impl Into<Vec<Column>>) -> Self {
        Self { columns: columns.into(), ..Self::default() }
    }

    /// With a caption.
    pub fn caption(mut self, caption: impl Into<Text>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// With one more row of column names.
    pub fn head<C: Into<Cell>>(mut self, cells: impl IntoIterator<Item = C>) -> Self {
        self.head.push(Row::new(cells));
        self
    }

    /// With one more row.
    pub fn row<C: Into<Cell>>(mut self, cells: impl IntoIterator<Item = C>) -> Self {
        self.body.push(Row::new(cells));
        self
    }

    /// Smaller type and tighter rows.
    pub fn compact(mut self) -> Self {
        self.compact = true;
        self
    }

    /// Adds one row at the end.
    pub fn push<C: Into<Cell>>(&mut self, cells: impl IntoIterator<Item = C>) {
        self.body.push(Row::new(cells));
    }
}

/// A column of a table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Column {
    /// How wide it is.
    pub width: ColumnWidth,
    /// How its cells are aligned, unless a cell says otherwise.
    pub align: Align,
}

/// How wide a column is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ColumnWidth {
    /// A share of the table's width, from 0 to 1.
    Fraction(f32),
    /// As its content asks, sharing what the other columns leave.
    Fit,
    /// In points.
    Points(f32),
}

impl Column {
    /// A share of the table's width, from 0 to 1.
    pub const fn fraction(share: f32) -> Self {
        Self { width: ColumnWidth::Fraction(share), align: Align::Left }
    }

    /// As wide as its content asks.
    pub const fn fit() -> Self {
        Self { width: ColumnWidth::Fit, align: Align::Left }
    }

    /// A width in points.
    pub const fn points(points: f32) -> Self {
        Self { width: ColumnWidth::Points(points), align: Align::Left }
    }

    /// Aligned to the right, for numbers and amounts.
    pub const fn right(self) -> Self {
        Self { align: Align::Right, ..self }
    }

    /// Centred.
    pub const fn center(self) -> Self {
        Self { align: Align::Center, ..self }
    }
}

/// Where a line stands in its column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// At the left.
    #[default]
    Left,
    /// In the middle.
    Center,
    /// At the right.
    Right,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Cells from left to right, without those that a cell above covers.
    pub cells: Vec<Cell>,
}

impl Row {
    /// A row of cells.
    pub fn new<C: Into<Cell>>(cells: impl IntoIterator<Item = C>) -> Self {
        Self { cells: cells.into_iter().map(Into::into).collect() }
    }
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// Content: paragraphs and lists, usually one paragraph.
    pub blocks: Vec<Block>,
    /// Number of columns covered, at least 1.
    pub colspan: usize,
    /// Number of rows covered, at least 1.
    pub rowspan: usize,
    /// Whether it names its row (a cell of the head always names its column).
    pub header: bool,
    /// Whether all its text is bold.
    pub bold: bool,
    /// Ground colour; keep it light, the text is dark.
    pub shade: Option<Color>,
    /// Alignment, where it differs from that of the column.
    pub align: Option<Align>,
}

impl Default for Cell {
    fn default() -> Self {
        Self {
            blocks: Vec::new(),
            colspan: 1,
            rowspan: 1,
            header: false,
            bold: false,
            shade: None,
            align: None,
        }
    }
}

impl Cell {
    /// A cell with one paragraph.
    pub fn new(text: impl Into<Text>) -> Self {
        let text = text.into();
        let blocks = if text.is_empty() { Vec::new() } else { vec![paragraph(text)] };
        Self { blocks, ..Self::default() }
    }

    /// A cell with several paragraphs or lists.
    pub fn of(blocks: impl IntoIterator<Item = Block>) -> Self {
        Self { blocks: blocks.into_iter().collect(), ..Self::default() }
    }

    /// Covering `columns` columns.
    pub fn colspan(self, columns: usize) -> Self {
        Self { colspan: columns, ..self }
    }

    /// Covering `rows` rows.
    pub fn rowspan(self, rows: usize) -> Self {
        Self { rowspan: rows, ..self }
    }

    /// Naming its row, in bold.
    pub fn header(self) -> Self {
        Self { header: true, bold: true, ..self }
    }

    /// Not in bold, for a cell that names its row in a full sentence.
    pub fn regular(self) -> Self {
        Self { bold: false, ..self }
    }

    /// In bold.
    pub fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    /// On a ground.
    pub fn shade(self, color: Color) -> Self {
        Self { shade: Some(color), ..self }
    }

    /// Aligned otherwise than its column.
    pub fn align(self, align: Align) -> Self {
        Self { align: Some(align), ..self }
    }
}

impl<T: Into<Text>> From<T> for Cell {
    fn from(text: T) -> Self {
        Self::new(text)
    }
}
