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
mod tests {
    //! What the tests of several sections share.

    use domain::audience::{Audience, Visible};
    use domain::{computed, file};
    use serde_json::{Value, json};
    use words::{Language, Words};

    use crate::content::Content;
    use crate::document::Block;

    /// What a section says of a case with these lists, in English: headings, paragraphs and cells.
    pub(crate) fn printed(
        mut lists: Value,
        audience: Audience,
        section: impl Fn(&Content<'_>) -> Vec<Block>,
    ) -> Vec<String> {
        lists["format"] = json!(file::FORMAT);
        lists["version"] = json!(file::VERSION);
        let case = file::read(&lists.to_string()).unwrap();
        let computed = computed::check(&case).computed;
        let visible = Visible::of(&case, audience);
        let mut texts = Vec::new();
        say(&section(&Content::new(&visible, &computed, Words::new(Language::En))), &mut texts);
        texts
    }

    /// The same as the college reads it, each on a line of its own.
    pub(crate) fn says(lists: &Value, section: fn(&Content<'_>) -> Vec<Block>) -> String {
        printed(lists.clone(), Audience::College, section).join("\n")
    }

    fn say(blocks: &[Block], texts: &mut Vec<String>) {
        for block in blocks {
            match block {
                Block::Heading(it) => texts.push(it.text.plain()),
                Block::Paragraph(it) => texts.push(it.text.plain()),
                Block::Table(it) => {
                    let rows = it.head.iter().chain(&it.body);
                    rows.flat_map(|row| &row.cells).for_each(|cell| say(&cell.blocks, texts));
                }
                Block::Keep(it) => say(it, texts),
                Block::List(it) => texts.extend(it.items.iter().map(|it| it.text.plain())),
                Block::Facts(it) => {
                    texts.extend(it.rows.iter().flat_map(|it| [it.name.plain(), it.value.plain()]));
                }
                Block::Callout(it) => {
                    texts.push(it.title.plain());
                    say(&it.blocks, texts);
                }
                _ => {}
            }
        }
    }
}
