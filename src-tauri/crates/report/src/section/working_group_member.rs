//! Who carries the plan.

use crate::content::Content;
use crate::document::{Block, Cell, Column, Row, Table, note};

pub(crate) fn section(content: &Content<'_>) -> Vec<Block> {
    if content.case.working_group_members.is_empty() {
        return content.missing_section();
    }
    let columns = [
        Column::fraction(0.26),
        Column::fraction(0.26),
        Column::fraction(0.3),
        Column::fraction(0.18),
    ];
    let mut table = Table::new(columns).head([
        content.word("working-group-member-who"),
        content.word("working-group-member-expertise"),
        content.word("working-group-member-role-in-group"),
        content.word("working-group-member-mandate"),
    ]);
    for it in &content.case.working_group_members {
        table.body.push(Row::new([
            Cell::new(content.typed(&it.who)).header(),
            Cell::new(content.typed(&it.expertise)),
            Cell::new(content.typed(&it.role_in_group)),
            Cell::new(content.choice("mandate", &it.mandate)),
        ]));
    }
    vec![table.into(), note(content.word("plan-roles-note"))]
}
