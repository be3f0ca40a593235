//! How residents take part: the chosen rung over time, and who was heard.

use domain::participation_choice::ParticipationChoice;

use crate::content::Content;
use crate::document::{Block, Column, Table, heading};
use crate::section::consultation;

pub(crate) fn section(content: &Content<'_>) -> Vec<Block> {
    let mut blocks = vec![heading(2, content.word("plan-degree"))];
    let versions = ParticipationChoice::versions(content.case, None);
    if versions.is_empty() {
        blocks.extend(content.missing_section());
    } else {
        let columns = [Column::fit(), Column::fit(), Column::fraction(0.3), Column::fraction(0.28)];
        let mut table = Table::new(columns).head([
            content.word("participation-choice-valid-from"),
            content.word("participation-choice-degree"),
            content.word("participation-choice-agreements"),
            content.word("participation-choice-reason-revision"),
        ]);
        for (place, it) in versions.iter().enumerate() {
            // The first choice revises nothing.
            let is_first = place == 0 && it.reason_revision.is_none();
            table.push([
                content.day(it.since()),
                content.choice("participation-degree", &it.degree),
                content.typed(&it.agreements),
                if is_first {
                    content.word("plan-first-choice").into()
                } else {
                    content.typed(&it.reason_revision)
                },
            ]);
        }
        blocks.push(table.into());
    }
    blocks.extend(consultation::section(content));
    blocks
}

#[cfg(test)]
mod tests {
    use domain::audience::Audience;
    use serde_json::json;

    use super::section;
    use crate::section::tests::printed;

    #[test]
    fn r14_04() {
        let lists = json!({
            "stakeholders": [{ "id": "ST1" }],
            "participation_choices": [
                {
                    "id": "PC2", "scope": "trajectory", "degree": "4_coproduce",
                    "valid_from": "2025-03-10", "communicated_to_residents_on": "2025-02-01",
                    "agreements": "we set the agenda together", "reason_revision": "trust grows",
                },
                { "id": "PC1", "degree": "too_early", "valid_from": "2025-02-17" },
                { "id": "PC3", "degree": "3_advise", "revised_on": "2025-04-01" },
                { "id": "PC4", "scope": "partner", "partner": "ST1", "degree": "1_inform" },
            ],
        });
        let texts = printed(lists, Audience::Public, section);
        // Every version for the trajectory, the earliest first, and no partner's.
        let expected = [
            ["17 February 2025", "Too early to choose", "Not provided", "First choice"],
            ["10 March 2025", "4 Co-produce", "we set the agenda together", "trust grows"],
            ["1 April 2025", "3 Advise", "Not provided", "Not provided"],
        ];
        let start = texts.iter().position(|it| it == expected[0][0]).unwrap();
        assert_eq!(texts[start..start + 12], expected.concat());
        assert!(!texts.contains(&"1 Inform".to_owned()));
    }
}
