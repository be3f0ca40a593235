//! What the group set aside or decided in spite of a rule, with its reasons: openness to the college.

use domain::deviation::Deviation;
use domain::r#override::Override;

use crate::content::Content;
use crate::document::{Block, Cell, Column, Row, Table, Text, heading, note, paragraph};

pub(crate) fn annex(content: &Content<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !content.case.deviations.is_empty() {
        blocks.extend(deviations(content, &content.case.deviations));
    }
    if !content.case.overrides.is_empty() {
        blocks.extend(set_aside(content, &content.case.overrides));
    }
    blocks
}

/// What was decided, who did, when and why, beside what the answers point to.
fn deviations(content: &Content<'_>, all: &[Deviation]) -> [Block; 3] {
    let columns = [
        Column::fraction(0.24),
        Column::fraction(0.28),
        Column::fraction(0.28),
        Column::fraction(0.2),
    ];
    let mut table = Table::new(columns).head([
        content.word("plan-computed"),
        content.word("deviation-decision"),
        content.word("deviation-reason"),
        content.word("deviation-by"),
    ]);
    for it in all {
        let computed = match it.rule.as_deref() {
            Some("R0-01") => content.choice("phase", &Some(content.computed.phase)),
            Some("R12-04") => content.choice("conflict-result", &Some(content.computed.conflict)),
            _ => rule(content, &it.rule),
        };
        // Who decided is not for every audience.
        let who = it.by.as_ref().map(|by| paragraph(content.own(by.as_str())));
        table.body.push(Row::new([
            Cell::new(computed),
            Cell::new(content.typed(&it.decision)),
            Cell::new(content.typed(&it.reason)),
            Cell::of(who.into_iter().chain([paragraph(content.day(it.on))])),
        ]));
    }
    [
        heading(2, content.word("deviation-many")),
        note(content.word("plan-deviations-note")),
        table.into(),
    ]
}

fn set_aside(content: &Content<'_>, all: &[Override]) -> [Block; 3] {
    let columns = [Column::fraction(0.4), Column::fraction(0.42), Column::fraction(0.18)];
    let mut table = Table::new(columns).head([
        content.word("plan-rule"),
        content.word("override-reason"),
        content.word("plan-when"),
    ]);
    for it in all {
        table.body.push(Row::new([
            Cell::new(rule(content, &it.rule)),
            Cell::new(content.typed(&it.reason)),
            Cell::new(content.day(it.on)),
        ]));
    }
    [
        heading(2, content.word("override-many")),
        note(content.word("plan-set-aside-note")),
        table.into(),
    ]
}

/// What a rule says.
fn rule(content: &Content<'_>, rule: &Option<String>) -> Text {
    let key = rule.as_ref().map(|rule| format!("rule-{}", rule.to_lowercase()));
    match key.filter(|key| content.words.has(key)) {
        Some(key) => content.word(&key).into(),
        None => content.typed(rule),
    }
}

#[cfg(test)]
mod tests {
    use domain::audience::Audience;
    use serde_json::{Value, json};

    use super::annex;
    use crate::section::tests::printed;

    /// A warning that its audience can still read from the test it is about.
    fn set_aside() -> Value {
        json!({ "id": "O1", "rule": "R50-05", "record": "DT1", "reason": "all were asked" })
    }

    #[test]
    fn r0_01() {
        let lists = json!({
            "phase_assessments": [{ "id": "P1", "repeated_open_incidents": "yes" }],
            "conflict_scans": [{
                "id": "CS1", "owners": "conflict", "origin": "conflict", "time": "conflict",
                "dynamic": "conflict",
            }],
            "deviations": [
                {
                    "id": "D1", "rule": "R0-01", "decision": "talk in small groups",
                    "reason": "the police agree", "on": "2025-03-12", "by": "the mayor",
                },
                { "id": "D2", "rule": "R12-04", "decision": "follow all steps" },
            ],
            "stakeholders": [{ "id": "ST1", "network_roles": ["critical_thinker"] }],
            "depolarisation_tests": [{ "id": "DT1", "by": ["the youth service"] }],
            "overrides": [set_aside()],
        });
        let check = |audience: Audience, who: &[&str]| {
            let decided = ["Phase 4: open incidents", "talk in small groups", "the police agree"];
            let open = ["Conflict", "follow all steps", "Not provided", "Not provided"];
            let expected = [&decided[..], who, &["12 March 2025"], &open].concat();
            let texts = printed(lists.clone(), audience, annex);
            let start = texts.iter().position(|it| it == expected[0]).unwrap();
            assert_eq!(texts[start..start + expected.len()], expected);
            assert!(texts[start + expected.len()..].contains(&"all were asked".to_owned()));
        };
        check(Audience::Internal, &["the mayor"]);
        check(Audience::College, &[]);
        assert!(printed(lists.clone(), Audience::Public, annex).is_empty());
    }

    #[test]
    fn what_is_not_there_takes_no_room() {
        let headings = |lists| printed(lists, Audience::College, annex);
        assert!(headings(json!({})).is_empty());
        let one = headings(json!({ "deviations": [{ "id": "D1", "rule": "R0-01" }] }));
        assert_eq!(one[0], "Decisions to deviate");
        assert!(!one.contains(&"Set-aside warnings".to_owned()));
        let one = headings(json!({
            "stakeholders": [{ "id": "ST1", "network_roles": ["critical_thinker"] }],
            "depolarisation_tests": [{ "id": "DT1", "by": ["the youth service"] }],
            "overrides": [set_aside()],
        }));
        assert_eq!(one[0], "Set-aside warnings");
        assert!(!one.contains(&"Decisions to deviate".to_owned()));
    }
}
