//! From blocks to parts: each block in its column, before pages.

mod callout;
mod columns;
mod contents;
mod cover;
mod figure;
mod list;
mod side;
mod signatures;
mod table;
mod text;

use super::{
    look::{self, Look},
    part::{Fragment, Note, Part, Stack, Start, height, keep_together},
    shape::Shaper,
    tree::Tree,
};
use crate::{
    display::{Item, NodeId},
    document::{Block, Color, Heading, Meta, Paragraph, ParagraphStyle},
};

/// Turns blocks into parts.
pub(crate) struct Builder<'a> {
    pub(crate) shaper: &'a mut Shaper,
    pub(crate) tree: &'a mut Tree,
    pub(crate) meta: &'a Meta,
    /// All headings of the document, in order.
    pub(crate) headings: &'a [HeadingEntry],
    pub(crate) next_heading: usize,
    pub(crate) next_unit: usize,
    /// Height of the content of a page.
    pub(crate) page_height: f32,
}

/// A heading, found before the layout starts.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct HeadingEntry {
    pub(crate) level: u8,
    /// The tag; never skips a level.
    pub(crate) tag: &'static str,
    pub(crate) title: String,
}

/// The column that blocks are set in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Area {
    pub(crate) x: f32,
    pub(crate) width: f32,
    /// How plain paragraphs look.
    pub(crate) look: Look,
    /// Running text is not wider than this.
    pub(crate) measure: f32,
    /// Distance between paragraphs.
    pub(crate) gap: f32,
}

impl Area {
    pub(crate) fn page(width: f32) -> Self {
        Self { x: 0.0, width, look: look::BODY, measure: look::MEASURE, gap: 6.0 }
    }

    /// The area between `left` and `right` points from its sides.
    fn inset(self, left: f32, right: f32) -> Self {
        Self { x: self.x + left, width: self.width - left - right, ..self }
    }

    fn text_width(&self) -> f32 {
        self.width.min(self.measure)
    }
}

impl Builder<'_> {
    /// The parts of blocks below each other.
    pub(crate) fn blocks<'b>(
        &mut self,
        blocks: impl IntoIterator<Item = &'b Block>,
        parent: NodeId,
        area: Area,
    ) -> Vec<Part> {
        let mut stack = Stack::default();
        for block in blocks {
            self.block(&mut stack, block, parent, area);
        }
        stack.into_parts()
    }

    fn block(&mut self, stack: &mut Stack, block: &Block, parent: NodeId, area: Area) {
        self.next_unit += 1;
        let unit = self.next_unit;
        let (before, after) = distances(block, &area);
        let mut parts = match block {
            Block::Cover(cover) => self.cover(cover, parent, area),
            Block::Heading(heading) => self.heading(heading, parent, area),
            Block::Paragraph(paragraph) => self.paragraph(paragraph, parent, area),
            Block::List(list) => self.list(list, parent, area),
            Block::Facts(facts) => self.facts(facts, parent, area),
            Block::Table(table) => self.table(table, parent, area),
            Block::Callout(callout) => self.callout(callout, parent, area),
            Block::Figure(figure) => self.figure(figure, parent, area),
            Block::Contents(contents) => self.contents(contents, parent, area),
            Block::Signatures(signatures) => self.signatures(signatures, parent, area),
            Block::SideBySide(side) => self.side_by_side(side, parent, area),
            Block::Section(section) => self.blocks(&section.blocks, parent, area),
            Block::Keep(blocks) => {
                let mut parts = self.blocks(blocks, parent, area);
                if height(&parts) <= self.page_height {
                    keep_together(&mut parts);
                }
                parts
            }
            Block::Spacer(points) => vec![Part::gap(*points)],
            Block::Rule => vec![self.rule(area)],
            Block::PageBreak => return stack.next(Start::Must),
        };
        if parts.is_empty() {
            return;
        }
        for part in parts.iter_mut().filter(|part| part.unit == 0) {
            part.unit = unit;
        }
        stack.block(before, parts);
        stack.after(after);
        if matches!(block, Block::Heading(_)) {
            stack.next(Start::MayNot);
        }
    }

    fn heading(&mut self, heading: &Heading, parent: NodeId, area: Area) -> Vec<Part> {
        let index = self.next_heading;
        self.next_heading += 1;
        let entry = &self.headings[index];
        let node = self.tree.add(entry.tag, parent);
        self.tree.node(node).title = Some(entry.title.clone());
        let (look, _, _) = look::HEADINGS[usize::from(entry.level) - 1];
        let mut parts = self.text(&heading.text, look, node, area.x, area.width.min(500.0));
        keep_together(&mut parts);
        self.note(&mut parts, Note::Heading(index));
        parts
    }

    fn paragraph(&mut self, paragraph: &Paragraph, parent: NodeId, area: Area) -> Vec<Part> {
        if paragraph.text.is_empty() {
            return Vec::new();
        }
        let node = self.tree.add("P", parent);
        self.paragraph_in(paragraph, node, area)
    }

    /// The lines of a paragraph as content of `node`.
    fn paragraph_in(&mut self, paragraph: &Paragraph, node: NodeId, area: Area) -> Vec<Part> {
        let look = match paragraph.style {
            ParagraphStyle::Body => area.look,
            ParagraphStyle::Lead => Look { align: area.look.align, ..look::LEAD },
            ParagraphStyle::Note => {
                let size = area.look.size.min(look::NOTE.size);
                Look { size, align: area.look.align, ..look::NOTE }
            }
        };
        self.text(&paragraph.text, look, node, area.x, area.text_width())
    }

    fn rule(&mut self, area: Area) -> Part {
        let (from, to) = ((area.x, 0.5), (area.x + area.width, 0.5));
        Part::ink(1.0, vec![Fragment::artifact(vec![Item::line(from, to, Color::BORDER, 0.6)])])
    }

    /// Remembers something at the first line of a block.
    fn note(&self, parts: &mut [Part], note: Note) {
        if let Some(super::part::Body::Ink(fragments)) = parts.first_mut().map(|p| &mut p.body)
            && let Some(fragment) = fragments.first_mut()
        {
            fragment.note = note;
        }
    }
}

/// Space before and after a block.
fn distances(block: &Block, area: &Area) -> (f32, f32) {
    // Inside cells everything is closer together.
    let tight = area.gap < 5.0;
    match block {
        Block::Heading(heading) => {
            let (_, before, after) = look::HEADINGS[usize::from(heading.level.clamp(1, 3)) - 1];
            if tight { (area.gap, 1.0) } else { (before, after) }
        }
        _ if tight => (0.0, area.gap),
        Block::Paragraph(Paragraph { style: ParagraphStyle::Lead, .. }) => (0.0, 9.0),
        Block::List(_) => (0.0, 8.0),
        Block::Facts(_) => (2.0, 10.0),
        Block::Table(_) => (9.0, 15.0),
        Block::Callout(_) => (10.0, 13.0),
        Block::Figure(_) | Block::SideBySide(_) => (8.0, 14.0),
        Block::Contents(_) | Block::Cover(_) => (0.0, 18.0),
        Block::Signatures(_) => (14.0, 14.0),
        Block::Rule => (8.0, 10.0),
        Block::Spacer(_) => (0.0, 0.0),
        _ => (0.0, area.gap),
    }
}

/// All headings in reading order, with tags that never skip a level.
pub(crate) fn headings(blocks: &[Block]) -> Vec<HeadingEntry> {
    let mut found = Vec::new();
    collect(blocks, &mut found);
    let mut deepest = 0;
    for entry in &mut found {
        deepest = entry.level.min(deepest + 1);
        entry.tag = ["H1", "H2", "H3"][usize::from(deepest) - 1];
    }
    found
}

fn collect(blocks: &[Block], found: &mut Vec<HeadingEntry>) {
    for block in blocks {
        match block {
            Block::Heading(heading) => found.push(HeadingEntry {
                level: heading.level.clamp(1, 3),
                tag: "H1",
                title: one_line(&heading.text.plain()),
            }),
            Block::Callout(callout) => collect(&callout.blocks, found),
            Block::Section(section) => collect(&section.blocks, found),
            Block::Keep(blocks) => collect(blocks, found),
            Block::SideBySide(side) => {
                collect(&side.left, found);
                collect(&side.right, found);
            }
            Block::Table(table) => {
                for row in table.head.iter().chain(&table.body) {
                    row.cells.iter().for_each(|cell| collect(&cell.blocks, found));
                }
            }
            _ => {}
        }
    }
}

/// Without line breaks, marks inside words and double spaces.
fn one_line(text: &str) -> String {
    let text = text.replace(['\u{ad}', '\u{200b}'], "");
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::heading;

    #[test]
    fn heading_tags_skip_no_level() {
        let blocks = [heading(2, "a"), heading(3, "b"), heading(1, "c"), heading(3, "d")];
        let tags: Vec<_> = headings(&blocks).iter().map(|entry| entry.tag).collect();
        assert_eq!(tags, ["H1", "H2", "H1", "H2"]);
    }
}
