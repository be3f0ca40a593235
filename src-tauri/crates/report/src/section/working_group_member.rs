//! Who carries the plan.

use domain::record::words_of;

use crate::content::Content;
use crate::document::{Block, Cell, Column, Row, Table, note, paragraph};

pub(crate) fn section(content: &Content<'_>) -> Vec<Block> {
    if content.case.working_group_members.is_empty() {
        return content.missing_section();
    }
    let columns = [
        Column::fraction(0.26),
        Column::fraction(0.26),
        Column::fraction(0.3),
        Column::fraction(0.18),
    ];
    let mut table = Table::new(columns).head([
        content.word("working-group-member-who"),
        content.word("working-group-member-expertise"),
        content.word("working-group-member-role-in-group"),
        content.word("working-group-member-mandate"),
    ]);
    for it in &content.case.working_group_members {
        table.body.push(Row::new([
            Cell::new(content.typed(&it.who)).header(),
            Cell::new(content.typed(&it.expertise)),
            Cell::new(content.typed(&it.role_in_group)),
            Cell::new(content.choice("mandate", &it.mandate)),
        ]));
    }
    let composition = words_of("plan-composition", &content.computed.composition);
    vec![paragraph(content.word(&composition)), table.into(), note(content.word("plan-roles-note"))]
}

#[cfg(test)]
mod tests {
    use domain::audience::Audience;
    use serde_json::json;

    use super::section;
    use crate::section::tests::printed;

    #[test]
    fn r11_05() {
        let mut lists =
            json!({ "working_group_members": [{ "id": "WG1", "who": "youth worker" }] });
        let first = |lists| printed(lists, Audience::College, section).swap_remove(0);
        let provisional = "The composition of the working group is still provisional.";
        assert_eq!(first(lists.clone()), provisional);
        lists["composition_reviews"] = json!([{ "id": "CR1", "reviewed_on": "2025-03-24" }]);
        lists["step_statuses"] = json!([{ "id": "SS1", "substep": "1.5", "status": "done" }]);
        let last = "The composition of the working group was reviewed and is final.";
        assert_eq!(first(lists), last);
    }
}
