//! Parts: what stands below each other in a column, before it is known on which page.

use std::rc::Rc;

use super::grid::Grid;
use crate::{
    display::{Artifact, Item, NodeId},
    document::Color,
    fonts::Font,
};

/// A line of text, a row of a table, a drawing: a piece of a column that is not broken when it fits.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    /// Space above; dropped at the top of a column.
    pub(crate) space: f32,
    pub(crate) height: f32,
    /// Whether a page may start here.
    pub(crate) start: Start,
    /// The block or table row it belongs to: the same number whatever the width of the column.
    pub(crate) unit: usize,
    /// The box it stands in.
    pub(crate) frame: Option<Rc<Frame>>,
    /// The head of its table, to be repeated when a page starts here.
    pub(crate) head: Option<Rc<Part>>,
    pub(crate) body: Body,
}

/// Whether a page may start at a part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Start {
    #[default]
    May,
    MayNot,
    Must,
}

/// What a part consists of.
#[derive(Clone, Debug)]
pub(crate) enum Body {
    Ink(Vec<Fragment>),
    Grid(Grid),
    Side(Box<Side>),
}

/// Drawn items with their meaning; coordinates from the left top corner of the part.
#[derive(Clone, Debug)]
pub(crate) struct Fragment {
    pub(crate) owner: Owner,
    pub(crate) items: Vec<Item>,
    pub(crate) note: Note,
}

/// What a fragment belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    Node(NodeId),
    /// The hyphen of a broken word of the node.
    SoftHyphen(NodeId),
    Artifact(Artifact),
}

/// What must be remembered of the place of a fragment.
#[derive(Clone, Debug)]
pub(crate) enum Note {
    None,
    /// The heading with this index stands here.
    Heading(usize),
    /// The node is a link to a heading; the area from the part's corner.
    Link {
        to: usize,
        rect: [f32; 4],
    },
    /// The page number of a heading goes here.
    PageNumber(PageNumber),
    /// The node is a drawing in this area.
    Figure {
        rect: [f32; 4],
        alt: String,
    },
}

/// A page number that is known only after all pages are filled.
#[derive(Clone, Debug)]
pub(crate) struct PageNumber {
    pub(crate) to: usize,
    pub(crate) right: f32,
    pub(crate) baseline: f32,
    pub(crate) font: Font,
    pub(crate) size: f32,
    pub(crate) color: Color,
}

/// A box: a ground and a bar at its left, as high as what stands in it.
#[derive(Debug)]
pub(crate) struct Frame {
    /// From the left edge of the column.
    pub(crate) x: f32,
    pub(crate) width: f32,
    pub(crate) ground: Color,
    pub(crate) bar: Color,
}

/// Two columns next to each other.
#[derive(Clone, Debug)]
pub(crate) struct Side {
    pub(crate) left: Vec<Part>,
    pub(crate) right: Vec<Part>,
    pub(crate) right_x: f32,
    /// The unit of each part of the right column.
    pub(crate) units: Vec<usize>,
    /// The right column in the width it has on the pages after the first.
    pub(crate) rest: Vec<Part>,
    /// Where the columns start on the pages after the first.
    pub(crate) rest_x: Vec<f32>,
    /// Whether a page was filled already.
    pub(crate) started: bool,
}

impl Part {
    pub(crate) fn ink(height: f32, fragments: Vec<Fragment>) -> Self {
        Self::new(height, Body::Ink(fragments))
    }

    pub(crate) fn new(height: f32, body: Body) -> Self {
        Self { space: 0.0, height, start: Start::May, unit: 0, frame: None, head: None, body }
    }

    /// The same part without what it draws.
    pub(crate) fn clone_shell(&self) -> Self {
        Self {
            frame: self.frame.clone(),
            head: self.head.clone(),
            body: Body::Ink(Vec::new()),
            ..*self
        }
    }

    /// Empty space that is dropped at the top of a page.
    pub(crate) fn gap(height: f32) -> Self {
        Self { space: height, ..Self::ink(0.0, Vec::new()) }
    }
}

impl Fragment {
    pub(crate) fn new(owner: Owner, items: Vec<Item>) -> Self {
        Self { owner, items, note: Note::None }
    }

    pub(crate) fn node(node: NodeId, items: Vec<Item>) -> Self {
        Self::new(Owner::Node(node), items)
    }

    /// Lines and grounds.
    pub(crate) fn artifact(items: Vec<Item>) -> Self {
        Self::new(Owner::Artifact(Artifact::Layout), items)
    }

    /// The node is there, even when it has nothing to show.
    pub(crate) fn present(node: NodeId) -> Self {
        Self::node(node, Vec::new())
    }

    /// The same fragment elsewhere.
    pub(crate) fn shifted(mut self, dx: f32, dy: f32) -> Self {
        self.items = self.items.into_iter().map(|item| item.shifted(dx, dy)).collect();
        match &mut self.note {
            Note::None | Note::Heading(_) => {}
            Note::Link { rect, .. } | Note::Figure { rect, .. } => {
                *rect = [rect[0] + dx, rect[1] + dy, rect[2] + dx, rect[3] + dy];
            }
            Note::PageNumber(number) => {
                number.right += dx;
                number.baseline += dy;
            }
        }
        self
    }
}

impl Frame {
    /// The ground and the bar of a box from `top` to `bottom`.
    pub(crate) fn items(&self, top: f32, bottom: f32) -> Vec<Item> {
        let (x, y, height) = (self.x, top, bottom - top);
        vec![
            Item::Rect { x, y, width: self.width, height, fill: self.ground },
            Item::Rect { x, y, width: 3.0, height, fill: self.bar },
        ]
    }
}

/// The height of parts below each other, from the top of a column.
pub(crate) fn height(parts: &[Part]) -> f32 {
    let sum: f32 = parts.iter().map(|part| part.space + part.height).sum();
    sum - parts.first().map_or(0.0, |part| part.space)
}

/// Collects the parts of a column, with the space between blocks.
#[derive(Debug, Default)]
pub(crate) struct Stack {
    parts: Vec<Part>,
    after: f32,
    start: Start,
}

impl Stack {
    /// Space that follows what is there; the larger of it and the space before the next block counts.
    pub(crate) fn after(&mut self, space: f32) {
        self.after = self.after.max(space);
    }

    /// Whether a page may start at the next part.
    pub(crate) fn next(&mut self, start: Start) {
        if self.start != Start::Must {
            self.start = start;
        }
    }

    /// Adds the parts of one block, with `before` points above it.
    pub(crate) fn block(&mut self, before: f32, parts: Vec<Part>) {
        for (i, mut part) in parts.into_iter().enumerate() {
            if i == 0 {
                part.space += self.after.max(before);
                self.after = 0.0;
                match std::mem::take(&mut self.start) {
                    Start::May => {}
                    Start::MayNot if part.start == Start::Must => {}
                    other => part.start = other,
                }
            }
            self.parts.push(part);
        }
    }

    pub(crate) fn into_parts(self) -> Vec<Part> {
        self.parts
    }
}

/// Forbids a page to start inside.
pub(crate) fn keep_together(parts: &mut [Part]) {
    for part in parts.iter_mut().skip(1) {
        part.start = Start::MayNot;
    }
}
