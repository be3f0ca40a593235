//! The connecting challenges in their order.

use domain::choice::YesNoUnknown;

use crate::content::Content;
use crate::document::{Block, Facts, heading};

pub(crate) fn section(content: &Content<'_>) -> Vec<Block> {
    let mut challenges: Vec<_> = content.case.challenges.iter().collect();
    if challenges.is_empty() {
        return content.missing_section();
    }
    challenges.sort_by_key(|it| it.priority.unwrap_or(u32::MAX));
    let mut blocks = Vec::new();
    for it in challenges {
        let priority = it
            .priority
            .map(|priority| content.with("plan-priority", &[("priority", priority.into())]));
        let title = content.typed(&it.challenge_text);
        let title = match priority {
            Some(priority) => {
                let mut text = crate::document::Text::from(priority);
                text.runs.extend(title.runs);
                text
            }
            None => title,
        };
        let mut rows = vec![
            (content.word("challenge-shared-concerns"), content.named(&it.shared_concerns)),
            (content.word("challenge-our-impact"), content.choice("level", &it.our_impact)),
        ];
        if it.our_impact_note.is_some() {
            rows.push((content.word("plan-why"), content.typed(&it.our_impact_note)));
        }
        if !it.multi_year_links.is_empty() || it.multi_year_links_note.is_none() {
            let plans = content.named(&it.multi_year_links);
            rows.push((content.word("challenge-multi-year-links"), plans));
        }
        if it.multi_year_links_note.is_some() {
            let key = content.word("challenge-multi-year-links-note");
            rows.push((key, content.typed(&it.multi_year_links_note)));
        }
        if it.supra_local == Some(YesNoUnknown::Yes) {
            let ours = content.typed(&it.what_is_ours_locally);
            rows.push((content.word("challenge-what-is-ours-locally"), ours));
        }
        blocks.push(Block::Keep(vec![
            heading(2, title),
            Block::Facts(Facts { rows: rows.into_iter().map(Into::into).collect() }),
        ]));
    }
    blocks
}
