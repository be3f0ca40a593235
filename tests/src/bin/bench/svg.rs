//! A drawing as SVG inside HTML.

use std::fmt::{Result, Write};

use report::document::{Anchor, Color, Figure, PathStep, Shape, Stroke};

use crate::html::{color, escaped};

/// Writes a drawing; one unit is a millimetre.
pub(crate) fn svg(out: &mut String, figure: &Figure) -> Result {
    let (width, height) = (figure.width, figure.height);
    write!(out, "<svg width='{width}mm' height='{height}mm' viewBox='0 0 {width} {height}'")?;
    writeln!(out, " font-family='Plan' role='img' aria-label='{}'>", escaped(&figure.alt))?;
    for shape in &figure.drawing {
        self::shape(out, shape)?;
    }
    writeln!(out, "</svg>")
}

fn shape(out: &mut String, shape: &Shape) -> Result {
    match shape {
        Shape::Line { from, to, stroke } => {
            write!(out, "<line x1='{}' y1='{}' x2='{}' y2='{}'", from.0, from.1, to.0, to.1)?;
            paint(out, None, Some(stroke))
        }
        Shape::Circle { center: (x, y), radius, fill, stroke } => {
            write!(out, "<circle cx='{x}' cy='{y}' r='{radius}'")?;
            paint(out, *fill, stroke.as_ref())
        }
        Shape::Sector { center, inner, outer, start, end, fill, stroke } => {
            let end = end.min(start + 359.99);
            let large = u8::from(end - start > 180.0);
            let at = |radius: f32, degrees: f32| {
                let (sin, cos) = degrees.to_radians().sin_cos();
                format!("{} {}", center.0 + radius * sin, center.1 - radius * cos)
            };
            write!(out, "<path d='M{}", at(*outer, *start))?;
            write!(out, "A{outer} {outer} 0 {large} 1 {}", at(*outer, end))?;
            write!(out, "L{}", at(*inner, end))?;
            write!(out, "A{inner} {inner} 0 {large} 0 {}Z'", at(*inner, *start))?;
            paint(out, *fill, stroke.as_ref())
        }
        Shape::Rect { at: (x, y), size: (width, height), radius, fill, stroke } => {
            write!(out, "<rect x='{x}' y='{y}' width='{width}' height='{height}' rx='{radius}'")?;
            paint(out, *fill, stroke.as_ref())
        }
        Shape::Polygon { points, fill, stroke } => {
            write!(out, "<polygon points='")?;
            points.iter().try_for_each(|(x, y)| write!(out, "{x},{y} "))?;
            write!(out, "'")?;
            paint(out, *fill, stroke.as_ref())
        }
        Shape::Path { steps, fill, stroke } => {
            write!(out, "<path d='")?;
            for step in steps {
                match step {
                    PathStep::Move(x, y) => write!(out, "M{x} {y}")?,
                    PathStep::Line(x, y) => write!(out, "L{x} {y}")?,
                    PathStep::Curve(a, b, c, d, x, y) => write!(out, "C{a} {b} {c} {d} {x} {y}")?,
                    PathStep::Close => write!(out, "Z")?,
                }
            }
            write!(out, "'")?;
            paint(out, *fill, stroke.as_ref())
        }
        Shape::Text { at: (x, y), text, size, anchor, rotation, bold, color: ink } => {
            let anchor = match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            let size = size * 25.4 / 72.0;
            write!(out, "<text x='{x}' y='{y}' font-size='{size}' text-anchor='{anchor}'")?;
            write!(out, " font-weight='{}' fill='{}'", if *bold { 700 } else { 400 }, color(*ink))?;
            if *rotation != 0.0 {
                write!(out, " transform='rotate({rotation} {x} {y})'")?;
            }
            writeln!(out, ">{}</text>", escaped(text))
        }
    }
}

/// Ends a shape with its colours.
fn paint(out: &mut String, fill: Option<Color>, stroke: Option<&Stroke>) -> Result {
    write!(out, " fill='{}'", fill.map_or_else(|| "none".to_owned(), color))?;
    if let Some(stroke) = stroke {
        write!(out, " stroke='{}' stroke-width='{}'", color(stroke.color), stroke.width)?;
        if !stroke.dash.is_empty() {
            let dash: Vec<_> = stroke.dash.iter().map(f32::to_string).collect();
            write!(out, " stroke-dasharray='{}'", dash.join(" "))?;
        }
    }
    writeln!(out, "/>")
}
