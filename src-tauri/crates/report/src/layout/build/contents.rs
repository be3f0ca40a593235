//! The table of contents: headings 1 and 2, dotted leaders, page numbers, links.

use super::{Area, Builder, HeadingEntry};
use crate::{
    display::{Item, NodeId, Pen},
    document::{Contents, PathStep, Text},
    fonts::Font,
    layout::{
        look,
        part::{Body, Fragment, Note, PageNumber, Part, Stack, Start, keep_together},
    },
};

/// Room for the page number.
const NUMBER: f32 = 24.0;

impl Builder<'_> {
    /// One line or more per heading; the page numbers follow when all pages are filled.
    pub(crate) fn contents(
        &mut self,
        contents: &Contents,
        parent: NodeId,
        area: Area,
    ) -> Vec<Part> {
        let toc = self.tree.add("TOC", parent);
        let mut stack = Stack::default();
        if let Some(title) = &contents.title {
            let caption = self.tree.add("Caption", toc);
            let mut parts = self.text(title, look::CONTENTS_TITLE, caption, area.x, area.width);
            keep_together(&mut parts);
            stack.block(0.0, parts);
            stack.after(12.0);
            stack.next(Start::MayNot);
        }
        let entries: Vec<(usize, HeadingEntry)> =
            self.headings.iter().cloned().enumerate().filter(|(_, h)| h.level <= 2).collect();
        for (index, entry) in entries {
            let before = if entry.level == 1 { 8.0 } else { 1.5 };
            stack.block(before, self.entry(index, &entry, toc, area));
        }
        stack.into_parts()
    }

    fn entry(&mut self, to: usize, entry: &HeadingEntry, toc: NodeId, area: Area) -> Vec<Part> {
        let item = self.tree.add("TOCI", toc);
        let reference = self.tree.add("Reference", item);
        let link = self.tree.add("Link", reference);
        let (look, indent) =
            if entry.level == 1 { (look::CONTENTS_1, 0.0) } else { (look::CONTENTS_2, 14.0) };
        // A space at the end keeps title and number apart for who hears them.
        let title = Text::from(format!("{}\u{a0}", entry.title));
        let (x, right) = (area.x + indent, area.x + area.width);
        let mut parts = self.text(&title, look, link, x, area.width - indent - NUMBER - 12.0);
        keep_together(&mut parts);
        let Some(Part { body: Body::Ink(last), .. }) = parts.last_mut() else { return parts };
        let end = last.iter().flat_map(|f| &f.items).map(item_end).fold(x, f32::max);
        let number = PageNumber {
            to,
            right,
            baseline: look.baseline(),
            font: Font::new(look.bold, false),
            size: look.size,
            color: look.color,
        };
        last.push(Fragment { note: Note::PageNumber(number), ..Fragment::present(link) });
        last.push(Fragment::artifact(vec![leader(end + 3.0, right - NUMBER, look.baseline())]));
        for part in &mut parts {
            if let Body::Ink(fragments) = &mut part.body {
                let rect = [x, 0.0, right, part.height];
                fragments
                    .push(Fragment { note: Note::Link { to, rect }, ..Fragment::present(link) });
            }
        }
        parts
    }
}

fn item_end(item: &Item) -> f32 {
    match item {
        Item::Text(text) => text.x + text.width(),
        _ => 0.0,
    }
}

/// A line of dots.
fn leader(from: f32, to: f32, baseline: f32) -> Item {
    // Dots of all lines stand below each other.
    let step = 4.0;
    let from = (from / step).ceil() * step;
    let steps =
        vec![PathStep::Move(from, baseline - 0.4), PathStep::Line(to.max(from), baseline - 0.4)];
    let pen = Pen {
        color: crate::document::Color::BORDER,
        width: 0.8,
        dash: vec![0.0, step],
        round: true,
    };
    Item::Path { steps, fill: None, stroke: Some(pen) }
}
