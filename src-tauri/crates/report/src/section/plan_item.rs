//! Links with the multi-year plan and other plans, and the budget.

use domain::action::balance::counted;
use domain::plan_link::PlanLink;

use crate::content::Content;
use crate::document::{Block, Cell, Column, Row, Table, bullets, heading, paragraph};
use crate::section::case::{not_estimated, total_budget};

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
    blocks.push(paragraph(match total_budget(counted(content.case)) {
        Some(total) => {
            let total = content.words.amount(total.cents);
            content.with("plan-money-total", &[("amount", total.into())])
        }
        None => content.word("plan-money-none"),
    }));
    blocks.extend(not_estimated(content));
    blocks.extend(on_links(content));
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
    blocks
}

/// The first estimates on the links with other plans. They are no part of the total: what they
/// pay for may be the same.
fn on_links(content: &Content<'_>) -> Vec<Block> {
    let line = |link: &PlanLink| {
        let amount = content.words.amount(link.budget_first_estimate?.cents);
        let mut args = vec![
            ("what", content.named(&link.objective_or_action).plain().into()),
            ("item", content.named(&link.plan_item).plain().into()),
            ("amount", amount.into()),
        ];
        let source = link.budget_first_estimate_source.as_deref();
        args.extend(source.map(|it| ("source", it.into())));
        let key = if source.is_some() { "plan-money-link-source" } else { "plan-money-link" };
        Some(content.own(content.with(key, &args)))
    };
    let lines: Vec<_> = content.case.plan_links.iter().filter_map(line).collect();
    match lines.is_empty() {
        true => Vec::new(),
        false => vec![paragraph(content.word("plan-money-links")), bullets(lines)],
    }
}
