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
                None => content.missing(),
            }),
        ]));
    }
    blocks.push(table.into());
    blocks.push(note(content.word("plan-types-note")));
    blocks
}
