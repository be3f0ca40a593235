//! The actions of the plan, and whether they are in balance.

use std::collections::BTreeSet;

use domain::action::Action;
use domain::action::balance::counted;
use domain::choice::{CitizenType, YesNoUnknown};

use crate::content::Content;
use crate::document::{
    Block, Callout, CalloutKind, Cell, Column, Row, Table, facts, note, paragraph,
};
use crate::section::case::total_budget;

pub(crate) fn table(content: &Content<'_>) -> Vec<Block> {
    let (mut actions, later): (Vec<_>, Vec<_>) =
        content.case.actions.iter().partition(|it| it.is_in_plan());
    if actions.is_empty() {
        return content.missing_section();
    }
    // What is most urgent first; else in the group's own order.
    actions.sort_by_key(|it| it.priority_action != Some(true));
    let columns = [
        Column::fraction(0.17),
        Column::fraction(0.17),
        Column::fraction(0.06),
        Column::fraction(0.13),
        Column::fraction(0.13),
        Column::fraction(0.12),
        Column::fraction(0.13),
        Column::fraction(0.09).right(),
    ];
    let mut table = Table::new(columns).compact().head([
        content.head("action"),
        content.word("action-objective"),
        content.word("action-term"),
        content.word("action-plan-samenleven-types"),
        content.word("action-citizen-types-aimed"),
        content.word("action-responsible"),
        content.word("plan-period-head"),
        content.word("action-budget"),
    ]);
    for it in &actions {
        table.body.push(row(content, it));
    }
    let total = content.amount(total_budget(actions.iter().copied()));
    table.body.push(Row::new([
        Cell::new(content.word("plan-total")).colspan(7).header(),
        Cell::new(total).bold(),
    ]));
    let mut blocks = vec![table.into()];
    if !later.is_empty() {
        let args = [("count", later.len().into())];
        blocks.push(note(content.with("plan-ideas", &args)));
    }
    blocks
}

fn row(content: &Content<'_>, it: &Action) -> Row {
    let mut status = content.choice("action-status", &it.status);
    if it.priority_action == Some(true) {
        status = status.and(", ").and(content.word("plan-priority-action"));
    }
    let title = [paragraph(content.typed(&it.title).bold()), note(status)];
    let types: Vec<_> = it.plan_samenleven_types.iter().collect();
    let all = it.citizen_types_aimed.len() == domain::choice::WorkingCitizenType::ALL.len();
    Row::new([
        Cell { header: true, ..Cell::of(title) },
        Cell::new(content.named(&it.objective)),
        Cell::new(content.choice("term", &it.term)),
        Cell::new(content.choices("action-type", &types)),
        match all {
            true => Cell::new(content.word("plan-all-types")),
            false => Cell::new(content.choices("citizen-type", &it.citizen_types_aimed)),
        },
        Cell::new(content.reference(&it.responsible)),
        Cell::new(content.period(it.start, it.end)),
        Cell::new(content.amount(it.budget)),
    ])
}

/// One box: short and long term, the types of the programme, online and offline, citizen types.
pub(crate) fn balance(content: &Content<'_>) -> Vec<Block> {
    let balance = &content.computed.balance;
    let coverage = &content.computed.plan_samenleven;
    let word = |key: &str| content.word(key);
    let count = |key: &str, count: usize| content.with(key, &[("count", count.into())]);
    let both = |one: String, other: String| format!("{one}, {other}");
    let types: Vec<_> = coverage.types.iter().map(u8::to_string).collect();
    let asked = content.case.case.plan_samenleven == Some(YesNoUnknown::Yes);
    let verdict = match (asked, coverage.conform) {
        (false, _) => "plan-balance-types-free",
        (true, true) => "plan-balance-types-conform",
        (true, false) => "plan-balance-types-short",
    };
    let listed = content.words.list(&types);
    let types = [("count", types.len().into()), ("types", listed.into())];
    let rows = [
        (
            word("action-term"),
            both(
                count("plan-balance-short", balance.short),
                count("plan-balance-long", balance.long),
            ),
        ),
        (word("plan-balance-types"), content.with(verdict, &types)),
        (
            word("action-channel"),
            both(
                count("plan-balance-online", balance.online),
                count("plan-balance-offline", balance.offline),
            ),
        ),
        (word("plan-balance-citizens"), citizens(content)),
    ];
    let conform = !asked || coverage.conform;
    let in_balance = 0 < balance.short && 0 < balance.long;
    let (kind, title) = match conform && in_balance {
        true => (CalloutKind::Success, "plan-balance-good"),
        false => (CalloutKind::Warning, "plan-balance-bad"),
    };
    vec![Block::Callout(Callout { kind, title: word(title).into(), blocks: vec![facts(rows)] })]
}

/// Which of the types that weigh most have no action.
fn citizens(content: &Content<'_>) -> String {
    let aimed: BTreeSet<_> = counted(content.case).flat_map(|it| &it.citizen_types_aimed).collect();
    let weighty = content.case.citizen_type_assessments.iter();
    let weighty = weighty.filter(|it| it.most_applicable == Some(true));
    let weighty = weighty.filter_map(|it| it.r#type.and_then(CitizenType::working));
    let bare: Vec<_> = weighty
        .filter(|it| !aimed.contains(it))
        .map(|it| content.word(&domain::record::words_of("citizen-type", &it)))
        .collect();
    match bare.is_empty() {
        true => content.word("plan-balance-citizens-all"),
        false => {
            let types = content.words.list(&bare);
            content.with("plan-balance-citizens-bare", &[("types", types.into())])
        }
    }
}
