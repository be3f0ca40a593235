//! Drawings: shapes in millimetres, with a text that says the same in words.

use super::{Color, Text};

/// A drawing. All lengths are millimetres from its left top corner, `y` downwards, unless stated otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Width; a drawing that is wider than its column is scaled down.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// The shapes, the last on top.
    pub drawing: Vec<Shape>,
    /// What the drawing tells, for who cannot see it.
    pub alt: String,
    /// Shown below the drawing.
    pub caption: Option<Text>,
}

/// The line around a shape.
#[derive(Clone, Debug, PartialEq)]
pub struct Stroke {
    /// Colour.
    pub color: Color,
    /// Thickness in millimetres.
    pub width: f32,
    /// Lengths of dash and gap in millimetres; empty for a full line.
    pub dash: Vec<f32>,
}

impl Stroke {
    /// A full line.
    pub fn new(color: Color, width: f32) -> Self {
        Self { color, width, dash: Vec::new() }
    }

    /// A dashed line.
    pub fn dashed(color: Color, width: f32, dash: impl Into<Vec<f32>>) -> Self {
        Self { color, width, dash: dash.into() }
    }
}

/// One shape of a drawing.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A straight line.
    Line {
        /// Start.
        from: (f32, f32),
        /// End.
        to: (f32, f32),
        /// How it is drawn.
        stroke: Stroke,
    },
    /// A circle.
    Circle {
        /// Centre.
        center: (f32, f32),
        /// Radius.
        radius: f32,
        /// Ground.
        fill: Option<Color>,
        /// Outline.
        stroke: Option<Stroke>,
    },
    /// A sector of a ring, or of a disc when `inner` is 0.
    Sector {
        /// Centre.
        center: (f32, f32),
        /// Inner radius.
        inner: f32,
        /// Outer radius.
        outer: f32,
        /// Angle where it starts, in degrees, clockwise from 12 o'clock.
        start: f32,
        /// Angle where it ends.
        end: f32,
        /// Ground.
        fill: Option<Color>,
        /// Outline.
        stroke: Option<Stroke>,
    },
    /// A rectangle, with rounded corners when `radius` is more than 0.
    Rect {
        /// Left top corner.
        at: (f32, f32),
        /// Width and height.
        size: (f32, f32),
        /// Radius of the corners.
        radius: f32,
        /// Ground.
        fill: Option<Color>,
        /// Outline.
        stroke: Option<Stroke>,
    },
    /// A closed polygon.
    Polygon {
        /// Its corners.
        points: Vec<(f32, f32)>,
        /// Ground.
        fill: Option<Color>,
        /// Outline.
        stroke: Option<Stroke>,
    },
    /// A free path.
    Path {
        /// Its steps; the first is a `Move`.
        steps: Vec<PathStep>,
        /// Ground.
        fill: Option<Color>,
        /// Outline.
        stroke: Option<Stroke>,
    },
    /// One line of text.
    Text {
        /// Where the baseline starts, is centred or ends, see `anchor`.
        at: (f32, f32),
        /// The words.
        text: String,
        /// Type size in points.
        size: f32,
        /// Which end of the baseline `at` is.
        anchor: Anchor,
        /// Degrees clockwise around `at`.
        rotation: f32,
        /// Whether it is bold.
        bold: bool,
        /// Colour.
        color: Color,
    },
}

/// Which point of a text stands at its place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Anchor {
    /// Its start.
    #[default]
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// One step of a path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PathStep {
    /// Lift the pen and start here.
    Move(f32, f32),
    /// A straight line to here.
    Line(f32, f32),
    /// A cubic Bézier curve: two control points and the end.
    Curve(f32, f32, f32, f32, f32, f32),
    /// A straight line back to the start.
    Close,
}
