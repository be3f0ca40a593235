//! The map of the specimen: a drawing next to a long table, on lying pages.

use report::document::*;

const ROLES: [(&str, u32); 4] = [
    ("Verbinder", 0x14225E),
    ("Vertegenwoordiger", 0xB5400F),
    ("Doener", 0x167468),
    ("Denker", 0xA324B8),
];

/// The lying pages.
pub(crate) fn landscape() -> Section {
    Section {
        orientation: Orientation::Landscape,
        blocks: vec![
            heading(1, "4\u{2002}Het netwerk"),
            SideBySide { left: vec![map().into()], right: vec![table().into()], fraction: 0.6 }
                .into(),
            paragraph("Na de tabel gaat de tekst verder op dezelfde liggende bladzijde."),
        ],
    }
}

fn map() -> Figure {
    let center = (70.0, 66.0);
    let mut drawing = Vec::new();
    for (i, fill) in [0xE8EEF5, 0xD3E0EE, 0xB4CCE3].into_iter().enumerate() {
        for quarter in 0..4 {
            let start = quarter as f32 * 90.0;
            drawing.push(Shape::Sector {
                center,
                inner: 60.0 - 20.0 * (i + 1) as f32,
                outer: 60.0 - 20.0 * i as f32,
                start,
                end: start + 90.0,
                fill: Some(Color::hex(fill)),
                stroke: Some(Stroke::new(Color::WHITE, 0.6)),
            });
        }
    }
    for n in 0..28 {
        let angle = (n as f32 * 137.5).to_radians();
        let radius = 10.0 + (n * 13 % 47) as f32;
        let at = (center.0 + radius * angle.sin(), center.1 - radius * angle.cos());
        marker(&mut drawing, at, n);
    }
    for (i, (role, _)) in ROLES.into_iter().enumerate() {
        let angle = (45.0 + 90.0 * i as f32).to_radians();
        let at = (center.0 + 66.0 * angle.sin(), center.1 - 66.0 * angle.cos());
        drawing.push(Shape::Text {
            at,
            text: role.into(),
            size: 9.5,
            anchor: Anchor::Middle,
            rotation: [45.0, -45.0, 45.0, -45.0][i],
            bold: true,
            color: Color::TEXT,
        });
    }
    drawing.push(Shape::Line {
        from: (10.0, 66.0),
        to: (130.0, 66.0),
        stroke: Stroke::dashed(Color::BORDER, 0.3, [1.5, 1.0]),
    });
    Figure {
        width: 140.0,
        height: 134.0,
        drawing,
        alt: "Kaart van het netwerk met 28 partners in vier rollen; de tabel ernaast noemt ze allemaal.".into(),
        caption: Some("Figuur 2. Partners volgens rol (kwadrant en vorm) en betrokkenheid (afstand tot het midden).".into()),
    }
}

/// A number in a shape that says its role also without colour.
fn marker(drawing: &mut Vec<Shape>, at: (f32, f32), n: usize) {
    let (x, y) = at;
    let (_, color) = ROLES[n % 4];
    let fill = Some(Color::hex(color));
    let stroke = Some(Stroke::new(Color::WHITE, 0.4));
    let r = 3.2;
    drawing.push(match n % 4 {
        0 => Shape::Circle { center: at, radius: r, fill, stroke },
        1 => {
            Shape::Rect { at: (x - r, y - r), size: (2.0 * r, 2.0 * r), radius: 0.5, fill, stroke }
        }
        2 => Shape::Polygon {
            points: vec![(x, y - r * 1.2), (x + r * 1.15, y + r), (x - r * 1.15, y + r)],
            fill,
            stroke,
        },
        _ => Shape::Path {
            steps: vec![
                PathStep::Move(x, y - r * 1.2),
                PathStep::Curve(x + 1.0, y - 1.0, x + 1.0, y - 1.0, x + r * 1.2, y),
                PathStep::Line(x, y + r * 1.2),
                PathStep::Line(x - r * 1.2, y),
                PathStep::Close,
            ],
            fill,
            stroke,
        },
    });
    drawing.push(Shape::Text {
        at: (x, y + 1.2),
        text: (n + 1).to_string(),
        size: 8.0,
        anchor: Anchor::Middle,
        rotation: 0.0,
        bold: true,
        color: Color::WHITE,
    });
}

fn table() -> Table {
    let names = [
        "Buurtwerk Voorbeek",
        "Handelaarsvereniging Madelief",
        "Basisschool De Klaproos",
        "Sociaal Huis",
        "Jeugdhuis ’t Veld",
        "Wijkagent",
    ];
    let mut table =
        Table::new([Column::points(26.0).right(), Column::fit(), Column::fit(), Column::fit()])
            .caption("Partners op de kaart")
            .head(["Nr.", "Partner", "Rol", "Graad"])
            .compact();
    for n in 0..150 {
        table.push([
            Cell::new((n + 1).to_string()),
            Cell::new(names[n % 6]).header(),
            Cell::new(ROLES[n % 4].0),
            Cell::new(["meebeslissen", "adviseren", "geïnformeerd"][n % 3]),
        ]);
    }
    table
}
