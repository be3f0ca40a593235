//! What the group set aside or decided against a rule, with its reasons: openness to the college.

use domain::value::Date;

use crate::content::Content;
use crate::document::{Block, Cell, Column, Row, Table, heading, note};

pub(crate) fn annex(content: &Content<'_>) -> Vec<Block> {
    let set_aside = content.case.overrides.iter().map(|it| (&it.rule, &it.reason, it.on));
    let deviations = content.case.deviations.iter().map(|it| (&it.rule, &it.reason, it.on));
    let all: Vec<(&Option<String>, &Option<String>, Option<Date>)> =
        set_aside.chain(deviations).collect();
    if all.is_empty() {
        return Vec::new();
    }
    let columns = [Column::fraction(0.4), Column::fraction(0.42), Column::fraction(0.18)];
    let mut table = Table::new(columns).head([
        content.word("plan-rule"),
        content.word("override-reason"),
        content.word("plan-when"),
    ]);
    for (rule, reason, on) in all {
        let key = rule.as_ref().map(|rule| format!("rule-{}", rule.to_lowercase()));
        let rule = match key.filter(|key| content.words.has(key)) {
            Some(key) => content.word(&key).into(),
            None => content.typed(rule),
        };
        table.body.push(Row::new([
            Cell::new(rule),
            Cell::new(content.typed(reason)),
            Cell::new(content.day(on)),
        ]));
    }
    vec![
        heading(2, content.word("plan-set-aside")),
        note(content.word("plan-set-aside-note")),
        table.into(),
    ]
}
