//! The action plan for the college (method, 7.1): which sections stand in it, in which order.

use domain::audience::Visible;
use domain::computed::Computed;
use domain::value::Date;
use words::Words;

use crate::content::{self, Content};
use crate::document::{Block, Contents, Document, Meta, Orientation, PageWords, Section, heading};
use crate::section::{
    action, case, challenge, citizen_type_assessment, communication_plan_row, concern,
    depolarisation_test, evaluation_criterion, objective, r#override, participation_choice,
    phase_assessment, plan_item, stakeholder, working_group_member,
};

/// Writes the plan of a case, as far as its audience may see it, in the language of the words.
/// `computed` is of the whole case; `today` stands on the cover and in the metadata.
pub fn plan(visible: &Visible, computed: &Computed, words: Words, today: Date) -> Document {
    let content = Content::new(visible, computed, words);
    let title = case::title(&content);
    let mut meta = Meta::new(&*title, content::language(words.language));
    meta.author = content.case.case.municipality.clone().unwrap_or_default();
    meta.subject = content.word("plan-subject");
    meta.date = format!("{today}T00:00:00+00:00");
    meta.header_left = title;
    meta.header_right = case::version(&content, today);
    meta.footer_left =
        content.word(&format!("plan-for-{}", domain::record::code_of(&visible.audience())));
    meta.page_words = PageWords(content.word("plan-page").replace('[', "{").replace(']', "}"));

    let mut document = Document::new(meta);
    document.push(case::cover(&content, today));
    document.push(Contents { title: Some(content.word("plan-contents").into()) });
    let mut number = 0;
    let mut section = |key: &str, blocks: Vec<Block>| {
        number += 1;
        let mut all = vec![heading(1, format!("{number}. {}", content.word(key)))];
        all.extend(blocks);
        all
    };
    let portrait = [
        ("plan-request", case::request(&content)),
        ("plan-situation", phase_assessment::situation(&content)),
        (
            "plan-worried",
            [citizen_type_assessment::section(&content), concern::section(&content)].concat(),
        ),
        ("plan-challenges", challenge::section(&content)),
        ("plan-participation", participation_choice::section(&content)),
        ("plan-objectives", objective::section(&content)),
    ];
    for (key, blocks) in portrait {
        document.blocks.extend(section(key, blocks));
    }
    let lying = |blocks| Section { orientation: Orientation::Landscape, blocks };
    // The two that need width, one after the other, so that the pages turn only once.
    let mut wide = section("plan-network", stakeholder::section(&content));
    wide.push(Block::PageBreak);
    wide.extend(section("plan-actions", action::table(&content)));
    document.push(lying(wide));
    let portrait = [
        ("plan-balance", action::balance(&content)),
        ("plan-budget", plan_item::section(&content)),
        ("plan-risks", depolarisation_test::summary(&content)),
        ("plan-organisation", working_group_member::section(&content)),
        ("plan-communication", communication_plan_row::summary(&content)),
        ("plan-evaluation", evaluation_criterion::section(&content)),
        ("plan-decision", case::decision(&content)),
    ];
    for (key, blocks) in portrait {
        document.blocks.extend(section(key, blocks));
    }
    document.push(Block::PageBreak);
    document.push(heading(1, content.word("plan-annex")));
    document.blocks.extend(depolarisation_test::annex(&content));
    document.blocks.extend(r#override::annex(&content));
    document.push(lying(communication_plan_row::annex(&content)));
    document
}
