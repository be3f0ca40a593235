//! Header, footer and page numbers: what can be written only when all pages are filled.

use super::{
    look::{self, FURNITURE, MARGIN_SIDE},
    part::PageNumber,
    place::Pages,
    shape::Shaper,
};
use crate::{
    display::{Artifact, Group, Item, Layout, Mark},
    document::{Color, Meta},
    fonts::Font,
};

/// Fills in page numbers, draws header and footer, and hands over the layout.
pub(crate) fn finish(mut pages: Pages, shaper: &mut Shaper, meta: &Meta) -> Layout {
    for (page, group, number) in std::mem::take(&mut pages.numbers) {
        let to = pages.outline[number.to].page + 1;
        let item = page_number(shaper, &number, to);
        pages.pages[page].groups[group].items.push(item.rounded());
    }
    let total = pages.pages.len();
    for (i, page) in pages.pages.iter_mut().enumerate() {
        page.groups.retain(|group| !group.items.is_empty());
        if pages.covers[i] {
            continue;
        }
        let (left, right) = (MARGIN_SIDE, page.width - MARGIN_SIDE);
        let mut line = |texts: [&str; 2], baseline: f32, artifact: Artifact, rule: Option<f32>| {
            let mut items = pair(shaper, texts, left, right, baseline);
            if let (false, Some(y)) = (items.is_empty(), rule) {
                items.push(Item::line((left, y), (right, y), Color::HAIRLINE, 0.5));
            }
            let items: Vec<Item> = items.into_iter().map(Item::rounded).collect();
            if !items.is_empty() {
                page.groups.push(Group { mark: Mark::Artifact(artifact), items });
            }
        };
        let header = [meta.header_left.as_str(), meta.header_right.as_str()];
        let rule = look::HEADER_BASELINE + 6.5;
        line(header, look::HEADER_BASELINE, Artifact::Header, Some(rule));
        let words = meta.page_words.fill(i + 1, total);
        let baseline = page.height - look::FOOTER_BASELINE;
        line([&meta.footer_left, &words], baseline, Artifact::Footer, None);
    }
    Layout {
        pages: pages.pages,
        nodes: pages.nodes,
        outline: pages.outline,
        missing: shaper.missing(),
    }
}

fn page_number(shaper: &mut Shaper, number: &PageNumber, to: usize) -> Item {
    let line = shaper.line(number.font, number.size, number.color, &to.to_string());
    let x = number.right - line.width();
    Item::Text(line).shifted(x, number.baseline)
}

/// A text at the left and one at the right; the left one is cut off where they would touch.
fn pair(shaper: &mut Shaper, texts: [&str; 2], left: f32, right: f32, baseline: f32) -> Vec<Item> {
    let size = FURNITURE.size;
    let mut items = Vec::new();
    let mut room = right - left;
    if !texts[1].is_empty() {
        let text = shortened(shaper, texts[1], room);
        let line = shaper.line(Font::Regular, size, FURNITURE.color, &text);
        let width = line.width();
        items.push(Item::Text(line).shifted(right - width, baseline));
        room -= width + 18.0;
    }
    if !texts[0].is_empty() && room > 40.0 {
        let text = shortened(shaper, texts[0], room);
        let line = shaper.line(Font::Regular, size, FURNITURE.color, &text);
        items.insert(0, Item::Text(line).shifted(left, baseline));
    }
    items
}

/// As many words as fit, with an ellipsis when some are left out.
fn shortened(shaper: &mut Shaper, text: &str, room: f32) -> String {
    let text = text.replace('\n', " ");
    let mut kept: Vec<&str> = text.split(' ').collect();
    let mut shown = kept.join(" ");
    while kept.len() > 1
        && shaper.line(Font::Regular, FURNITURE.size, FURNITURE.color, &shown).width() > room
    {
        kept.pop();
        shown = format!("{} …", kept.join(" "));
    }
    shown
}
