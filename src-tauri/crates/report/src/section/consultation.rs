//! Who was heard, how, and what came out of it; of small groups only that they were heard.

use crate::content::Content;
use crate::document::{Block, Cell, Column, Row, Table, heading, note};

pub(crate) fn section(content: &Content<'_>) -> Vec<Block> {
    let all = &content.case.consultations;
    let mut blocks = vec![heading(2, content.word("plan-heard"))];
    if all.is_empty() {
        blocks.extend(content.missing_section());
        return blocks;
    }
    let people: u64 = all.iter().filter_map(|it| it.participants_count).map(u64::from).sum();
    let args = [("count", all.len().into()), ("people", content.words.number(people).into())];
    let caption = content.with("plan-heard-intro", &args);
    let columns = [
        Column::fraction(0.18),
        Column::fraction(0.18),
        Column::fraction(0.2),
        Column::fraction(0.1).right(),
        Column::fraction(0.34),
    ];
    let mut table = Table::new(columns).caption(caption).head([
        content.word("plan-when"),
        content.word("consultation-method"),
        content.word("consultation-target"),
        content.word("plan-number"),
        content.word("plan-heard-what"),
    ]);
    let mut hidden = false;
    for it in all {
        let count = it.participants_count.map(|count| content.words.number(count.into()));
        hidden |= it.what_was_heard.is_none();
        table.body.push(Row::new([
            Cell::new(content.period(it.date_from, it.date_to)),
            Cell::new(content.choice("consultation-method", &it.method)),
            Cell::new(content.typed(&it.target)),
            Cell::new(count.map_or_else(|| content.missing(), Into::into)),
            match &it.what_was_heard {
                Some(heard) => Cell::new(content.own(heard)),
                None => Cell::new("–"),
            },
        ]));
    }
    blocks.push(table.into());
    if hidden {
        blocks.push(note(content.word("plan-heard-small")));
    }
    blocks
}
