//! A page as SVG, for the preview in the window: the same items at the same places as in the PDF.

use std::fmt::Write;

use crate::{
    display::{Item, Layout, Pen, TextItem},
    document::{Color, PathStep},
};

/// Page `page` (from 0) as an SVG image in points, in the font family `Source Sans 3`. `None` when there is
/// no such page.
pub fn svg(layout: &Layout, page: usize) -> Option<String> {
    let page = layout.pages.get(page)?;
    let (width, height) = (page.width, page.height);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         width=\"{width}pt\" height=\"{height}pt\" font-family=\"Source Sans 3\" \
         style=\"font-kerning:none;font-variant-ligatures:none\">\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n"
    );
    for item in page.groups.iter().flat_map(|group| &group.items) {
        draw(&mut out, item).expect("writing to a string does not fail");
    }
    out.push_str("</svg>\n");
    Some(out)
}

fn draw(out: &mut String, item: &Item) -> std::fmt::Result {
    match item {
        Item::Text(item) => text(out, item),
        Item::Rect { x, y, width, height, fill } => writeln!(
            out,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{}\"/>",
            hex(*fill)
        ),
        Item::Path { steps, fill, stroke } => {
            write!(
                out,
                "<path d=\"{}\" fill=\"{}\"",
                path(steps),
                fill.map_or("none".into(), hex)
            )?;
            if let Some(pen) = stroke {
                stroke_attributes(out, pen)?;
            }
            writeln!(out, "/>")
        }
    }
}

/// Text with the place of each character, so that the window's own shaping changes nothing.
fn text(out: &mut String, item: &TextItem) -> std::fmt::Result {
    write!(out, "<text x=\"")?;
    for (i, x) in positions(item).iter().enumerate() {
        write!(out, "{}{x}", if i > 0 { " " } else { "" })?;
    }
    write!(out, "\" y=\"{}\" font-size=\"{}\" fill=\"{}\"", item.y, item.size, hex(item.color))?;
    if item.font.is_bold() {
        write!(out, " font-weight=\"700\"")?;
    }
    if item.font.is_italic() {
        write!(out, " font-style=\"italic\"")?;
    }
    if item.angle != 0.0 {
        write!(out, " transform=\"rotate({} {} {})\"", item.angle, item.x, item.y)?;
    }
    writeln!(out, " xml:space=\"preserve\">{}</text>", escape(&item.text))
}

/// Where each character starts. A glyph for several characters shares its width among them.
fn positions(item: &TextItem) -> Vec<f32> {
    let mut x = item.x;
    let mut found = Vec::new();
    for glyph in &item.glyphs {
        let count = item.text[glyph.text.clone()].chars().count();
        let advance = glyph.advance * item.size;
        for i in 0..count {
            found.push(crate::display::round(x + advance * i as f32 / count as f32));
        }
        x += advance;
    }
    found
}

fn stroke_attributes(out: &mut String, pen: &Pen) -> std::fmt::Result {
    write!(out, " stroke=\"{}\" stroke-width=\"{}\"", hex(pen.color), pen.width)?;
    if !pen.dash.is_empty() {
        let dash: Vec<String> = pen.dash.iter().map(f32::to_string).collect();
        write!(out, " stroke-dasharray=\"{}\"", dash.join(" "))?;
    }
    if pen.round {
        write!(out, " stroke-linecap=\"round\"")?;
    }
    Ok(())
}

fn path(steps: &[PathStep]) -> String {
    let step = |step: &PathStep| match step {
        PathStep::Move(x, y) => format!("M{x} {y}"),
        PathStep::Line(x, y) => format!("L{x} {y}"),
        PathStep::Curve(a, b, c, d, x, y) => format!("C{a} {b} {c} {d} {x} {y}"),
        PathStep::Close => "Z".to_owned(),
    };
    steps.iter().map(step).collect::<Vec<_>>().join("")
}

fn hex(color: Color) -> String {
    format!("#{:02x}{:02x}{:02x}", color.0, color.1, color.2)
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests;
