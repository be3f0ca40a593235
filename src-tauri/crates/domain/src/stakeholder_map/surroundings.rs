//! Where the map stands in its frame, and what stands around it and on its rings: titles,
//! borders, labels, legend.

use std::f64::consts::FRAC_1_SQRT_2;

use serde::Serialize;

use super::cell::Slot;
use super::rings::{A4_RADIUS, LABEL, Plan};
use super::{Frame, Line, Point, mm};
use crate::choice::{NetworkRole, ParticipationDegree};
use crate::record::words_of;

/// No paper is larger; this keeps the search for a marker size short.
const LARGEST: f64 = 10_000.0;

/// Height of a sector title with the space around it, as a part of the radius.
const TITLE_BAND: f64 = 0.085;

// The measures of a map on half a landscape A4 page.
const TITLE_TEXT: f64 = 3.7;
const TITLE_HEIGHT: f64 = 4.6;
const TITLE_WIDTH: f64 = 54.0;
const SIDE_TITLE_WIDTH: f64 = 40.0;
const SIDE_TITLE_SPACE: f64 = 1.5;
const LEGEND_TEXT: f64 = 2.9;
const LEGEND_ROW: f64 = 4.6;
const LEGEND_DEGREE_WIDTH: f64 = 34.0;
const LEGEND_ROLE_WIDTH: f64 = 44.0;
const LEGEND_SPACE: f64 = 1.0;

/// The title of a sector: its role.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SectorTitle {
    /// The role.
    pub role: NetworkRole,
    /// Where the text starts, ends or has its middle; see `anchor`.
    pub x: f64,
    /// Middle of the text's height.
    pub y: f64,
    /// What of the text stands at `x`.
    pub anchor: Anchor,
    /// How the text is turned around that point.
    pub turn: Turn,
    /// Type size.
    pub text: f64,
    /// The room kept free for it.
    pub plate: Plate,
}

/// A box on the page that nothing else covers.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[allow(missing_docs)] // The names say it.
pub struct Plate {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

/// Which part of a text stands at its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The names say it.
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// How a text is turned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Turn {
    /// Not turned.
    None,
    /// Read downwards: a quarter clockwise.
    Down,
    /// Read upwards: a quarter anticlockwise.
    Up,
}

/// The number of a rung on its ring, on a disc that no marker covers.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RingLabel {
    /// The rung.
    pub degree: ParticipationDegree,
    /// Its number on the ladder.
    pub rung: u8,
    /// Key of its words.
    pub label: String,
    /// Middle of the disc.
    pub x: f64,
    /// Middle of the disc.
    pub y: f64,
    /// Radius of the disc.
    pub radius: f64,
}

/// What the signs mean: rows with a sign in the square at their left end and words beside it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Legend {
    /// Type size.
    pub text: f64,
    /// The rungs, from 1, as their labels on the rings.
    pub degrees: Vec<LegendDegree>,
    /// The roles, in the order of the strip.
    pub roles: Vec<LegendRole>,
}

/// The row of a rung in the legend.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LegendDegree {
    /// The rung.
    pub degree: ParticipationDegree,
    /// Its number on the ladder.
    pub rung: u8,
    /// Key of its words.
    pub label: String,
    /// The room of the row.
    pub plate: Plate,
}

/// The row of a role in the legend.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LegendRole {
    /// The role.
    pub role: NetworkRole,
    /// The room of the row.
    pub plate: Plate,
}

/// The frame with the circle in its middle.
pub(super) struct Page {
    frame: Frame,
    scale: f64,
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) radius: f64,
}

impl Page {
    pub(super) fn new(frame: Frame) -> Self {
        let room = frame.width_mm.min(frame.height_mm).clamp(1.0, LARGEST);
        let radius = room / 2.0 / (1.0 + TITLE_BAND);
        let (x, y) = (frame.width_mm / 2.0, frame.height_mm / 2.0);
        Self { frame, scale: radius / A4_RADIUS, x, y, radius }
    }

    /// A box of this size around a slot of a sector.
    pub(super) fn place(&self, role: NetworkRole, slot: Slot, width: f64, height: f64) -> Plate {
        let Slot { across, along } = slot;
        let (x, y) = match role {
            NetworkRole::Connector => (across, -along),
            NetworkRole::Representative => (along, across),
            NetworkRole::Doer => (across, along),
            NetworkRole::CriticalThinker => (-along, across),
        };
        let (x, y) = (self.x + x - width / 2.0, self.y + y - height / 2.0);
        Plate { x: mm(x), y: mm(y), width: mm(width), height: mm(height) }
    }

    /// The lines between the sectors, clockwise from the upper right.
    pub(super) fn borders(&self, core: f64) -> Vec<Line> {
        [(1.0, -1.0), (1.0, 1.0), (-1.0, 1.0), (-1.0, -1.0)]
            .map(|direction| Line {
                from: self.on_diagonal(direction, core),
                to: self.on_diagonal(direction, self.radius),
            })
            .into()
    }

    /// The number of each rung, on the diagonals to the upper left and the lower right.
    pub(super) fn ring_labels(&self, plan: &Plan) -> Vec<RingLabel> {
        let radius = mm(LABEL * self.scale);
        let labels =
            (1u8..).zip(ParticipationDegree::ALL).enumerate().flat_map(|(row, (rung, degree))| {
                [(-1.0, -1.0), (1.0, 1.0)].map(|direction| {
                    let Point { x, y } = self.on_diagonal(direction, plan.middle(row).along);
                    RingLabel {
                        degree,
                        rung,
                        label: words_of("participation-degree", &degree),
                        x,
                        y,
                        radius,
                    }
                })
            });
        labels.collect()
    }

    fn on_diagonal(&self, direction: (f64, f64), radius: f64) -> Point {
        let far = radius * FRAC_1_SQRT_2;
        Point { x: mm(self.x + direction.0 * far), y: mm(self.y + direction.1 * far) }
    }

    /// The sectors' titles outside the circle: level, or turned beside it in a narrow frame.
    pub(super) fn titles(&self) -> Vec<SectorTitle> {
        let beside = self.radius + SIDE_TITLE_SPACE * self.scale;
        let level = self.x - beside >= SIDE_TITLE_WIDTH * self.scale;
        let far = self.radius * (1.0 + TITLE_BAND / 2.0);
        let title = |role, x: f64, y: f64, anchor, turn| {
            let (long, high) = match anchor {
                Anchor::Middle => (TITLE_WIDTH * self.scale, TITLE_HEIGHT * self.scale),
                _ => (SIDE_TITLE_WIDTH * self.scale, TITLE_HEIGHT * self.scale),
            };
            let (width, height) = if turn == Turn::None { (long, high) } else { (high, long) };
            let (x, y) = (self.x + x, self.y + y);
            let middle = match anchor {
                Anchor::Start => x + width / 2.0,
                Anchor::Middle => x,
                Anchor::End => x - width / 2.0,
            };
            let plate = around(Point { x: middle, y }, width, height);
            let text = mm(TITLE_TEXT * self.scale);
            SectorTitle { role, x: mm(x), y: mm(y), anchor, turn, text, plate }
        };
        NetworkRole::ALL
            .map(|role| match role {
                NetworkRole::Connector => title(role, 0.0, -far, Anchor::Middle, Turn::None),
                NetworkRole::Representative if level => {
                    title(role, beside, 0.0, Anchor::Start, Turn::None)
                }
                NetworkRole::Representative => title(role, far, 0.0, Anchor::Middle, Turn::Down),
                NetworkRole::Doer => title(role, 0.0, far, Anchor::Middle, Turn::None),
                NetworkRole::CriticalThinker if level => {
                    title(role, -beside, 0.0, Anchor::End, Turn::None)
                }
                NetworkRole::CriticalThinker => title(role, -far, 0.0, Anchor::Middle, Turn::Up),
            })
            .into()
    }

    /// The rungs in the upper left corner of the frame and the roles in the lower left, if the
    /// circle and the titles leave both free.
    pub(super) fn legend(&self) -> Option<Legend> {
        let row = mm(LEGEND_ROW * self.scale);
        let degrees_height = row * ParticipationDegree::ALL.len() as f64;
        let roles_height = row * NetworkRole::ALL.len() as f64;
        let degrees_width = LEGEND_DEGREE_WIDTH * self.scale;
        let roles_width = LEGEND_ROLE_WIDTH * self.scale;
        if !self.is_free(degrees_width, degrees_height) || !self.is_free(roles_width, roles_height)
        {
            return None;
        }
        let plate = |top: f64, index: usize, width: f64| Plate {
            x: 0.0,
            y: mm(top + row * index as f64),
            width: mm(width),
            height: mm(row),
        };
        let degrees =
            (1u8..).zip(ParticipationDegree::ALL).enumerate().map(|(index, (rung, degree))| {
                let plate = plate(0.0, index, degrees_width);
                LegendDegree {
                    degree,
                    rung,
                    label: words_of("participation-degree", &degree),
                    plate,
                }
            });
        let top = mm(self.frame.height_mm - roles_height);
        let roles = NetworkRole::ALL
            .iter()
            .enumerate()
            .map(|(index, role)| LegendRole { role: *role, plate: plate(top, index, roles_width) });
        let text = mm(LEGEND_TEXT * self.scale);
        Some(Legend { text, degrees: degrees.collect(), roles: roles.collect() })
    }

    /// Whether a corner of the frame has room for a box of this size.
    fn is_free(&self, width: f64, height: f64) -> bool {
        let (x, y) = (self.x - width, self.y - height);
        let off_circle = x.max(0.0).hypot(y.max(0.0));
        let upper_title = x >= TITLE_WIDTH / 2.0 * self.scale
            || height <= self.y - self.radius * (1.0 + TITLE_BAND);
        let side_title = y >= TITLE_WIDTH / 2.0 * self.scale;
        off_circle >= self.radius + LEGEND_SPACE * self.scale && upper_title && side_title
    }
}

/// A plate with this middle.
fn around(middle: Point, width: f64, height: f64) -> Plate {
    Plate {
        x: mm(middle.x - width / 2.0),
        y: mm(middle.y - height / 2.0),
        width: mm(width),
        height: mm(height),
    }
}
