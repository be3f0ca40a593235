//! Cover, request for decision and the decision itself.

use domain::action::Action;
use domain::action::balance::counted;
use domain::case::CaseStatus;
use domain::choice::YesNoUnknown;
use domain::value::{Amount, Date};

use crate::content::Content;
use crate::document::{
    Block, Cell, Column, Cover, Row, Signatures, Signer, Table, Text, bullets, numbered, paragraph,
};

/// The title of the plan.
pub(crate) fn title(content: &Content<'_>) -> String {
    match &content.case.case.title {
        Some(title) => content.with("plan-title", &[("title", title.as_str().into())]),
        None => content.word("plan-title-bare"),
    }
}

/// Which version it is: that of the day it was made.
pub(crate) fn version(content: &Content<'_>, today: Date) -> String {
    content.with("plan-version", &[("date", content.day_text(today).into())])
}

pub(crate) fn cover(content: &Content<'_>, today: Date) -> Cover {
    let case = &content.case.case;
    let mut facts = vec![
        (content.word("case-municipality").into(), content.typed(&case.municipality)),
        (content.word("plan-place").into(), content.typed(&case.place_description)),
        (content.word("plan-date").into(), content.day_text(today).into()),
        (content.word("case-status").into(), content.choice("case-status", &case.status)),
        (content.word("plan-contact").into(), content.typed(&case.opened_by_role)),
    ];
    if let Some(framework) = &case.framework {
        facts.push((content.word("case-framework").into(), content.own(framework)));
    }
    let language = case.language.or(case.working_language);
    facts.push((content.word("plan-language").into(), content.choice("language", &language)));
    Cover {
        title: content.own(case.title.clone().unwrap_or_else(|| content.word("plan-title-bare"))),
        subtitle: vec![content.word("plan-subtitle").into()],
        facts: facts.into_iter().map(|row: (Text, Text)| row.into()).collect(),
        badge: is_draft(content).then(|| content.word("plan-draft").into()),
        own_page: true,
    }
}

/// A plan is a draft until it is carried out.
fn is_draft(content: &Content<'_>) -> bool {
    use CaseStatus::{Anchoring, Closed, Execution};
    !matches!(content.case.case.status, Some(Execution | Anchoring | Closed))
}

/// What is asked of the college, and per priority action its budget, dates and one line why.
pub(crate) fn request(content: &Content<'_>) -> Vec<Block> {
    let words = &content.words;
    let count = counted(content.case).count();
    let total = words.amount(total_budget(counted(content.case)).cents);
    let asked = [
        Text::from(content.with("plan-request-approve", &[("count", count.into())])),
        content.with("plan-request-budget", &[("amount", total.into())]).into(),
        content.word("plan-request-mandate").into(),
    ];
    let priority: Vec<_> =
        counted(content.case).filter(|it| it.priority_action == Some(true)).collect();
    let mut blocks = vec![paragraph(content.word("plan-request-intro")), bullets(asked)];
    if content.case.case.plan_samenleven == Some(YesNoUnknown::Yes) {
        let key = if content.computed.plan_samenleven.conform { "conform" } else { "not-conform" };
        blocks.push(paragraph(content.word(&format!("plan-request-{key}"))));
    }
    if priority.is_empty() {
        return blocks;
    }
    let columns =
        [Column::fraction(0.3), Column::fraction(0.4), Column::fit().right(), Column::fit()];
    let mut table = Table::new(columns).caption(content.word("plan-request-table")).head([
        content.head("action"),
        content.word("action-description"),
        content.word("action-budget"),
        content.word("plan-period-head"),
    ]);
    for action in &priority {
        table.body.push(Row::new([
            Cell::new(content.typed(&action.title)).header(),
            Cell::new(content.typed(&action.description)),
            Cell::new(content.amount(action.budget)),
            Cell::new(content.period(action.start, action.end)),
        ]));
    }
    let total = words.amount(total_budget(priority.iter().copied()).cents);
    table.body.push(Row::new([
        Cell::new(content.word("plan-request-total")).colspan(2).header(),
        Cell::new(total).bold(),
        Cell::new(""),
    ]));
    blocks.push(table.into());
    blocks
}

/// The budgets of actions together.
pub(crate) fn total_budget<'a>(actions: impl Iterator<Item = &'a Action>) -> Amount {
    Amount { cents: actions.filter_map(|it| it.budget).map(|it| it.cents).sum() }
}

/// The text block that the college decides on, with room to sign.
pub(crate) fn decision(content: &Content<'_>) -> Vec<Block> {
    let items = ["notes", "approves", "mandates", "reports"];
    let items = items.map(|item| content.word(&format!("plan-decision-{item}")));
    let signer = |key: &str| Signer { role: content.word(key).into(), name: None };
    vec![Block::Keep(vec![
        paragraph(content.word("plan-decision-intro")),
        numbered(items),
        Block::Signatures(Signatures {
            intro: Some(content.word("plan-decision-date").into()),
            signers: vec![signer("plan-decision-director"), signer("plan-decision-mayor")],
        }),
    ])]
}
