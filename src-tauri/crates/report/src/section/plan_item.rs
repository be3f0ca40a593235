//! Links with the multi-year plan and other plans, and the budget.

use domain::action::balance::counted;

use crate::content::Content;
use crate::document::{Block, Cell, Column, Row, Table, bullets, heading, paragraph};
use crate::section::case::total_budget;

pub(crate) fn section(content: &Content<'_>) -> Vec<Block> {
    let mut blocks = vec![heading(2, content.word("plan-item-many"))];
    if content.case.plan_items.is_empty() {
        blocks.extend(content.missing_section());
    } else {
        let columns = [
            Column::fit(),
            Column::fraction(0.3),
            Column::fraction(0.2),
            Column::fit(),
            Column::fraction(0.2),
        ];
        let mut table = Table::new(columns).head([
            content.word("plan-item-code"),
            content.word("plan-item-label"),
            content.word("plan-item-plan"),
            content.word("plan-item-status"),
            content.word("plan-item-service-owner"),
        ]);
        for it in &content.case.plan_items {
            table.body.push(Row::new([
                Cell::new(content.typed(&it.code)).header(),
                Cell::new(content.typed(&it.label)),
                Cell::new(content.choice("plan", &it.plan)),
                Cell::new(content.choice("plan-item-status", &it.status)),
                Cell::new(content.typed(&it.service_owner)),
            ]));
        }
        blocks.push(table.into());
    }
    blocks.push(heading(2, content.word("plan-money")));
    let total = content.words.amount(total_budget(counted(content.case)).cents);
    blocks.push(paragraph(content.with("plan-money-total", &[("amount", total.into())])));
    let staff = counted(content.case).filter(|it| it.staff.is_some());
    let staff: Vec<_> = staff
        .map(|it| {
            let text = |text: &Option<String>| content.typed(text).plain();
            let args = [("action", text(&it.title).into()), ("staff", text(&it.staff).into())];
            content.own(content.with("plan-money-staff-line", &args))
        })
        .collect();
    if !staff.is_empty() {
        blocks.push(paragraph(content.word("plan-money-staff")));
        blocks.push(bullets(staff));
    }
    let bare = counted(content.case).filter(|it| it.budget.is_none()).count();
    if 0 < bare {
        blocks.push(paragraph(content.with("plan-money-bare", &[("count", bare.into())])));
    }
    blocks
}
