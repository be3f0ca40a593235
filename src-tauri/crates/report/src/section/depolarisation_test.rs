//! The depolarisation test: the main risks per priority action, and the full tests in the annex.

use domain::action::Action;
use domain::choice::Level;
use domain::depolarisation_test::{DepolarisationTest, TestRow};
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
    for action in priority {
        let Some(test) = test_of(content, action) else {
            table.body.push(Row::new([
                Cell::new(content.typed(&action.title)).header(),
                Cell::new(content.word("plan-not-tested")).colspan(2),
            ]));
            continue;
        };
        let mut risks: Vec<_> = test.rows.iter().filter(|row| row.risk.is_some()).collect();
        risks.sort_by_key(|row| std::cmp::Reverse(weight(row)));
        risks.truncate(TOP);
        let result = content.word(&words_of("test-overall", &test.overall()));
        let name = [paragraph(content.typed(&action.title).bold()), note(result)];
        let mut name = Some(Cell { header: true, ..Cell::of(name) }.rowspan(risks.len().max(1)));
        for row in &risks {
            let cells =
                [Cell::new(content.typed(&row.risk)), Cell::new(content.typed(&row.our_impact))];
            table.body.push(Row::new(name.take().into_iter().chain(cells)));
        }
        if let Some(name) = name {
            let none = Cell::new(content.word("plan-no-risk")).colspan(2);
            table.body.push(Row::new([name, none]));
        }
    }
    if table.body.is_empty() {
        return content.missing_section();
    }
    vec![table.into()]
}

fn test_of<'a>(content: &Content<'a>, action: &Action) -> Option<&'a DepolarisationTest> {
    let tests = content.case.depolarisation_tests.iter();
    tests.filter(|it| it.action.as_ref() == Some(&action.id)).max_by_key(|it| it.tested_on)
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
            ("result", content.word(&words_of("test-overall", &test.overall())).into()),
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
