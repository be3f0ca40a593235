//! Draws the stakeholder map: the geometry is the domain's, words and colours are given here.

use domain::choice::NetworkRole;
use domain::record::words_of;
use domain::stakeholder_map::{self as map, Legend, Marker, Overflow, Plate, Scene, Turn, strip};

use crate::content::Content;
use crate::document::{Anchor, Block, Color, Figure, Shape, Stroke};

const LINE: f32 = 0.2;
/// Height of the line with the signs of the roles, in millimetres.
const ROLE_ROW: f64 = 8.0;
const POINTS_PER_MM: f64 = 72.0 / 25.4;
/// Share of the type size between the middle of a line and its baseline.
const BASELINE: f64 = 0.34;

/// The map as a figure, with a text that says what it shows.
pub(crate) fn figure(content: &Content<'_>, scene: &Scene) -> Block {
    let mut drawing = Vec::new();
    ground(content, scene, &mut drawing);
    labels(content, scene, &mut drawing);
    for marker in &scene.markers {
        draw_marker(scene, marker, &mut drawing);
    }
    for cell in &scene.overflow {
        draw_overflow(scene, cell, &mut drawing);
    }
    match &scene.legend {
        Some(legend) => draw_legend(content, legend, &mut drawing),
        None => role_row(content, scene, &mut drawing),
    }
    let count = content.case.stakeholders.len();
    Block::Figure(Figure {
        width: scene.frame.width_mm as f32,
        height: (scene.frame.height_mm + if scene.legend.is_none() { ROLE_ROW } else { 0.0 })
            as f32,
        drawing,
        alt: content.with("stakeholder-map-alt", &[("count", count.into())]),
        caption: None,
    })
}

fn ground(content: &Content<'_>, scene: &Scene, drawing: &mut Vec<Shape>) {
    let center = point(scene.centre.x, scene.centre.y);
    for ring in &scene.rings {
        let fill = if ring.shaded { Color::SURFACE } else { Color::WHITE };
        let stroke = Some(Stroke::new(Color::BORDER, LINE));
        drawing.push(Shape::Circle { center, radius: ring.outer as f32, fill: Some(fill), stroke });
    }
    for border in &scene.borders {
        let stroke = Stroke::dashed(Color::BORDER, LINE, [1.2, 1.0]);
        let (from, to) = (point(border.from.x, border.from.y), point(border.to.x, border.to.y));
        drawing.push(Shape::Line { from, to, stroke });
    }
    let radius = scene.core.radius as f32;
    drawing.push(Shape::Circle { center, radius, fill: Some(Color::ACTION), stroke: None });
    // Wide enough for the word in the disc, in every language.
    let size = scene.core.radius * 0.36;
    let words = content.word(&scene.core.label);
    let lines: Vec<_> = words.lines().collect();
    for (place, line) in lines.iter().enumerate() {
        let middle = place as f64 - (lines.len() - 1) as f64 / 2.0;
        let y = scene.centre.y + middle * size * 1.1;
        drawing.push(text(line, scene.centre.x, y, size, Anchor::Middle, Color::WHITE, true));
    }
}

fn labels(content: &Content<'_>, scene: &Scene, drawing: &mut Vec<Shape>) {
    for label in &scene.ring_labels {
        number_disc(label.x, label.y, label.radius, label.rung, drawing);
    }
    for title in &scene.sector_titles {
        let words = content.word(&format!("{}-many", words_of("network-role", &title.role)));
        let anchor = match title.anchor {
            map::Anchor::Start => Anchor::Start,
            map::Anchor::Middle => Anchor::Middle,
            map::Anchor::End => Anchor::End,
        };
        let baseline = title.text * BASELINE;
        let (x, y, rotation) = match title.turn {
            Turn::None => (title.x, title.y + baseline, 0.0),
            Turn::Down => (title.x - baseline, title.y, 90.0),
            Turn::Up => (title.x + baseline, title.y, -90.0),
        };
        drawing.push(Shape::Text {
            at: point(x, y),
            text: words,
            size: (title.text * POINTS_PER_MM) as f32,
            anchor,
            rotation,
            bold: true,
            color: role_color(title.role),
        });
    }
}

/// The number of a rung on its ground.
fn number_disc(x: f64, y: f64, radius: f64, rung: u8, drawing: &mut Vec<Shape>) {
    drawing.push(Shape::Circle {
        center: point(x, y),
        radius: radius as f32,
        fill: Some(Color::MUTED),
        stroke: None,
    });
    let size = radius * 1.5;
    drawing.push(text(&rung.to_string(), x, y, size, Anchor::Middle, Color::WHITE, true));
}

fn draw_marker(scene: &Scene, marker: &Marker, drawing: &mut Vec<Shape>) {
    let form = &scene.marker_form;
    drawing.push(Shape::Rect {
        at: point(marker.x, marker.y),
        size: point(marker.width, marker.height),
        radius: form.corner as f32,
        fill: Some(Color::WHITE),
        stroke: Some(Stroke::new(Color::TEXT, LINE)),
    });
    drawing.push(Shape::Text {
        at: point(marker.x + marker.width / 2.0, marker.y + form.number_y),
        text: marker.number.to_string(),
        size: (form.number_size * POINTS_PER_MM) as f32,
        anchor: Anchor::Middle,
        rotation: 0.0,
        bold: true,
        color: Color::TEXT,
    });
    for place in strip(marker) {
        match place.present {
            true => drawing.push(sign(place.role, place.x, place.y, place.size)),
            false => drawing.push(Shape::Circle {
                center: point(place.x, place.y),
                radius: (place.size / 2.0) as f32,
                fill: Some(Color::BORDER),
                stroke: None,
            }),
        }
    }
}

fn draw_overflow(scene: &Scene, cell: &Overflow, drawing: &mut Vec<Shape>) {
    let (x, y) = (cell.x + cell.width / 2.0, cell.y + cell.height / 2.0);
    let size = scene.marker_form.number_size;
    let words = format!("+{}", cell.count);
    drawing.push(text(&words, x, y, size, Anchor::Middle, Color::TEXT, true));
}

/// The signs of the roles on one line below the map, where its frame has no room for a legend.
fn role_row(content: &Content<'_>, scene: &Scene, drawing: &mut Vec<Shape>) {
    let size = 2.9;
    let words: Vec<_> =
        NetworkRole::ALL.iter().map(|role| content.word(&words_of("network-role", role))).collect();
    // Shares of the width by the length of the words, as the type is not measured here.
    let weight = |words: &String| words.chars().count() as f64 + 6.0;
    let total: f64 = words.iter().map(weight).sum();
    let mut x = 0.0;
    let y = scene.frame.height_mm + ROLE_ROW / 2.0;
    for (role, words) in NetworkRole::ALL.iter().zip(&words) {
        drawing.push(sign(*role, x + size / 2.0, y, size));
        drawing.push(text(words, x + size * 1.6, y, size, Anchor::Start, Color::TEXT, false));
        x += scene.frame.width_mm * weight(words) / total;
    }
}

fn draw_legend(content: &Content<'_>, legend: &Legend, drawing: &mut Vec<Shape>) {
    let mut row = |plate: &Plate, words: &str| {
        let (x, y) = (plate.x + plate.height * 1.15, plate.y + plate.height / 2.0);
        drawing.push(text(words, x, y, legend.text, Anchor::Start, Color::TEXT, false));
        (plate.x + plate.height / 2.0, y)
    };
    let mut signs = Vec::new();
    for degree in &legend.degrees {
        let words = content.word(&degree.label);
        // The number stands before it on a plate of its own.
        let words = words.trim_start_matches(|letter: char| letter.is_ascii_digit()).trim_start();
        let (x, y) = row(&degree.plate, words);
        number_disc(x, y, degree.plate.height * 0.4, degree.rung, &mut signs);
    }
    for role in &legend.roles {
        let words = content.word(&words_of("network-role", &role.role));
        let (x, y) = row(&role.plate, &words);
        signs.push(sign(role.role, x, y, role.plate.height * 0.6));
    }
    drawing.extend(signs);
}

/// The sign of a role: place, shape and colour all tell which.
fn sign(role: NetworkRole, x: f64, y: f64, size: f64) -> Shape {
    let half = size / 2.0;
    let fill = Some(role_color(role));
    match role {
        NetworkRole::Connector => {
            Shape::Circle { center: point(x, y), radius: half as f32, fill, stroke: None }
        }
        NetworkRole::Representative => {
            let side = size * 0.88;
            let at = point(x - side / 2.0, y - side / 2.0);
            Shape::Rect { at, size: point(side, side), radius: 0.0, fill, stroke: None }
        }
        NetworkRole::Doer => {
            let points =
                vec![point(x, y - half), point(x + half, y + half), point(x - half, y + half)];
            Shape::Polygon { points, fill, stroke: None }
        }
        NetworkRole::CriticalThinker => {
            let half = half * 1.1;
            let points = vec![
                point(x, y - half),
                point(x + half, y),
                point(x, y + half),
                point(x - half, y),
            ];
            Shape::Polygon { points, fill, stroke: None }
        }
    }
}

fn role_color(role: NetworkRole) -> Color {
    match role {
        NetworkRole::Connector => Color::hex(0x14225E),
        NetworkRole::Representative => Color::hex(0xB5400F),
        NetworkRole::Doer => Color::hex(0x167468),
        NetworkRole::CriticalThinker => Color::hex(0xA324B8),
    }
}

/// One line of text around the middle of its height; `size` in millimetres.
fn text(
    words: &str,
    x: f64,
    middle: f64,
    size: f64,
    anchor: Anchor,
    color: Color,
    bold: bool,
) -> Shape {
    Shape::Text {
        at: point(x, middle + size * BASELINE),
        text: words.to_owned(),
        size: (size * POINTS_PER_MM) as f32,
        anchor,
        rotation: 0.0,
        bold,
        color,
    }
}

fn point(x: f64, y: f64) -> (f32, f32) {
    (x as f32, y as f32)
}
