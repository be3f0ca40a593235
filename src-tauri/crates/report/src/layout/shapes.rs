//! Shapes as paths: circles, sectors, rounded corners.

use crate::{
    display::{Item, Pen, map_points},
    document::{Color, PathStep, Shape, Stroke},
};

/// A shape of a drawing as a path, `scale` points per millimetre. Text is not a path: nothing is drawn.
pub(crate) fn path(shape: &Shape, scale: f32) -> Item {
    let (steps, fill, stroke) = match shape {
        Shape::Line { from, to, stroke } => (polygon(&[*from, *to], false), None, Some(stroke)),
        Shape::Circle { center, radius, fill, stroke } => {
            (circle(*center, *radius), *fill, stroke.as_ref())
        }
        Shape::Sector { center, inner, outer, start, end, fill, stroke } => {
            (sector(*center, *inner, *outer, *start, *end), *fill, stroke.as_ref())
        }
        Shape::Rect { at, size, radius, fill, stroke } => {
            (rounded_rect(*at, *size, *radius), *fill, stroke.as_ref())
        }
        Shape::Polygon { points, fill, stroke } => (polygon(points, true), *fill, stroke.as_ref()),
        Shape::Path { steps, fill, stroke } => (steps.clone(), *fill, stroke.as_ref()),
        Shape::Text { .. } => (Vec::new(), None, None),
    };
    item(steps, fill, stroke, scale)
}

fn item(steps: Vec<PathStep>, fill: Option<Color>, stroke: Option<&Stroke>, scale: f32) -> Item {
    let steps =
        steps.into_iter().map(|step| map_points(step, |x, y| (x * scale, y * scale))).collect();
    let stroke = stroke.map(|stroke| Pen {
        color: stroke.color,
        width: stroke.width * scale,
        dash: stroke.dash.iter().map(|length| length * scale).collect(),
        round: false,
    });
    Item::Path { steps, fill, stroke }
}

fn polygon(points: &[(f32, f32)], closed: bool) -> Vec<PathStep> {
    let mut steps: Vec<PathStep> = points.iter().map(|(x, y)| PathStep::Line(*x, *y)).collect();
    if let Some(first) = points.first() {
        steps[0] = PathStep::Move(first.0, first.1);
    }
    if closed {
        steps.push(PathStep::Close);
    }
    steps
}

fn circle(center: (f32, f32), radius: f32) -> Vec<PathStep> {
    let mut steps = arc(center, radius, 0.0, 360.0);
    steps.push(PathStep::Close);
    steps
}

fn sector(center: (f32, f32), inner: f32, outer: f32, start: f32, end: f32) -> Vec<PathStep> {
    let mut steps = arc(center, outer, start, end);
    if inner > 0.0 {
        let mut back = arc(center, inner, end, start);
        if let Some(PathStep::Move(x, y)) = back.first().copied() {
            back[0] = PathStep::Line(x, y);
        }
        steps.extend(back);
    } else if (end - start).abs() < 360.0 {
        steps.push(PathStep::Line(center.0, center.1));
    }
    steps.push(PathStep::Close);
    steps
}

/// An arc in curves of at most 90 degrees; angles clockwise from 12 o'clock.
fn arc(center: (f32, f32), radius: f32, start: f32, end: f32) -> Vec<PathStep> {
    let count = (((end - start).abs() / 90.0).ceil() as usize).max(1);
    let step = (end - start) / count as f32;
    let handle = 4.0 / 3.0 * (step.to_radians() / 4.0).tan() * radius;
    let on = |angle: f32| {
        let (sin, cos) = angle.to_radians().sin_cos();
        // The point, and the direction in which the angle grows.
        ((center.0 + radius * sin, center.1 - radius * cos), (cos, sin))
    };
    let (first, _) = on(start);
    let mut steps = vec![PathStep::Move(first.0, first.1)];
    for i in 0..count {
        let ((x0, y0), (dx0, dy0)) = on(start + step * i as f32);
        let ((x1, y1), (dx1, dy1)) = on(start + step * (i + 1) as f32);
        steps.push(PathStep::Curve(
            x0 + dx0 * handle,
            y0 + dy0 * handle,
            x1 - dx1 * handle,
            y1 - dy1 * handle,
            x1,
            y1,
        ));
    }
    steps
}

/// A rectangle, with rounded corners when `radius` is more than 0.
pub(crate) fn rounded_rect(at: (f32, f32), size: (f32, f32), radius: f32) -> Vec<PathStep> {
    let ((x, y), (w, h)) = (at, size);
    let r = radius.min(w / 2.0).min(h / 2.0);
    if r <= 0.0 {
        return polygon(&[(x, y), (x + w, y), (x + w, y + h), (x, y + h)], true);
    }
    let corners = [
        ((x + w - r, y + r), 0.0),
        ((x + w - r, y + h - r), 90.0),
        ((x + r, y + h - r), 180.0),
        ((x + r, y + r), 270.0),
    ];
    let mut steps: Vec<PathStep> = Vec::new();
    for (center, start) in corners {
        let mut corner = arc(center, r, start, start + 90.0);
        if let (false, PathStep::Move(x, y)) = (steps.is_empty(), corner[0]) {
            corner[0] = PathStep::Line(x, y);
        }
        steps.extend(corner);
    }
    steps.push(PathStep::Close);
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arc_ends_where_it_should() {
        let steps = arc((10.0, 10.0), 5.0, 90.0, 180.0);
        assert_eq!(steps.len(), 2);
        let PathStep::Move(x, y) = steps[0] else { panic!("starts with a move") };
        assert!((x - 15.0).abs() < 1e-4 && (y - 10.0).abs() < 1e-4);
        let PathStep::Curve(.., x, y) = steps[1] else { panic!("goes on with a curve") };
        assert!((x - 10.0).abs() < 1e-4 && (y - 15.0).abs() < 1e-4);
    }

    #[test]
    fn a_radius_is_never_too_large() {
        let steps = rounded_rect((0.0, 0.0), (10.0, 4.0), 9.0);
        let ends = steps.iter().filter_map(|step| match step {
            PathStep::Curve(.., x, y) => Some((*x, *y)),
            _ => None,
        });
        assert!(
            ends.into_iter().all(|(x, y)| (0.0..=10.0).contains(&x) && (0.0..=4.0).contains(&y))
        );
    }

    #[test]
    fn a_ring_sector_comes_back() {
        let steps = sector((0.0, 0.0), 2.0, 4.0, 0.0, 90.0);
        assert_eq!(steps.iter().filter(|step| matches!(step, PathStep::Curve(..))).count(), 2);
        assert_eq!(steps.last(), Some(&PathStep::Close));
    }
}
