//! Who says what to whom and when: in short in the plan, in full in the annex.

use domain::communication_plan_row::CommunicationPlanRow;

use crate::content::Content;
use crate::document::{Block, Cell, Column, Row, Table, Text, heading};

pub(crate) fn summary(content: &Content<'_>) -> Vec<Block> {
    if content.case.communication_plan_rows.is_empty() {
        return content.missing_section();
    }
    let columns = [
        Column::fraction(0.19),
        Column::fraction(0.35),
        Column::fraction(0.23),
        Column::fraction(0.23),
    ];
    let mut table = Table::new(columns).head([
        content.word("plan-when"),
        content.word("communication-plan-row-message"),
        content.word("communication-plan-row-who-communicates"),
        content.word("communication-plan-row-to-whom"),
    ]);
    for it in by_date(content) {
        table.push([
            content.day(it.date),
            content.typed(&it.message),
            content.reference(&it.who_communicates),
            content.typed(&it.to_whom),
        ]);
    }
    vec![table.into()]
}

pub(crate) fn annex(content: &Content<'_>) -> Vec<Block> {
    let mut blocks = vec![heading(2, content.word("communication-plan-row-many"))];
    if content.case.communication_plan_rows.is_empty() {
        blocks.extend(content.missing_section());
        return blocks;
    }
    let columns = [
        Column::fraction(0.11),
        Column::fraction(0.14),
        Column::fraction(0.2),
        Column::fraction(0.14),
        Column::fraction(0.13),
        Column::fraction(0.15),
        Column::fraction(0.13),
    ];
    let mut table = Table::new(columns).compact().head([
        content.word("plan-when"),
        content.word("plan-occasion"),
        content.word("communication-plan-row-message"),
        content.word("communication-plan-row-who-communicates"),
        content.word("communication-plan-row-to-whom"),
        content.word("communication-plan-row-channels"),
        content.word("communication-plan-row-status"),
    ]);
    for it in by_date(content) {
        let occasion = match &it.action {
            Some(action) => content.named([action]),
            None => content.typed(&it.phase),
        };
        let channels = match it.channels.is_empty() {
            true => content.choice("channel", &it.channel),
            false => content.own(it.channels.join(", ")),
        };
        let cells: [Text; 7] = [
            content.day(it.date),
            occasion,
            content.typed(&it.message),
            content.reference(&it.who_communicates),
            content.typed(&it.to_whom),
            channels,
            content.choice("communication-status", &it.status),
        ];
        table.body.push(Row::new(cells.map(Cell::new)));
    }
    blocks.push(table.into());
    blocks
}

fn by_date<'a>(content: &Content<'a>) -> Vec<&'a CommunicationPlanRow> {
    let mut rows: Vec<_> = content.case.communication_plan_rows.iter().collect();
    rows.sort_by_key(|it| (it.date.is_none(), it.date));
    rows
}
