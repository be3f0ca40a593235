//! The objectives, by challenge.

use crate::content::Content;
use crate::document::{Block, Cell, Column, Row, Table};

pub(crate) fn section(content: &Content<'_>) -> Vec<Block> {
    if content.case.objectives.is_empty() {
        return content.missing_section();
    }
    let columns = [
        Column::fraction(0.32),
        Column::fraction(0.24),
        Column::fraction(0.13),
        Column::fraction(0.13),
        Column::fraction(0.18),
    ];
    let mut table = Table::new(columns).head([
        content.head("objective"),
        content.word("objective-indicator"),
        content.word("objective-baseline"),
        content.word("objective-target"),
        content.word("objective-by-when"),
    ]);
    let mut challenges: Vec<_> = content.case.challenges.iter().collect();
    challenges.sort_by_key(|it| it.priority.unwrap_or(u32::MAX));
    let under = challenges.iter().map(|it| (Some(&it.id), content.typed(&it.challenge_text)));
    let loose = (None, content.word("plan-no-challenge").into());
    for (challenge, title) in under.chain([loose]) {
        let objectives = content.case.objectives.iter();
        let objectives: Vec<_> =
            objectives.filter(|it| it.challenge.as_ref() == challenge).collect();
        if objectives.is_empty() {
            continue;
        }
        let title = Cell::new(title).colspan(5).header();
        table.body.push(Row::new([title.shade(crate::document::Color::SURFACE)]));
        for it in objectives {
            table.body.push(Row::new([
                Cell::new(content.typed(&it.text)),
                Cell::new(content.typed(&it.indicator)),
                Cell::new(content.typed(&it.baseline)),
                Cell::new(content.typed(&it.target)),
                Cell::new(content.day(it.by_when)),
            ]));
        }
    }
    vec![table.into()]
}
