//! The depolarisation test: the main risks per priority action, and the full tests in the annex.

use domain::choice::Level;
use domain::depolarisation_test::{DepolarisationTest, TestRow, latest};
use domain::record::words_of;

use crate::content::Content;
use crate::document::{Block, Cell, Column, Row, Table, Text, heading, note, paragraph};

/// How many risks of one action the summary names.
const TOP: usize = 2;

/// The gravest risks of the priority actions, with what is done about them.
pub(crate) fn summary(content: &Content<'_>) -> Vec<Block> {
    let priority = content.case.actions.iter();
    let priority = priority.filter(|it| it.is_in_plan() && it.priority_action == Some(true));
    let columns = [Column::fraction(0.24), Column::fraction(0.38), Column::fraction(0.38)];
    let mut table = Table::new(columns).caption(content.word("plan-risks-intro")).head([
        content.head("action"),
        content.word("depolarisation-test-rows-risk"),
        content.word("depolarisation-test-rows-our-impact"),
    ]);
    let tests = latest(content.case);
    for action in priority {
        let Some(test) = tests.get(&action.id) else {
            table.body.push(Row::new([
                Cell::new(content.typed(&action.title)).header(),
                Cell::new(content.word("plan-not-tested")).colspan(2),
            ]));
            continue;
        };
        let mut risks: Vec<_> = test.rows.iter().filter(|row| row.risk.is_some()).collect();
        risks.sort_by_key(|row| std::cmp::Reverse(weight(row)));
        risks.truncate(TOP);
        let name = [paragraph(content.typed(&action.title).bold()), note(result(content, test))];
        let mut name = Some(Cell { header: true, ..Cell::of(name) }.rowspan(risks.len().max(1)));
        for row in &risks {
            let cells =
                [Cell::new(content.typed(&row.risk)), Cell::new(content.typed(&row.our_impact))];
            table.body.push(Row::new(name.take().into_iter().chain(cells)));
        }
        if let Some(name) = name {
            // What nobody answered is not the same as no risk.
            let none = if test.is_complete() { "plan-no-risk" } else { "plan-not-complete" };
            let none = Cell::new(content.word(none)).colspan(2);
            table.body.push(Row::new([name, none]));
        }
    }
    if table.body.is_empty() {
        return content.missing_section();
    }
    vec![table.into()]
}

/// What a test comes to, or that it is not complete (R50-01).
fn result(content: &Content<'_>, test: &DepolarisationTest) -> String {
    match test.overall() {
        Some(overall) => content.word(&words_of("test-overall", &overall)),
        None => content.word("plan-not-complete"),
    }
}

/// Likelihood times severity, what is not said counting as in between.
fn weight(row: &TestRow) -> u8 {
    let size = |level: Option<Level>| match level {
        Some(Level::High) => 3,
        Some(Level::Medium) | None => 2,
        Some(Level::Low) => 1,
    };
    size(row.likelihood) * size(row.severity)
}

/// Every test in full.
pub(crate) fn annex(content: &Content<'_>) -> Vec<Block> {
    let mut blocks = vec![heading(2, content.word("depolarisation-test-many"))];
    if content.case.depolarisation_tests.is_empty() {
        blocks.extend(content.missing_section());
        return blocks;
    }
    for test in &content.case.depolarisation_tests {
        let mut title = content.named(&test.action);
        for run in &mut title.runs {
            run.italic = false;
            run.color = None;
        }
        let args = [
            ("date", content.day(test.tested_on).plain().into()),
            ("by", content.references(&test.by).plain().into()),
            ("result", result(content, test).into()),
        ];
        let tested = note(content.with("plan-tested", &args));
        blocks.push(Block::Keep(vec![heading(3, title), tested, full_table(content, test)]));
    }
    blocks
}

fn full_table(content: &Content<'_>, test: &DepolarisationTest) -> Block {
    let columns = [
        Column::fraction(0.24),
        Column::fraction(0.28),
        Column::fraction(0.12),
        Column::fraction(0.12),
        Column::fraction(0.24),
    ];
    let mut table = Table::new(columns).compact().head([
        content.word("depolarisation-test-rows-q"),
        content.word("depolarisation-test-rows-risk"),
        content.word("depolarisation-test-rows-likelihood"),
        content.word("depolarisation-test-rows-severity"),
        content.word("depolarisation-test-rows-our-impact"),
    ]);
    for row in &test.rows {
        let question = Cell::new(content.choice("test-question", &row.q)).header();
        let question = Cell { bold: false, ..question };
        if row.none_seen == Some(true) && row.risk.is_none() {
            let mut why = Text::from(content.word("plan-none-seen")).and(" ");
            why.runs.extend(content.typed(&row.why).runs);
            table.body.push(Row::new([question, Cell::new(why).colspan(4)]));
            continue;
        }
        table.body.push(Row::new([
            question,
            Cell::new(content.typed(&row.risk)),
            Cell::new(level(content, row.likelihood)),
            Cell::new(level(content, row.severity)),
            Cell::new(content.typed(&row.our_impact)),
        ]));
    }
    table.into()
}

fn level(content: &Content<'_>, level: Option<Level>) -> Text {
    match level {
        Some(level) => content.choice("level", &Some(level)),
        None => "–".into(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{annex, summary};
    use crate::section::tests::says;

    /// Five questions without a risk, but for the first.
    fn rows(first: Value) -> Vec<Value> {
        let quiet = ["d2", "d3", "d4", "d5"];
        let quiet = quiet.map(|q| json!({ "q": q, "none_seen": true, "why": "quiet" }));
        [first].into_iter().chain(quiet).collect()
    }

    fn risk(likelihood: &str, measure: &str) -> Value {
        json!({
            "q": "d1", "risk": "a crowd", "likelihood": likelihood, "severity": "high",
            "our_impact": measure,
        })
    }

    fn lists(tests: &[(&str, Vec<Value>)]) -> Value {
        let tests = tests.iter().zip(1..).map(|((day, rows), n)| {
            json!({ "id": format!("DT{n}"), "action": "A1", "tested_on": day, "rows": rows })
        });
        json!({
            "actions":
                [{ "id": "A1", "title": "walk", "status": "chosen", "priority_action": true }],
            "depolarisation_tests": tests.collect::<Vec<_>>(),
        })
    }

    #[test]
    fn r50_06() {
        let check = |rows: Vec<Value>, expected: &str| {
            let lists = lists(&[("2025-09-03", rows)]);
            let short = says(&lists, summary);
            assert!(short.lines().any(|it| it == expected), "{expected} in {short}");
            let full = says(&lists, annex);
            assert!(full.contains(&format!("Result: {expected}.")), "{expected} in {full}");
            for other in ["Go ahead", "Go ahead with measures", "Redesign", "Not complete yet"] {
                if other != expected {
                    assert!(!short.lines().any(|it| it == other), "{other} in {short}");
                    assert!(!full.contains(&format!("Result: {other}.")), "{other} in {full}");
                }
            }
        };
        let quiet = json!({ "q": "d1", "none_seen": true, "why": "quiet" });
        check(rows(quiet), "Go ahead");
        check(rows(risk("low", "a flyer")), "Go ahead with measures");
        check(rows(risk("high", "")), "Redesign");
        // Nothing is decided before all is answered, but a grave risk is said at once.
        check(vec![], "Not complete yet");
        check(vec![risk("low", "a flyer")], "Not complete yet");
        check(vec![risk("high", "")], "Redesign");
        assert!(!says(&lists(&[("", vec![])]), summary).contains("No risk seen"));
    }

    #[test]
    fn the_summary_is_of_the_latest_test() {
        let (old, new) = (rows(risk("high", "")), rows(risk("high", "a flyer")));
        let result = |tests: [(&str, Vec<Value>); 2]| says(&lists(&tests), summary);
        let after = result([("2026-04-01", new.clone()), ("2025-09-03", old.clone())]);
        assert!(after.contains("Go ahead with measures"), "{after}");
        let same = result([("2025-09-03", new), ("2025-09-03", old)]);
        assert!(same.contains("Redesign"), "{same}");
    }
}
