//! The display list: pages with what is drawn on them, and the structure tree that says what it means.
//!
//! It knows neither the document nor the file format: the PDF writer and the SVG preview both draw it.
//! Lengths are points (1/72 inch), rounded to 0.01; `y` runs downwards from the top of the page.

use std::ops::Range;

use crate::{
    document::{Color, PathStep},
    fonts::Font,
};

/// A document laid out on pages.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    pub(crate) pages: Vec<Page>,
    pub(crate) nodes: Vec<Node>,
    pub(crate) outline: Vec<OutlineEntry>,
    pub(crate) missing: Vec<char>,
}

impl Layout {
    /// The number of pages.
    pub fn page_count(&self) -> usize {
        self.pages.len()
    }

    /// The characters that the typeface cannot draw; a question mark stands in their place.
    pub fn missing(&self) -> &[char] {
        &self.missing
    }
}

/// One page.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Page {
    pub(crate) width: f32,
    pub(crate) height: f32,
    /// What is drawn, the last on top.
    pub(crate) groups: Vec<Group>,
    /// The node that each marked content (by its number) belongs to.
    pub(crate) owners: Vec<NodeId>,
    pub(crate) links: Vec<Link>,
}

/// Items with one meaning.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Group {
    pub(crate) mark: Mark,
    pub(crate) items: Vec<Item>,
}

/// What a group means to who cannot see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Content of a node, with its number on the page.
    Content {
        node: NodeId,
        mcid: usize,
    },
    /// The hyphen at the end of a broken word: content, but not part of the word.
    SoftHyphen {
        node: NodeId,
        mcid: usize,
    },
    Artifact(Artifact),
}

/// Why a group means nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Artifact {
    Header,
    Footer,
    /// A table head that was already read on an earlier page.
    Repeated,
    /// Lines and grounds.
    Layout,
    /// The ground of a box, which may be filled in later; never merged with its neighbours.
    Ground,
}

/// Something drawn.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Item {
    Text(TextItem),
    Rect { x: f32, y: f32, width: f32, height: f32, fill: Color },
    Path { steps: Vec<PathStep>, fill: Option<Color>, stroke: Option<Pen> },
}

/// A stretch of text in one style, on one baseline.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TextItem {
    pub(crate) x: f32,
    /// The baseline.
    pub(crate) y: f32,
    /// Degrees clockwise around (`x`, `y`).
    pub(crate) angle: f32,
    pub(crate) font: Font,
    pub(crate) size: f32,
    pub(crate) color: Color,
    pub(crate) text: String,
    pub(crate) glyphs: Vec<Glyph>,
}

impl TextItem {
    pub(crate) fn width(&self) -> f32 {
        self.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * self.size
    }
}

/// A glyph with its place in the text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Glyph {
    pub(crate) id: u16,
    /// Distance to the next glyph, in em, kerning included.
    pub(crate) advance: f32,
    /// Distance to the next glyph as the font says, in em.
    pub(crate) natural: f32,
    /// The bytes of the text it stands for.
    pub(crate) text: Range<usize>,
}

/// How a line is drawn.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Pen {
    pub(crate) color: Color,
    pub(crate) width: f32,
    pub(crate) dash: Vec<f32>,
    /// Round ends, which make dots of very short dashes.
    pub(crate) round: bool,
}

/// A link inside the document.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Link {
    /// Left, top, right, bottom.
    pub(crate) rect: [f32; 4],
    pub(crate) node: NodeId,
    /// Index in the outline.
    pub(crate) to: usize,
}

/// A heading and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct OutlineEntry {
    pub(crate) level: u8,
    pub(crate) title: String,
    pub(crate) page: usize,
    pub(crate) y: f32,
}

pub(crate) type NodeId = usize;

/// An element of the structure tree.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Node {
    /// The standard structure type: `P`, `TD` …
    pub(crate) tag: &'static str,
    pub(crate) parent: NodeId,
    pub(crate) kids: Vec<Kid>,
    pub(crate) language: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) attribute: Attribute,
}

/// What hangs below a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kid {
    Node(NodeId),
    Content { page: usize, mcid: usize },
    Link { page: usize, index: usize },
}

/// What a node says beyond its tag.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Attribute {
    #[default]
    None,
    List {
        numbering: &'static str,
    },
    Cell {
        scope: Option<&'static str>,
        colspan: usize,
        rowspan: usize,
    },
    /// A drawing: the text instead of it, and left, top, right, bottom on its page.
    Figure {
        alt: String,
        bbox: [f32; 4],
        page: usize,
    },
}

/// Rounded to 0.01 point, so that all machines write the same bytes.
pub(crate) fn round(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}

impl Item {
    /// The same item elsewhere.
    pub(crate) fn shifted(mut self, dx: f32, dy: f32) -> Self {
        match &mut self {
            Self::Text(text) => {
                text.x += dx;
                text.y += dy;
            }
            Self::Rect { x, y, .. } => {
                *x += dx;
                *y += dy;
            }
            Self::Path { steps, .. } => {
                for step in steps {
                    *step = map_points(*step, |x, y| (x + dx, y + dy));
                }
            }
        }
        self
    }

    /// The same item with its place rounded.
    pub(crate) fn rounded(mut self) -> Self {
        match &mut self {
            Self::Text(text) => {
                text.x = round(text.x);
                text.y = round(text.y);
            }
            Self::Rect { x, y, width, height, .. } => {
                // The far edges are rounded, so that neighbours touch.
                let (right, bottom) = (round(*x + *width), round(*y + *height));
                (*x, *y) = (round(*x), round(*y));
                (*width, *height) = (round(right - *x), round(bottom - *y));
            }
            Self::Path { steps, .. } => {
                for step in steps {
                    *step = map_points(*step, |x, y| (round(x), round(y)));
                }
            }
        }
        self
    }

    /// A straight line.
    pub(crate) fn line(from: (f32, f32), to: (f32, f32), color: Color, width: f32) -> Self {
        Self::Path {
            steps: vec![PathStep::Move(from.0, from.1), PathStep::Line(to.0, to.1)],
            fill: None,
            stroke: Some(Pen { color, width, dash: Vec::new(), round: false }),
        }
    }
}

/// The same step with all its points moved.
pub(crate) fn map_points(step: PathStep, to: impl Fn(f32, f32) -> (f32, f32)) -> PathStep {
    match step {
        PathStep::Move(x, y) => {
            let (x, y) = to(x, y);
            PathStep::Move(x, y)
        }
        PathStep::Line(x, y) => {
            let (x, y) = to(x, y);
            PathStep::Line(x, y)
        }
        PathStep::Curve(a, b, c, d, x, y) => {
            let ((a, b), (c, d), (x, y)) = (to(a, b), to(c, d), to(x, y));
            PathStep::Curve(a, b, c, d, x, y)
        }
        PathStep::Close => PathStep::Close,
    }
}
