//! The cover, and the title block of a short note.

use super::{Area, Builder};
use crate::{
    display::{Item, NodeId, Pen},
    document::{Color, Cover, Facts, Text},
    layout::{
        look::{self, Look},
        part::{Body, Fragment, Part, Stack, height, keep_together},
        shapes::rounded_rect,
    },
};

impl Builder<'_> {
    /// The parts of a cover; together they are as high as a page when it has a page of its own.
    pub(crate) fn cover(&mut self, cover: &Cover, parent: NodeId, area: Area) -> Vec<Part> {
        let mut parts = if cover.own_page {
            self.cover_page(cover, parent, area)
        } else {
            self.title_block(cover, parent, area)
        };
        keep_together(&mut parts);
        parts
    }

    fn cover_page(&mut self, cover: &Cover, parent: NodeId, area: Area) -> Vec<Part> {
        let mut top = Stack::default();
        let author = Text::from(self.meta.author.as_str());
        if !author.is_empty() {
            top.block(0.0, self.line_of(&author, look::COVER_AUTHOR, parent, area));
            top.after(10.0);
        }
        top.block(0.0, vec![bar(area, 4.0)]);
        // The title stands at about a third of the page.
        let lead = (self.page_height * 0.21).min(160.0);
        top.block(0.0, vec![blank(lead)]);
        if let Some(badge) = &cover.badge {
            top.block(0.0, vec![self.badge(badge, parent, area)]);
            top.after(16.0);
        }
        top.block(0.0, self.line_of(&cover.title, look::COVER_TITLE, parent, area));
        top.after(10.0);
        for line in &cover.subtitle {
            top.block(2.0, self.line_of(line, look::COVER_SUBTITLE, parent, area));
        }
        let top = top.into_parts();
        let facts = self.cover_facts(cover, parent, area);
        let rest = self.page_height - height(&top) - height(&facts);
        let mut all = top;
        if rest > 0.0 {
            all.push(blank(rest - 1.0));
        }
        all.extend(facts);
        all
    }

    fn cover_facts(&mut self, cover: &Cover, parent: NodeId, area: Area) -> Vec<Part> {
        if cover.facts.is_empty() {
            return Vec::new();
        }
        let mut stack = Stack::default();
        stack.block(0.0, vec![self.rule(area)]);
        stack.after(8.0);
        let facts = Facts { rows: cover.facts.clone() };
        stack.block(0.0, self.facts(&facts, parent, area));
        stack.into_parts()
    }

    fn title_block(&mut self, cover: &Cover, parent: NodeId, area: Area) -> Vec<Part> {
        let mut stack = Stack::default();
        if let Some(badge) = &cover.badge {
            stack.block(0.0, vec![self.badge(badge, parent, area)]);
            stack.after(7.0);
        }
        stack.block(0.0, self.line_of(&cover.title, look::TITLE, parent, area));
        stack.after(3.0);
        for line in &cover.subtitle {
            stack.block(1.0, self.line_of(line, look::SUBTITLE, parent, area));
        }
        stack.block(8.0, vec![bar(area, 2.0)]);
        stack.after(7.0);
        if !cover.facts.is_empty() {
            let facts = Facts { rows: cover.facts.clone() };
            stack.block(0.0, self.facts(&facts, parent, area));
        }
        stack.into_parts()
    }

    /// Text in a paragraph of its own.
    fn line_of(&mut self, text: &Text, look: Look, parent: NodeId, area: Area) -> Vec<Part> {
        let node = self.tree.add("P", parent);
        self.text(text, look, node, area.x, area.width)
    }

    /// A word in a rounded outline.
    fn badge(&mut self, text: &Text, parent: NodeId, area: Area) -> Part {
        let node = self.tree.add("P", parent);
        let pad = 9.0;
        let lines = self.text(text, look::BADGE, node, area.x + pad, area.width - 2.0 * pad);
        let mut fragments = Vec::new();
        let mut y = 3.0;
        let mut end = area.x + pad;
        for part in lines {
            let Body::Ink(line) = part.body else { continue };
            for item in line.iter().flat_map(|fragment| &fragment.items) {
                if let Item::Text(text) = item {
                    end = end.max(text.x + text.width());
                }
            }
            fragments.extend(line.into_iter().map(|fragment| fragment.shifted(0.0, y)));
            y += part.height;
        }
        let height = y + 3.0;
        let steps = rounded_rect((area.x, 0.5), (end + pad - area.x, height - 1.0), 4.0);
        let stroke = Pen { color: Color::TEXT, width: 1.2, dash: Vec::new(), round: false };
        let outline = Item::Path { steps, fill: Some(Color::WHITE), stroke: Some(stroke) };
        fragments.insert(0, Fragment::artifact(vec![outline]));
        Part::ink(height, fragments)
    }
}

/// A heavy line over the full width.
fn bar(area: Area, height: f32) -> Part {
    let rect = Item::Rect { x: area.x, y: 0.0, width: area.width, height, fill: Color::ACTION };
    Part::ink(height, vec![Fragment::artifact(vec![rect])])
}

/// Empty space that is never dropped.
fn blank(height: f32) -> Part {
    Part::ink(height, Vec::new())
}
