//! Filling pages: parts go into columns, and what does not fit goes to the next page.

use std::{collections::VecDeque, rc::Rc};

use super::{
    PageShape,
    build::HeadingEntry,
    furniture,
    grid::{Grid, body_fragments, repeated},
    look,
    part::{Body, Frame, Part, Side, Start},
    place::Pages,
    shape::Shaper,
    tree::Tree,
};
use crate::{display::Layout, document::Meta};

/// Rounding may make a part this much too high.
const SLACK: f32 = 0.05;

/// Parts on pages of one shape.
pub(crate) struct Segment {
    pub(crate) page: PageShape,
    pub(crate) is_cover: bool,
    pub(crate) parts: Vec<Part>,
}

/// Fills pages.
pub(crate) struct Flow {
    pages: Pages,
}

/// A column on the current page.
#[derive(Clone, Copy)]
struct Column {
    x: f32,
    top: f32,
    bottom: f32,
}

/// Where filling a column stopped.
enum Filled {
    /// Everything stands; the column is used down to here.
    Done(f32),
    /// The rest goes to the next page.
    Full,
}

impl Flow {
    pub(crate) fn new(tree: Tree, headings: &[HeadingEntry]) -> Self {
        Self { pages: Pages::new(tree, headings) }
    }

    /// Puts a segment on new pages.
    pub(crate) fn segment(&mut self, segment: Segment) {
        let Segment { page, is_cover, parts } = segment;
        let mut parts = VecDeque::from(parts);
        let bottom = page.height - look::MARGIN_BOTTOM;
        let column = Column { x: look::MARGIN_SIDE, top: look::MARGIN_TOP, bottom };
        loop {
            self.pages.add(page, is_cover);
            if let Filled::Done(_) = self.fill(&mut parts, column, column.top) {
                return;
            }
        }
    }

    /// Page numbers, headers and footers: all that needs to know how many pages there are.
    pub(crate) fn finish(self, shaper: &mut Shaper, meta: &Meta) -> Layout {
        furniture::finish(self.pages, shaper, meta)
    }

    /// Takes parts from the front until the column is full. At the top of a column something is always
    /// placed.
    fn fill(&mut self, parts: &mut VecDeque<Part>, column: Column, from: f32) -> Filled {
        let fresh = from <= column.top + SLACK;
        let mut at = Cursor { y: from, fresh, frame: None, bottom: from };
        let mut full = false;
        while let (false, Some(first)) = (full, parts.front_mut()) {
            if first.start == Start::Must && !at.fresh {
                first.start = Start::May;
                full = true;
                break;
            }
            let count = chunk(parts);
            let fits = at.y + chunk_height(parts, count, at.fresh) <= column.bottom + SLACK;
            if !fits && !at.fresh {
                full = true;
                break;
            }
            for i in 0..count {
                let Some(part) = parts.pop_front() else { break };
                let room = column.bottom - at.y - at.above(&part);
                let (now, later) = if fits || part.height <= room + SLACK {
                    (Some(part), None)
                } else {
                    cut(part, room, column.bottom - column.top, i == 0)
                };
                let is_side = now.as_ref().is_some_and(|now| matches!(now.body, Body::Side(_)));
                let rest = now.and_then(|now| self.put(now, column, &mut at));
                if let Some(rest) = rest.or(later) {
                    parts.push_front(rest);
                    full = true;
                }
                // Two columns may have become higher than was planned for.
                if full || is_side {
                    break;
                }
            }
        }
        at.enter(&mut self.pages, None, column.x);
        if full { Filled::Full } else { Filled::Done(at.y) }
    }

    /// Draws a part, with the head of its table at the top of a column; gives back what did not fit of
    /// two columns.
    fn put(&mut self, part: Part, column: Column, at: &mut Cursor) -> Option<Part> {
        if !at.fresh {
            at.y += part.space;
        }
        if let Some(head) = part.head.as_ref().filter(|_| at.fresh) {
            for fragment in repeated(body_fragments(head.body.clone())) {
                self.pages.emit(fragment, column.x, at.y);
            }
            at.y += head.height;
        }
        at.enter(&mut self.pages, part.frame.as_ref(), column.x);
        at.fresh = false;
        let shell = part.clone_shell();
        let mut rest = None;
        match part.body {
            Body::Side(side) => match self.side(*side, column, at.y) {
                Ok(end) => at.y = end,
                Err(side) => {
                    // Half of two columns is no unit any more.
                    let body = Body::Side(side);
                    rest = Some(Part { height: 0.0, start: Start::May, unit: 0, body, ..shell });
                }
            },
            body => {
                for fragment in body_fragments(body) {
                    self.pages.emit(fragment, column.x, at.y);
                }
                at.y += part.height;
            }
        }
        at.bottom = at.y;
        rest
    }

    /// Two columns next to each other; what does not fit comes back.
    fn side(&mut self, mut side: Side, column: Column, y: f32) -> Result<f32, Box<Side>> {
        let mut left = VecDeque::from(side.left);
        let mut right = VecDeque::from(side.right);
        let mut end = y;
        let mut full = false;
        if side.started && left.is_empty() {
            // Only the right one is left: it fills the page in columns.
            for x in &side.rest_x {
                match self.fill(&mut right, Column { x: column.x + x, ..column }, y) {
                    Filled::Done(bottom) => {
                        end = end.max(bottom);
                        return Ok(end);
                    }
                    Filled::Full => end = column.bottom,
                }
            }
            return Err(Box::new(Side { left: Vec::new(), right: right.into(), ..side }));
        }
        for (parts, x) in [(&mut left, 0.0), (&mut right, side.right_x)] {
            match self.fill(parts, Column { x: column.x + x, ..column }, y) {
                Filled::Done(bottom) => end = end.max(bottom),
                Filled::Full => full = true,
            }
        }
        if !full {
            return Ok(end);
        }
        if left.is_empty() {
            widen(&mut right, &mut side.rest, &side.units);
        }
        Err(Box::new(Side { left: left.into(), right: right.into(), started: true, ..side }))
    }
}

/// Takes the same rest in its wider form, unless this one stopped in the middle of a block or row.
fn widen(right: &mut VecDeque<Part>, wide: &mut Vec<Part>, units: &[usize]) {
    let Some(unit) = right.front().map(|part| part.unit) else { return };
    let left = right.iter().filter(|part| part.unit == unit).count();
    let whole = units.iter().filter(|other| **other == unit).count();
    let start = wide.iter().position(|part| part.unit == unit);
    if let (true, Some(start)) = (left == whole, start) {
        *right = wide.drain(..).skip(start).collect();
    }
}

/// The number of parts at the front that must stay on one page.
fn chunk(parts: &VecDeque<Part>) -> usize {
    1 + parts.iter().skip(1).take_while(|part| part.start == Start::MayNot).count()
}

fn chunk_height(parts: &VecDeque<Part>, count: usize, fresh: bool) -> f32 {
    let mut height: f32 = parts.iter().take(count).map(|part| part.space + part.height).sum();
    if let (true, Some(first)) = (fresh, parts.front()) {
        height += first.head.as_ref().map_or(0.0, |head| head.height) - first.space;
    }
    height
}

/// Cuts a part that is too high for what is left of a page: what stands now, and what comes later. A part
/// that is `alone` in its column and has no place to be cut stands whole.
fn cut(part: Part, room: f32, page: f32, alone: bool) -> (Option<Part>, Option<Part>) {
    let whole = |part| if alone { (Some(part), None) } else { (None, Some(part)) };
    let shell = part.clone_shell();
    let page = page - part.head.as_ref().map_or(0.0, |head| head.height);
    let Body::Grid(grid) = part.body else { return whole(part) };
    match grid.clone().split(room, page) {
        Some((now, later)) => {
            let part = |grid: Grid| Part {
                height: grid.height(),
                body: Body::Grid(grid),
                ..shell.clone_shell()
            };
            // Half a row is no unit any more.
            let later = Part { start: Start::May, unit: 0, ..part(later) };
            (Some(part(now)), Some(later))
        }
        None => whole(Part { body: Body::Grid(grid), ..shell }),
    }
}

/// Where the next part goes.
struct Cursor {
    y: f32,
    /// Nothing stands in the column yet.
    fresh: bool,
    /// The box that the last part stands in, its group and its top.
    frame: Option<(Rc<Frame>, usize, f32)>,
    /// The lower edge of the last part.
    bottom: f32,
}

impl Cursor {
    /// What goes above a part: space, or the head of its table.
    fn above(&self, part: &Part) -> f32 {
        if self.fresh { part.head.as_ref().map_or(0.0, |head| head.height) } else { part.space }
    }

    /// Ends the open box when `frame` is another one, and starts that one here.
    fn enter(&mut self, pages: &mut Pages, frame: Option<&Rc<Frame>>, x: f32) {
        let same = match (&self.frame, frame) {
            (Some((open, ..)), Some(new)) => Rc::ptr_eq(open, new),
            (None, None) => true,
            _ => false,
        };
        if same {
            return;
        }
        if let Some((open, group, top)) = self.frame.take() {
            pages.close_ground(group, &open, x, top, self.bottom);
        }
        self.frame = frame.map(|frame| (Rc::clone(frame), pages.open_ground(), self.y));
    }
}
