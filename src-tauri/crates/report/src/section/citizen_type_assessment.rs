//! Which types of worried citizens weigh most: moods, never persons.

use domain::choice::{CitizenType, MatrixRow};

use crate::content::Content;
use crate::document::{Block, Cell, Column, Row, Table, Text, heading, note};

pub(crate) fn section(content: &Content<'_>) -> Vec<Block> {
    let present: Vec<_> =
        content.case.citizen_type_assessments.iter().filter(|it| it.is_present()).collect();
    let mut blocks = vec![heading(2, content.word("citizen-type-assessment-many"))];
    if present.is_empty() {
        blocks.extend(content.missing_section());
        return blocks;
    }
    let columns = [Column::fraction(0.34), Column::fit(), Column::fit(), Column::fraction(0.4)];
    let mut table = Table::new(columns).head([
        content.word("citizen-type-assessment-type"),
        content.word("citizen-type-assessment-presence"),
        content.word("citizen-type-assessment-most-applicable"),
        content.word("plan-goal"),
    ]);
    for it in present {
        let most = if it.most_applicable == Some(true) { "yes" } else { "no" };
        let goal = it.r#type.and_then(CitizenType::working);
        let goal = goal.map(|citizen| content.word(&citizen.matrix(MatrixRow::Goal)));
        table.body.push(Row::new([
            Cell::new(content.choice("citizen-type", &it.r#type)).header(),
            Cell::new(content.choice("presence", &it.presence)),
            Cell::new(content.word(&format!("yes-no-unknown-{most}"))),
            Cell::new(match goal {
                Some(goal) => Text::from(goal),
                None if it.is_referred() => Text::from(content.word("plan-referred")),
                None if it.r#type.is_some() => Text::from(content.word("plan-outside")),
                None => content.missing(),
            }),
        ]));
    }
    blocks.push(table.into());
    blocks.push(note(content.word("plan-types-note")));
    blocks
}

#[cfg(test)]
mod tests {
    use domain::audience::{Audience, Visible};
    use domain::{computed, file};
    use serde_json::{Value, json};
    use words::{Language, Words};

    use super::section;
    use crate::content::Content;

    #[test]
    fn only_a_referral_prints_as_referred() {
        let check = |of: &str, referral: Value, audience: Audience, expected: &str| {
            let case = json!({
                "format": file::FORMAT, "version": file::VERSION,
                "citizen_type_assessments": [
                    { "id": "CT1", "type": of, "presence": "few", "referral": referral },
                ],
            });
            let case = file::read(&case.to_string()).unwrap();
            let visible = Visible::of(&case, audience);
            let computed = computed::check(&case).computed;
            let words = Words::new(Language::En);
            let text = format!("{:?}", section(&Content::new(&visible, &computed, words)));
            for key in ["plan-referred", "plan-outside", "plan-missing"] {
                let word = format!("{:?}", words.get(key));
                assert_eq!(text.contains(&word), key == expected, "{key} of {of} {referral}");
            }
        };
        let whole = || json!({ "date": "2025-03-10", "to": "safety cell" });
        check("radicalising", whole(), Audience::College, "plan-referred");
        // Where it was referred to is not for everyone.
        check("radicalising", whole(), Audience::Public, "plan-outside");
        check("radicalising", json!({ "to": "safety cell" }), Audience::College, "plan-outside");
        check("radicalising", Value::Null, Audience::College, "plan-outside");
        check("sad", whole(), Audience::College, "");
    }
}
