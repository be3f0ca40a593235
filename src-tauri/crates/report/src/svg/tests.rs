//! The preview shows what the PDF shows.

use super::*;
use crate::document::*;

fn specimen() -> Layout {
    let mut document = Document::new(Meta::new("Proef", Language::nl()));
    document.push(heading(1, "Efficiënt & <snel>"));
    document.push(paragraph([plain("Gewoon "), bold("vet"), italic(" schuin")]));
    document.push(Figure {
        width: 50.0,
        height: 20.0,
        drawing: vec![
            Shape::Circle {
                center: (10.0, 10.0),
                radius: 5.0,
                fill: Some(Color::TINT),
                stroke: Some(Stroke::dashed(Color::BORDER, 0.5, [1.0, 0.5])),
            },
            Shape::Text {
                at: (30.0, 10.0),
                text: "gedraaid".into(),
                size: 9.0,
                anchor: Anchor::Middle,
                rotation: 45.0,
                bold: false,
                color: Color::TEXT,
            },
        ],
        alt: "Een cirkel".into(),
        caption: None,
    });
    crate::layout(&document)
}

/// The value of an attribute in a line of SVG.
fn attribute<'a>(line: &'a str, name: &str) -> &'a str {
    let from = line.find(&format!(" {name}=\"")).unwrap() + name.len() + 3;
    line[from..].split('"').next().unwrap()
}

#[test]
fn text_stands_at_the_places_of_the_display_list() {
    let layout = specimen();
    let image = svg(&layout, 0).unwrap();
    let lines: Vec<&str> = image.lines().filter(|line| line.starts_with("<text")).collect();
    let items = layout.pages[0].groups.iter().flat_map(|group| &group.items);
    let texts: Vec<&TextItem> = items
        .filter_map(|item| match item {
            Item::Text(text) => Some(text),
            _ => None,
        })
        .collect();
    assert_eq!(lines.len(), texts.len());
    for (line, text) in lines.iter().zip(texts) {
        let xs: Vec<f32> = attribute(line, "x").split(' ').map(|x| x.parse().unwrap()).collect();
        assert_eq!(xs.len(), text.text.chars().count());
        let mut pen = text.x;
        for (x, glyph) in xs.iter().zip(&text.glyphs) {
            assert!((x - pen).abs() < 0.01, "{x} is not {pen} in {}", text.text);
            pen += glyph.advance * text.size;
        }
        assert_eq!(attribute(line, "y").parse::<f32>().unwrap(), text.y);
        assert_eq!(attribute(line, "font-size").parse::<f32>().unwrap(), text.size);
    }
}

#[test]
fn text_is_escaped_and_styled() {
    let image = svg(&specimen(), 0).unwrap();
    assert!(image.contains(">Efficiënt &amp; &lt;snel&gt;</text>"));
    assert!(image.contains("font-weight=\"700\" xml:space=\"preserve\">vet"));
    assert!(image.contains("font-style=\"italic\""));
    assert!(image.contains("rotate(45 "));
    assert!(image.contains("stroke-dasharray="));
    assert!(svg(&specimen(), 9).is_none());
}
