//! Laying out a document on pages.

mod build;
mod flow;
mod furniture;
mod grid;
mod hyphen;
mod line;
mod look;
mod part;
mod place;
mod shape;
mod shapes;
mod tree;

use build::{Area, Builder, headings};
use flow::{Flow, Segment};
use shape::Shaper;
use tree::{ROOT, Tree};

use crate::{
    display::Layout,
    document::{Block, Cover, Document, Meta, Orientation},
};

/// Lays out a document: the pages, what stands on them, and what it means.
pub fn layout(document: &Document) -> Layout {
    let mut shaper = Shaper::new();
    let mut tree = Tree::new();
    let headings = headings(&document.blocks);
    let (mut next_heading, mut next_unit) = (0, 0);
    let mut segments = Vec::new();
    for (orientation, is_cover, blocks) in stretches(&document.blocks) {
        let page = PageShape::new(&document.meta, orientation);
        let mut builder = Builder {
            shaper: &mut shaper,
            tree: &mut tree,
            meta: &document.meta,
            headings: &headings,
            next_heading,
            next_unit,
            page_height: page.content_height(),
        };
        let parts = builder.blocks(blocks, ROOT, Area::page(page.content_width()));
        (next_heading, next_unit) = (builder.next_heading, builder.next_unit);
        segments.push(Segment { page, is_cover, parts });
    }
    let mut flow = Flow::new(tree, &headings);
    for segment in segments {
        flow.segment(segment);
    }
    flow.finish(&mut shaper, &document.meta)
}

/// The size of a page and the room for its content, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct PageShape {
    pub(crate) width: f32,
    pub(crate) height: f32,
}

impl PageShape {
    fn new(meta: &Meta, orientation: Orientation) -> Self {
        let (width, height) = (meta.paper.width * look::MM, meta.paper.height * look::MM);
        let (width, height) = (crate::display::round(width), crate::display::round(height));
        match orientation {
            Orientation::Portrait => Self { width, height },
            Orientation::Landscape => Self { width: height, height: width },
        }
    }

    fn content_width(&self) -> f32 {
        self.width - 2.0 * look::MARGIN_SIDE
    }

    fn content_height(&self) -> f32 {
        self.height - look::MARGIN_TOP - look::MARGIN_BOTTOM
    }
}

/// Consecutive blocks on pages of one orientation.
type Stretch<'a> = (Orientation, bool, Vec<&'a Block>);

/// Cuts a document where the orientation changes and after a cover.
fn stretches(blocks: &[Block]) -> Vec<Stretch<'_>> {
    let mut found: Vec<Stretch> = Vec::new();
    gather(blocks, Orientation::Portrait, &mut found);
    if found.is_empty() {
        found.push((Orientation::Portrait, false, Vec::new()));
    }
    found
}

fn gather<'a>(blocks: &'a [Block], orientation: Orientation, found: &mut Vec<Stretch<'a>>) {
    for block in blocks {
        match block {
            Block::Section(section) => gather(&section.blocks, section.orientation, found),
            Block::Cover(Cover { own_page: true, .. }) => {
                found.push((orientation, true, vec![block]));
            }
            _ => match found.last_mut() {
                Some((last, false, list)) if *last == orientation => {
                    list.push(block);
                }
                _ => found.push((orientation, false, vec![block])),
            },
        }
    }
}

#[cfg(test)]
mod tests;
