//! The sections of the documents, one file per concept.

pub(crate) mod action;
pub(crate) mod case;
pub(crate) mod challenge;
pub(crate) mod citizen_type_assessment;
pub(crate) mod communication_plan_row;
pub(crate) mod concern;
pub(crate) mod consultation;
pub(crate) mod depolarisation_test;
pub(crate) mod evaluation_criterion;
pub(crate) mod objective;
pub(crate) mod r#override;
pub(crate) mod participation_choice;
pub(crate) mod phase_assessment;
pub(crate) mod plan_item;
pub(crate) mod stakeholder;
pub(crate) mod stakeholder_map;
pub(crate) mod working_group_member;

#[cfg(test)]
pub(crate) mod testing {
    use domain::audience::{Audience, Visible};
    use domain::{computed, file};
    use serde_json::{Value, json};
    use words::{Language, Words};

    use crate::content::Content;
    use crate::document::Block;

    /// What a section says to the college of a case with these lists, in English: each run of text
    /// on a line of its own.
    pub(crate) fn says(lists: &Value, section: fn(&Content<'_>) -> Vec<Block>) -> String {
        let mut lists = lists.clone();
        lists["format"] = json!(file::FORMAT);
        lists["version"] = json!(file::VERSION);
        let case = file::read(&lists.to_string()).unwrap();
        let visible = Visible::of(&case, Audience::College);
        let computed = computed::check(&case).computed;
        let blocks = section(&Content::new(&visible, &computed, Words::new(Language::En)));
        // A run is printed as `Run { text: "…", bold: …`.
        let written = format!("{blocks:?}");
        let runs = written.split("Run { text: \"").skip(1);
        runs.map(|it| it.split("\", bold:").next().unwrap()).collect::<Vec<_>>().join("\n")
    }
}
