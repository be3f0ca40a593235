//! What holds for every document: some made at random.

use std::collections::{BTreeMap, BTreeSet};

use super::{document, texts};
use crate::{
    display::{Group, Item, Kid, Layout, Mark},
    document::*,
    layout::{layout, look},
};

/// Numbers that look random and are always the same.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }

    fn words(&mut self, most: usize, count: &mut usize) -> String {
        const WORDS: [&str; 8] = [
            "burgemeester",
            "plan",
            "verkeersveiligheidsmaatregelen",
            "en",
            "kosten-batenanalyse",
            "€ 48.500",
            "x",
            "geïnteresseerd",
        ];
        let mut text = String::new();
        for _ in 0..=self.roll(most) {
            *count += 1;
            text += &format!("{} w{count}. ", WORDS[self.roll(8)]);
        }
        text
    }
}

/// A block, and how many numbered words it holds.
fn block(dice: &mut Dice, depth: usize, count: &mut usize) -> Block {
    match dice.roll(if depth < 2 { 12 } else { 5 }) {
        0 => heading(1 + dice.roll(3) as u8, dice.words(6, count)),
        1 | 2 => paragraph(dice.words(90, count)),
        3 => bullets((0..1 + dice.roll(5)).map(|_| dice.words(12, count)).collect::<Vec<_>>()),
        4 => note(dice.words(20, count)),
        5 => Block::Keep(blocks(dice, depth, count)),
        6 => Callout {
            kind: CalloutKind::Info,
            title: dice.words(3, count).into(),
            blocks: blocks(dice, depth, count),
        }
        .into(),
        7 => {
            let (left, right) = (blocks(dice, depth, count), blocks(dice, depth, count));
            SideBySide { left, right, fraction: 0.3 + 0.1 * dice.roll(4) as f32 }.into()
        }
        8 => Block::PageBreak,
        _ => table(dice, depth, count).into(),
    }
}

fn blocks(dice: &mut Dice, depth: usize, count: &mut usize) -> Vec<Block> {
    (0..1 + dice.roll(4)).map(|_| block(dice, depth + 1, count)).collect()
}

fn table(dice: &mut Dice, depth: usize, count: &mut usize) -> Table {
    // In half a page there is no room for five columns.
    let columns = 1 + dice.roll(if depth == 0 { 5 } else { 2 });
    let column = |dice: &mut Dice| match dice.roll(3) {
        0 => Column::fraction(0.1 + 0.1 * dice.roll(5) as f32),
        1 => Column::points(30.0 + dice.roll(60) as f32).right(),
        _ => Column::fit(),
    };
    let mut table = Table::new((0..columns).map(|_| column(dice)).collect::<Vec<_>>());
    for _ in 0..dice.roll(3) {
        table.head.push(row(dice, columns, 9, count));
    }
    for _ in 0..1 + dice.roll(16) {
        table.body.push(row(dice, columns, depth, count));
    }
    table
}

fn row(dice: &mut Dice, columns: usize, depth: usize, count: &mut usize) -> Row {
    let mut cells = Vec::new();
    let mut covered = 0;
    for _ in 0..=dice.roll(columns) {
        if covered >= columns {
            break;
        }
        let mut cell = if depth < 2 && dice.roll(12) == 0 {
            Cell::of(blocks(dice, 3, count))
        } else if dice.roll(60) == 0 {
            Cell::new(dice.words(300, count))
        } else {
            Cell::new(dice.words(4, count))
        };
        cell.colspan = if columns > 2 { 1 + dice.roll(8) / 6 } else { 1 };
        covered += cell.colspan;
        cell.rowspan = 1 + dice.roll(10) / 8 * dice.roll(4);
        cell.header = dice.roll(4) == 0;
        cells.push(cell);
    }
    Row { cells }
}

#[test]
fn random_documents() {
    for seed in 1..=40u64 {
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let mut count = 0;
        let mut content = Vec::new();
        for _ in 0..1 + dice.roll(8) {
            content.push(block(&mut dice, 0, &mut count));
        }
        let mut document = document(content);
        // Wide enough that columns hold at least a few letters.
        document.meta.paper = Paper::A4;
        let layout = layout(&document);
        text_is_on_the_page(&layout, seed);
        nothing_overlaps(&layout, seed);
        marked_content_has_one_node(&layout, seed);
        nothing_is_lost(&layout, count, seed);
    }
}

fn text_is_on_the_page(layout: &Layout, seed: u64) {
    for (page, _, text) in texts(layout) {
        let shape = &layout.pages[page];
        let end = text.x + visible_width(text);
        let inside = text.x >= look::MARGIN_SIDE - 0.1
            && end <= shape.width - look::MARGIN_SIDE + 0.5
            && text.y - text.size * 0.7 >= look::MARGIN_TOP - 0.1
            && text.y <= shape.height - look::MARGIN_BOTTOM + 0.1;
        assert!(inside, "seed {seed}, page {page}: {} at {},{}", text.text, text.x, text.y);
    }
}

fn nothing_overlaps(layout: &Layout, seed: u64) {
    let mut by_page: BTreeMap<usize, Vec<[f32; 4]>> = BTreeMap::new();
    for (page, _, text) in texts(layout) {
        // The height of small letters: lines may be close, but never on top of each other.
        let (top, bottom) = (text.y - text.size * 0.45, text.y);
        let area = [text.x + 0.1, top, text.x + visible_width(text) - 0.1, bottom];
        by_page.entry(page).or_default().push(area);
    }
    for (page, areas) in by_page {
        for (i, a) in areas.iter().enumerate() {
            for b in &areas[i + 1..] {
                let apart = a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];
                assert!(apart, "seed {seed}, page {page}: {a:?} and {b:?}");
            }
        }
    }
}

fn visible_width(text: &crate::display::TextItem) -> f32 {
    let seen = text.text.trim_end_matches(' ').len();
    text.glyphs.iter().filter(|g| g.text.end <= seen).map(|g| g.advance).sum::<f32>() * text.size
}

fn marked_content_has_one_node(layout: &Layout, seed: u64) {
    let mut claimed = BTreeSet::new();
    for (id, node) in layout.nodes.iter().enumerate() {
        for kid in &node.kids {
            if let Kid::Content { page, mcid } = kid {
                assert!(claimed.insert((*page, *mcid)), "seed {seed}: claimed twice");
                assert_eq!(layout.pages[*page].owners[*mcid], id, "seed {seed}");
            }
        }
    }
    let mut drawn = BTreeSet::new();
    for (page, content) in layout.pages.iter().enumerate() {
        for group in &content.groups {
            if let Mark::Content { mcid, .. } | Mark::SoftHyphen { mcid, .. } = group.mark {
                assert!(drawn.insert((page, mcid)), "seed {seed}: drawn twice");
                assert!(group.items.iter().any(|item| matches!(item, Item::Text(_))));
            }
        }
    }
    assert_eq!(claimed, drawn, "seed {seed}");
}

/// Every numbered word is read exactly once.
fn nothing_is_lost(layout: &Layout, count: usize, seed: u64) {
    let mut contents = BTreeMap::new();
    for (page, content) in layout.pages.iter().enumerate() {
        for group in &content.groups {
            if let Mark::Content { mcid, .. } = group.mark {
                contents.insert((page, mcid), group);
            }
        }
    }
    let mut said = String::new();
    read(layout, &contents, 0, &mut said);
    let mut times = vec![0; count + 1];
    for word in said.split(|c: char| !c.is_alphanumeric()) {
        if let Some(number) = word.strip_prefix('w').and_then(|n| n.parse::<usize>().ok()) {
            times[number] += 1;
        }
    }
    let wrong: Vec<usize> = (1..=count).filter(|n| times[*n] != 1).collect();
    assert!(wrong.is_empty(), "seed {seed}: lost or read twice: {wrong:?}");
}

/// The text in the order of the structure tree.
fn read(
    layout: &Layout,
    contents: &BTreeMap<(usize, usize), &Group>,
    node: usize,
    said: &mut String,
) {
    for kid in &layout.nodes[node].kids {
        match kid {
            Kid::Node(node) => read(layout, contents, *node, said),
            Kid::Content { page, mcid } => {
                for item in contents.get(&(*page, *mcid)).iter().flat_map(|group| &group.items) {
                    if let Item::Text(text) = item {
                        said.push_str(&text.text);
                    }
                }
            }
            Kid::Link { .. } => {}
        }
    }
    said.push(' ');
}
