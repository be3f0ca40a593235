//! How a marker is divided: a number above a strip with four fixed places for the roles.

use serde::Serialize;

use super::{Marker, mm};
use crate::choice::NetworkRole;

/// Height of a marker as a part of its width.
const HEIGHT: f64 = 0.7;
/// Type size of the number: three bold figures then take four fifths of the width.
const NUMBER_SIZE: f64 = 0.47;
const NUMBER_BASELINE: f64 = 0.385;
const STRIP_MIDDLE: f64 = 0.545;
const FIRST_PLACE: f64 = 0.17;
const NEXT_PLACE: f64 = 0.22;
const SIGN: f64 = 0.18;
const DOT: f64 = 0.05;
const CORNER: f64 = 0.1;

/// How every marker of a scene is divided; places count from its upper left corner.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MarkerForm {
    /// Width of the box.
    pub width: f64,
    /// Height of the box.
    pub height: f64,
    /// Radius of its corners.
    pub corner: f64,
    /// Type size of the number, which stands in the middle.
    pub number_size: f64,
    /// Baseline of the number.
    pub number_y: f64,
    /// Middle of each place of the strip, from left to right.
    pub strip_x: [f64; 4],
    /// Middle of the strip.
    pub strip_y: f64,
    /// Width of a role's sign.
    pub sign: f64,
    /// Width of the dot where a role is absent.
    pub dot: f64,
}

impl MarkerForm {
    /// The division of a marker of this width.
    pub(super) fn new(width: f64) -> Self {
        let place = |index: f64| mm(width * (FIRST_PLACE + NEXT_PLACE * index));
        Self {
            width: mm(width),
            height: mm(height(width)),
            corner: mm(width * CORNER),
            number_size: mm(width * NUMBER_SIZE),
            number_y: mm(width * NUMBER_BASELINE),
            strip_x: [place(0.0), place(1.0), place(2.0), place(3.0)],
            strip_y: mm(width * STRIP_MIDDLE),
            sign: mm(width * SIGN),
            dot: mm(width * DOT),
        }
    }
}

/// Height of a marker of this width.
pub(super) fn height(width: f64) -> f64 {
    width * HEIGHT
}

/// One place of a marker's strip: circle, square, triangle and diamond for the four roles, or a
/// dot.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StripPlace {
    /// The role that the place is for.
    pub role: NetworkRole,
    /// Whether the stakeholder has it: a sign if so, else a dot.
    pub present: bool,
    /// Middle of the sign.
    pub x: f64,
    /// Middle of the sign.
    pub y: f64,
    /// Width and height of the sign or the dot.
    pub size: f64,
}

/// The strip of a marker, from left to right.
pub fn strip(marker: &Marker) -> [StripPlace; 4] {
    let form = MarkerForm::new(marker.width);
    let mut places = form.strip_x.iter();
    NetworkRole::ALL.map(|role| {
        let present = marker.roles.contains(&role);
        StripPlace {
            role,
            present,
            x: mm(marker.x + places.next().expect("there is a place for each role")),
            y: mm(marker.y + form.strip_y),
            size: if present { form.sign } else { form.dot },
        }
    })
}
