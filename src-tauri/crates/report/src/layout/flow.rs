//! Filling pages: parts go into columns, and what does not fit goes to the next page.

use std::{collections::VecDeque, rc::Rc};

use super::{
    PageShape,
    build::HeadingEntry,
    furniture,
    grid::{body_fragments, repeated},
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
        let mut y = from;
        let mut fresh = from <= column.top + SLACK;
        let mut open = OpenFrame::default();
        let filled = loop {
            let Some(first) = parts.front_mut() else { break Filled::Done(y) };
            if first.start == Start::Must && !fresh {
                first.start = Start::May;
                break Filled::Full;
            }
            let count = chunk(parts);
            let fits = y + chunk_height(parts, count, fresh) <= column.bottom + SLACK;
            if !fits && !fresh {
                break Filled::Full;
            }
            let mut stopped = false;
            for i in 0..count {
                let Some(mut part) = parts.pop_front() else { break };
                let head = part.head.clone().filter(|_| fresh);
                let above = if fresh { 0.0 } else { part.space };
                let head_height = head.as_ref().map_or(0.0, |head| head.height);
                let room = column.bottom - y - above - head_height;
                if !fits && part.height > room + SLACK {
                    let page = column.bottom - column.top - head_height;
                    match cut(part, room, page, i == 0) {
                        Cut::Keep(whole) => part = whole,
                        Cut::Later(whole) => {
                            parts.push_front(whole);
                            stopped = true;
                            break;
                        }
                        Cut::Two(now, later) => {
                            parts.push_front(later);
                            part = now;
                            stopped = true;
                        }
                    }
                }
                y += above;
                if let Some(head) = head {
                    for fragment in repeated(body_fragments(head.body.clone())) {
                        self.pages.emit(fragment, column.x, y);
                    }
                    y += head_height;
                }
                open.enter(&mut self.pages, part.frame.as_ref(), column.x, y);
                let is_side = matches!(part.body, Body::Side(_));
                let shell = part.clone_shell();
                match part.body {
                    Body::Side(side) => match self.side(*side, column, y) {
                        Ok(end) => y = end,
                        Err(rest) => {
                            let body = Body::Side(Box::new(rest));
                            let part =
                                Part { height: 0.0, start: Start::May, unit: 0, body, ..shell };
                            parts.push_front(part);
                            stopped = true;
                        }
                    },
                    body => {
                        for fragment in body_fragments(body) {
                            self.pages.emit(fragment, column.x, y);
                        }
                        y += part.height;
                    }
                }
                open.bottom = y;
                fresh = false;
                if stopped || is_side {
                    break;
                }
            }
            if stopped {
                break Filled::Full;
            }
        };
        open.enter(&mut self.pages, None, column.x, y);
        filled
    }

    /// Two columns next to each other; what does not fit comes back.
    fn side(&mut self, mut side: Side, column: Column, y: f32) -> Result<f32, Side> {
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
            return Err(Side { left: Vec::new(), right: right.into(), ..side });
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
        Err(Side { left: left.into(), right: right.into(), started: true, ..side })
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

/// What becomes of a part that is too high for what is left of a page.
enum Cut {
    Keep(Part),
    Later(Part),
    Two(Part, Part),
}

fn cut(part: Part, room: f32, page: f32, alone: bool) -> Cut {
    let shell = part.clone_shell();
    let Body::Grid(grid) = part.body else {
        return if alone { Cut::Keep(part) } else { Cut::Later(part) };
    };
    let whole = grid.clone();
    match grid.split(room, page) {
        Some((now, later)) => {
            let part = |grid: super::grid::Grid| Part {
                height: grid.height(),
                body: Body::Grid(grid),
                ..shell.clone_shell()
            };
            // Half a row is no unit any more.
            Cut::Two(part(now), Part { start: Start::May, unit: 0, ..part(later) })
        }
        None if alone => Cut::Keep(Part { body: Body::Grid(whole), ..shell }),
        None => Cut::Later(Part { body: Body::Grid(whole), ..shell }),
    }
}

/// The box that the last placed part stands in.
#[derive(Default)]
struct OpenFrame {
    frame: Option<(Rc<Frame>, usize, f32)>,
    bottom: f32,
}

impl OpenFrame {
    /// Ends the open box when `frame` is another one, and starts that one at `y`.
    fn enter(&mut self, pages: &mut Pages, frame: Option<&Rc<Frame>>, x: f32, y: f32) {
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
        self.frame = frame.map(|frame| (Rc::clone(frame), pages.open_ground(), y));
    }
}
