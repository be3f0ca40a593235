//! How residents take part: the chosen rung over time, and who was heard.

use domain::participation_choice::ParticipationScope;

use crate::content::Content;
use crate::document::{Block, Column, Table, heading};
use crate::section::consultation;

pub(crate) fn section(content: &Content<'_>) -> Vec<Block> {
    let mut blocks = vec![heading(2, content.word("plan-degree"))];
    let trajectory = Some(ParticipationScope::Trajectory);
    let choices = content.case.participation_choices.iter();
    let choices: Vec<_> = choices.filter(|it| it.scope == trajectory).collect();
    if choices.is_empty() {
        blocks.extend(content.missing_section());
    } else {
        let columns = [Column::fit(), Column::fit(), Column::fraction(0.45)];
        let mut table = Table::new(columns).head([
            content.word("participation-choice-valid-from"),
            content.word("participation-choice-degree"),
            content.word("participation-choice-agreements"),
        ]);
        for it in choices {
            let since = it.valid_from.or(it.communicated_to_residents_on).or(it.revised_on);
            table.push([
                content.day(since),
                content.choice("participation-degree", &it.degree),
                content.typed(&it.agreements),
            ]);
        }
        blocks.push(table.into());
    }
    blocks.extend(consultation::section(content));
    blocks
}
