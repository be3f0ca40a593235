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
    let budget = match total_budget(counted(content.case)) {
        Some(total) => {
            content.with("plan-request-budget", &[("amount", words.amount(total.cents).into())])
        }
        None => content.word("plan-request-budget-none"),
    };
    let asked = [
        content.with("plan-request-approve", &[("count", count.into())]),
        budget,
        content.word("plan-request-mandate"),
    ];
    let priority: Vec<_> =
        counted(content.case).filter(|it| it.priority_action == Some(true)).collect();
    let mut blocks = vec![paragraph(content.word("plan-request-intro")), bullets(asked)];
    blocks.extend(not_estimated(content));
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
    let total = content.amount(total_budget(priority.iter().copied()));
    table.body.push(Row::new([
        Cell::new(content.word("plan-request-total")).colspan(2).header(),
        Cell::new(total).bold(),
        Cell::new(""),
    ]));
    blocks.push(table.into());
    blocks
}

/// The budgets of actions together; none where no action has one (R33-03).
pub(crate) fn total_budget<'a>(actions: impl Iterator<Item = &'a Action>) -> Option<Amount> {
    let budgets: Vec<_> = actions.filter_map(|it| it.budget).map(|it| it.cents).collect();
    (!budgets.is_empty()).then(|| Amount { cents: budgets.iter().sum() })
}

/// How many actions of the plan the total leaves out; nothing where there is no total, or where it
/// is of all of them.
pub(crate) fn not_estimated(content: &Content<'_>) -> Option<Block> {
    let count = counted(content.case).filter(|it| it.budget.is_none()).count();
    let some = 0 < count && total_budget(counted(content.case)).is_some();
    some.then(|| paragraph(content.with("plan-money-bare", &[("count", count.into())])))
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

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::request;
    use crate::section::tests::says;
    use crate::section::{action, plan_item};

    /// What the request, the actions and the budget say when these actions have these budgets.
    fn said(budgets: &[Value], links: Value) -> [String; 3] {
        let actions = budgets.iter().zip(1..).map(|(budget, n)| {
            json!({
                "id": format!("A{n}"), "title": format!("action {n}"), "status": "chosen",
                "priority_action": true, "budget": budget,
            })
        });
        let lists = json!({
            "actions": actions.collect::<Vec<_>>(), "plan_links": links,
            "plan_items": [{ "id": "P1", "label": "Green squares" }],
        });
        [request, action::table, plan_item::section].map(|section| says(&lists, section))
    }

    #[test]
    fn r33_03() {
        let none = || Value::Null;
        let [request, table, money] = said(&[none(), none()], json!([]));
        assert!(request.contains("the cost of the actions is not estimated yet"), "{request}");
        assert_eq!(request.matches("Not estimated").count(), 3, "each action, and the total");
        assert_eq!(table.matches("Not estimated").count(), 3, "{table}");
        assert!(money.contains("The cost of the actions is not estimated yet."), "{money}");
        for text in [&request, &table, &money] {
            assert!(!text.contains('€') && !text.contains("have no budget"), "{text}");
        }
        // Nought is an estimate.
        let [request, table, money] = said(&[json!(0)], json!([]));
        for text in [request, table, money] {
            assert!(text.contains("€0") && !text.contains("stimate"), "{text}");
        }
    }

    #[test]
    fn a_total_says_how_many_actions_it_leaves_out() {
        let [request, table, money] = said(&[json!(1500), Value::Null, json!(20)], json!([]));
        for text in [&request, &money] {
            assert!(text.contains("€1,520"), "{text}");
            assert!(text.contains("One action has no budget estimate yet."), "{text}");
        }
        assert!(table.contains("€1,520"), "{table}");
        assert_eq!(table.matches("Not estimated").count(), 1, "{table}");
    }

    #[test]
    fn the_estimates_on_links_are_printed() {
        let link = |id: &str, amount: Value, source: &str| {
            json!({
                "id": id, "objective_or_action": "A1", "plan_item": "P1",
                "budget_first_estimate": amount, "budget_first_estimate_source": source,
            })
        };
        let links = json!([
            link("L1", json!(900), "town fund"),
            link("L2", json!(70), ""),
            link("L3", json!(null), "")
        ]);
        let [request, _, money] = said(&[Value::Null], links);
        assert!(request.contains("not estimated yet"), "{request}");
        let lines = ["action 1 (Green squares): €900, town fund", "action 1 (Green squares): €70"];
        let found: Vec<_> = money.lines().filter(|it| it.contains("(Green squares)")).collect();
        assert_eq!(found, lines, "{money}");
    }
}
