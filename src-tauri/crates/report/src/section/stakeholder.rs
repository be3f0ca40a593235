//! The network: the stakeholder map on a lying page, with its table beside it.

use domain::choice::ParticipationDegree;
use domain::record::words_of;
use domain::stakeholder_map::{Frame, Scene, scene};

use crate::content::Content;
use crate::document::{Block, Cell, Column, Row, SideBySide, Table, note};
use crate::section::stakeholder_map;

/// Room for the map on a lying A4 page, below the heading.
const FRAME: Frame = Frame { width_mm: 150.0, height_mm: 138.0 };

pub(crate) fn section(content: &Content<'_>) -> Vec<Block> {
    if content.case.stakeholders.is_empty() {
        return content.missing_section();
    }
    let scene = scene(content.case, FRAME);
    let mut right = vec![table(content)];
    right.push(note(rungs(content)));
    right.extend(left_out(content, &scene));
    let left = vec![stakeholder_map::figure(content, &scene)];
    vec![SideBySide { left, right, fraction: 0.6 }.into()]
}

/// The same as the map, to be read.
fn table(content: &Content<'_>) -> Block {
    let columns = [
        Column::fit().right(),
        Column::fraction(0.38),
        Column::fraction(0.3),
        Column::fraction(0.24),
    ];
    let mut table = Table::new(columns).compact().head([
        content.word("plan-number-short"),
        content.word("stakeholder-who"),
        content.word("stakeholder-network-roles"),
        content.word("stakeholder-participation-degree"),
    ]);
    for (number, it) in (1..).zip(&content.case.stakeholders) {
        let number: u64 = number;
        table.body.push(Row::new([
            Cell::new(number.to_string()),
            Cell { bold: false, ..Cell::new(content.typed(&it.who)).header() },
            Cell::new(content.choices("network-role", &it.network_roles)),
            Cell::new(content.choice("participation-degree", &it.participation_degree)),
        ]));
    }
    table.into()
}

/// The rungs by their number on the rings.
fn rungs(content: &Content<'_>) -> String {
    let degrees = ParticipationDegree::ALL;
    let degrees = degrees.map(|degree| content.word(&words_of("participation-degree", &degree)));
    content.with("stakeholder-map-rungs", &[("rungs", degrees.join(", ").into())])
}

/// What the map could not show, explained under the table.
fn left_out(content: &Content<'_>, scene: &Scene) -> Vec<Block> {
    let listed = |numbers: &[u32]| {
        let numbers: Vec<_> = numbers.iter().map(u32::to_string).collect();
        content.words.list(&numbers)
    };
    let mut notes = Vec::new();
    for cell in &scene.overflow {
        let args = [("count", cell.count.into()), ("numbers", listed(&cell.numbers).into())];
        notes.push(note(content.with("stakeholder-map-overflow", &args)));
    }
    if !scene.unplaced.is_empty() {
        let args = [("numbers", listed(&scene.unplaced).into())];
        notes.push(note(content.with("stakeholder-map-unplaced", &args)));
    }
    notes
}
