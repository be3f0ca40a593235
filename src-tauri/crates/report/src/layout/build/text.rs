//! Paragraphs: lines of text with their nodes, languages and hyphens.

use crate::{
    display::{Item, NodeId, TextItem},
    document::{Align, Language, Text},
    fonts::Font,
    layout::{
        build::Builder,
        line::{Inline, Line, Measure, Style, lines},
        look::Look,
        part::{Fragment, Owner, Part, Start},
    },
};

impl Builder<'_> {
    /// Text in a column, one part per line, with at least two lines on each side of a page break.
    pub(crate) fn text(
        &mut self,
        text: &Text,
        look: Look,
        node: NodeId,
        x: f32,
        width: f32,
    ) -> Vec<Part> {
        let inline = self.inline(text, look, node);
        self.set(&inline, look, x, width)
    }

    /// The runs of a text with their fonts and nodes.
    pub(crate) fn inline(&mut self, text: &Text, look: Look, node: NodeId) -> Inline {
        let own = &self.meta.language;
        let language = |i: usize| -> &Language { text.runs[i].language.as_ref().unwrap_or(own) };
        let whole = (!text.runs.is_empty()
            && (1..text.runs.len()).all(|i| language(i) == language(0)))
        .then(|| language(0).clone());
        if let Some(language) = whole.as_ref().filter(|language| *language != own) {
            self.tree.node(node).language = Some(language.tag.clone());
        }
        let mut inline = Inline::default();
        for run in &text.runs {
            let font = Font::new(run.bold || look.bold, run.italic);
            let language = run.language.clone().unwrap_or_else(|| own.clone());
            let owner = if whole.is_none() && language != *own {
                let span = self.tree.add("Span", node);
                self.tree.node(span).language = Some(language.tag.clone());
                span
            } else {
                node
            };
            inline.texts.push(self.shaper.drawable(font, &run.text).into_owned());
            inline.styles.push(Style {
                font,
                color: run.color.unwrap_or(look.color),
                hyphenation: language.hyphenation,
                owner,
            });
        }
        inline
    }

    /// Runs in a column, one part per line.
    pub(crate) fn set(&mut self, inline: &Inline, look: Look, x: f32, width: f32) -> Vec<Part> {
        let measure = Measure { size: look.size, width, least: look.least, full: look.full };
        let lines = lines(self.shaper, inline, measure);
        let count = lines.len();
        lines
            .into_iter()
            .enumerate()
            .map(|(i, line)| {
                let mut part = Part::ink(look.leading, self.line(line, inline, look, x, width));
                part.unit = self.next_unit;
                if i == 1 || (i > 0 && i + 1 == count) {
                    part.start = Start::MayNot;
                }
                part
            })
            .collect()
    }

    fn line(
        &mut self,
        line: Line,
        inline: &Inline,
        look: Look,
        x: f32,
        width: f32,
    ) -> Vec<Fragment> {
        let end = line.segments.last().map(|segment| inline.styles[segment.style]);
        let hyphen = end
            .filter(|_| line.hyphen)
            .map(|style| (self.shaper.line(style.font, look.size, style.color, "-"), style.owner));
        let full = line.width + hyphen.as_ref().map_or(0.0, |(item, _)| item.width());
        let left = x + match look.align {
            Align::Left => 0.0,
            Align::Center => (width - full) / 2.0,
            Align::Right => width - full,
        };
        let baseline = look.baseline();
        let mut fragments: Vec<Fragment> = Vec::new();
        for segment in line.segments {
            let style = inline.styles[segment.style];
            let item = Item::Text(TextItem {
                x: left + segment.x,
                y: baseline,
                angle: 0.0,
                font: style.font,
                size: look.size,
                color: style.color,
                text: segment.text,
                glyphs: segment.glyphs,
            });
            match fragments.last_mut() {
                Some(last) if last.owner == Owner::Node(style.owner) => last.items.push(item),
                _ => fragments.push(Fragment::node(style.owner, vec![item])),
            }
        }
        if let Some((item, owner)) = hyphen {
            let item = Item::Text(item).shifted(left + line.width, baseline);
            fragments.push(Fragment::new(Owner::SoftHyphen(owner), vec![item]));
        }
        fragments
    }
}
