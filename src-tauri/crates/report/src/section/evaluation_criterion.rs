//! What is measured, how and by whom.

use crate::content::Content;
use crate::document::{Block, Cell, Column, Row, Table};

pub(crate) fn section(content: &Content<'_>) -> Vec<Block> {
    if content.case.evaluation_criteria.is_empty() {
        return content.missing_section();
    }
    let columns = [
        Column::fraction(0.29),
        Column::fraction(0.23),
        Column::fraction(0.27),
        Column::fraction(0.21),
    ];
    let mut table = Table::new(columns).head([
        content.word("plan-measured"),
        content.word("evaluation-criterion-criterion"),
        content.word("evaluation-criterion-method"),
        content.word("evaluation-criterion-prepared-by"),
    ]);
    for it in &content.case.evaluation_criteria {
        table.body.push(Row::new([
            Cell::new(content.typed(&it.what_is_measured)).header(),
            Cell::new(content.typed(&it.criterion)),
            Cell::new(content.typed(&it.method)),
            Cell::new(content.reference(&it.prepared_by)),
        ]));
    }
    vec![table.into()]
}
