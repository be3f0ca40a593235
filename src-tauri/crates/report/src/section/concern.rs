//! What people worry about, and how many in the silent middle carry it.

use crate::content::Content;
use crate::document::{Block, Cell, Column, Row, Table, heading};

pub(crate) fn section(content: &Content<'_>) -> Vec<Block> {
    let mut blocks = vec![heading(2, content.word("concern-many"))];
    if content.case.concerns.is_empty() {
        blocks.extend(content.missing_section());
        return blocks;
    }
    let columns = [Column::fraction(0.5), Column::fraction(0.28), Column::fit()];
    let mut table = Table::new(columns).head([
        content.head("concern"),
        content.word("concern-underlying-category"),
        content.word("concern-carried-by-silent-middle"),
    ]);
    for it in &content.case.concerns {
        table.body.push(Row::new([
            Cell::new(content.typed(&it.wording)).header(),
            Cell::new(content.choices("concern-category", &it.underlying_category)),
            Cell::new(content.choice("carried", &it.carried_by_silent_middle)),
        ]));
    }
    blocks.push(table.into());
    blocks
}
