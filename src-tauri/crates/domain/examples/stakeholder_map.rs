//! Draws the stakeholder map of a made-up case as SVG, to look at:
//! `cargo run -p domain --example stakeholder_map 60 150 170 > map.svg` for 60 stakeholders in a
//! frame of 150 by 170 mm.

use domain::case::Case;
use domain::choice::{NetworkRole, ParticipationDegree};
use domain::stakeholder::Stakeholder;
use domain::stakeholder_map::{
    Anchor, Frame, Plate, Scene, SectorTitle, StripPlace, Turn, scene, strip,
};

const DEGREES: [(ParticipationDegree, &str, u32); 6] = [
    (ParticipationDegree::Inform, "Informeren", 30),
    (ParticipationDegree::Consult, "Raadplegen", 24),
    (ParticipationDegree::Advise, "Adviseren", 19),
    (ParticipationDegree::Coproduce, "Coproduceren", 14),
    (ParticipationDegree::Codecide, "Meebeslissen", 8),
    (ParticipationDegree::SelfGovernance, "Zelf beheren", 5),
];
const LADDER: [&str; 6] = ["#E8EEF5", "#D3E0EE", "#B4CCE3", "#8FB3D6", "#5F93C2", "#0B4F8A"];
const TEXT: &str = "#1B2430";
const LINE: &str = "#76808F";

fn main() {
    let mut numbers = std::env::args().skip(1).filter_map(|it| it.parse::<f64>().ok());
    let mut next = |default| numbers.next().unwrap_or(default);
    let case = case(next(60.0) as usize);
    let frame = Frame { width_mm: next(150.0), height_mm: next(170.0) };
    let scene = scene(&case, frame);
    eprintln!(
        "{} markers of {} mm, {} left out, {} without a place",
        scene.markers.len(),
        scene.marker_form.width,
        scene.overflow.iter().map(|it| it.count).sum::<usize>(),
        scene.unplaced.len(),
    );
    println!("{}", svg(&scene));
}

/// A case as they are: few high on the ladder, a third with two roles, a tenth with three.
fn case(count: usize) -> Case {
    let mut random = fastrand::Rng::with_seed(7);
    let mut case = Case::default();
    for number in 1..=count {
        let mut roles = [
            NetworkRole::Connector,
            NetworkRole::Representative,
            NetworkRole::Doer,
            NetworkRole::CriticalThinker,
        ];
        random.shuffle(&mut roles);
        let several = [1, 1, 1, 1, 1, 1, 2, 2, 2, 3][random.usize(..10)];
        let mut pick = random.u32(..100);
        let degree = DEGREES.iter().find(|(_, _, share)| {
            let found = pick < *share;
            pick = pick.wrapping_sub(*share);
            found
        });
        case.stakeholders.push(Stakeholder {
            id: format!("s{number}").as_str().into(),
            network_roles: roles[..several].to_vec(),
            participation_degree: degree.map(|it| it.0),
            ..Stakeholder::default()
        });
    }
    case
}

fn svg(scene: &Scene) -> String {
    let Frame { width_mm, height_mm } = scene.frame;
    let mut svg = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' width='{width_mm}mm' height='{height_mm}mm' \
         viewBox='0 0 {width_mm} {height_mm}' font-family=\"'Source Sans 3'\">\n\
         <rect width='100%' height='100%' fill='#FFFFFF'/>\n"
    );
    let thin = scene.radius / 350.0;
    let (x, y) = (scene.centre.x, scene.centre.y);
    for ring in &scene.rings {
        let fill = if ring.shaded { "#F4F6F8" } else { "#FFFFFF" };
        svg += &circle(x, y, ring.outer, fill, LINE, thin);
    }
    for line in &scene.borders {
        svg += &format!(
            "<path d='M{} {}L{} {}' stroke='{LINE}' stroke-width='{thin}' \
             stroke-dasharray='{} {}'/>\n",
            line.from.x,
            line.from.y,
            line.to.x,
            line.to.y,
            thin * 6.0,
            thin * 5.0
        );
    }
    let size = scene.core.radius * 0.34;
    svg += &circle(x, y, scene.core.radius, "#0B4F8A", LINE, 0.0);
    svg += &text("werk-", x, y - size * 0.15, size, "middle", "#FFFFFF", "600");
    svg += &text("groep", x, y + size * 0.85, size, "middle", "#FFFFFF", "600");
    for label in &scene.ring_labels {
        svg += &rung(label.x, label.y, label.radius, label.rung, thin);
    }
    for title in &scene.sector_titles {
        svg += &sector_title(title);
    }
    for marker in &scene.markers {
        let form = &scene.marker_form;
        svg += &format!(
            "<rect x='{}' y='{}' width='{}' height='{}' rx='{}' fill='#FFFFFF' \
             stroke='{TEXT}' stroke-width='{thin}'/>\n",
            marker.x, marker.y, marker.width, marker.height, form.corner
        );
        let middle = marker.x + marker.width / 2.0;
        let number = marker.number.to_string();
        svg += &text(
            &number,
            middle,
            marker.y + form.number_y,
            form.number_size,
            "middle",
            TEXT,
            "600",
        );
        strip(marker).iter().for_each(|place| svg += &sign(place));
    }
    for over in &scene.overflow {
        let (x, y) = (over.x + over.width / 2.0, over.y + over.height / 2.0);
        let size = over.width * 0.47;
        let words = format!("+{}", over.count);
        svg += &text(&words, x, y + size * 0.33, size, "middle", TEXT, "700");
    }
    if let Some(legend) = &scene.legend {
        let size = legend.text;
        for row in &legend.degrees {
            let half = row.plate.height / 2.0;
            svg += &rung(row.plate.x + half, row.plate.y + half, half * 0.85, row.rung, thin);
            let words = DEGREES[row.degree as usize].1;
            let (x, y) = beside(&row.plate, size);
            svg += &text(words, x, y, size, "start", TEXT, "400");
        }
        for row in &legend.roles {
            let (x, y) = beside(&row.plate, size);
            svg += &sign(&StripPlace {
                role: row.role,
                present: true,
                x: row.plate.x + row.plate.height / 2.0,
                y: row.plate.y + row.plate.height / 2.0,
                size: row.plate.height * 0.55,
            });
            svg += &text(role(row.role).0, x, y, size, "start", TEXT, "400");
        }
    }
    svg + "</svg>"
}

fn sector_title(title: &SectorTitle) -> String {
    let anchor = match title.anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    };
    let angle = match title.turn {
        Turn::None => 0,
        Turn::Down => 90,
        Turn::Up => -90,
    };
    let (words, colour) = role(title.role);
    let (x, y) = (title.x, title.y);
    let words = text(words, x, y + title.text * 0.33, title.text, anchor, colour, "700");
    format!("<g transform='rotate({angle} {x} {y})'>{words}</g>\n")
}

fn beside(plate: &Plate, size: f64) -> (f64, f64) {
    (plate.x + plate.height * 1.25, plate.y + plate.height / 2.0 + size * 0.33)
}

fn rung(x: f64, y: f64, radius: f64, rung: u8, thin: f64) -> String {
    let colour = if rung == 6 { "#FFFFFF" } else { TEXT };
    let fill = LADDER[usize::from(rung) - 1];
    let size = radius * 1.45;
    circle(x, y, radius, fill, TEXT, thin)
        + &text(&rung.to_string(), x, y + size * 0.33, size, "middle", colour, "700")
}

fn role(role: NetworkRole) -> (&'static str, &'static str) {
    match role {
        NetworkRole::Connector => ("Verbinders", "#14225E"),
        NetworkRole::Representative => ("Vertegenwoordigers", "#B5400F"),
        NetworkRole::Doer => ("Resultaatgerichte doeners", "#167468"),
        NetworkRole::CriticalThinker => ("Kritische denkers", "#A324B8"),
    }
}

/// A role's sign: circle, square, triangle or diamond; a dot where the role is absent.
fn sign(place: &StripPlace) -> String {
    let StripPlace { x, y, size, .. } = *place;
    let half = size / 2.0;
    if !place.present {
        return circle(x, y, half, LINE, LINE, 0.0);
    }
    let path = match place.role {
        NetworkRole::Connector => return circle(x, y, half, role(place.role).1, LINE, 0.0),
        NetworkRole::Representative => {
            let half = half * 0.92;
            format!("M{} {}h{s}v{s}h-{s}z", x - half, y - half, s = 2.0 * half)
        }
        NetworkRole::Doer => {
            format!(
                "M{} {}L{} {}h{}z",
                x,
                y - half * 1.05,
                x - half * 1.1,
                y + half * 0.9,
                half * 2.2
            )
        }
        NetworkRole::CriticalThinker => {
            let half = half * 1.15;
            format!("M{} {}l{half} {half}l-{half} {half}l-{half} -{half}z", x, y - half)
        }
    };
    format!("<path d='{path}' fill='{}'/>\n", role(place.role).1)
}

fn circle(x: f64, y: f64, radius: f64, fill: &str, stroke: &str, width: f64) -> String {
    format!(
        "<circle cx='{x}' cy='{y}' r='{radius}' fill='{fill}' stroke='{stroke}' \
         stroke-width='{width}'/>\n"
    )
}

fn text(
    words: &str,
    x: f64,
    y: f64,
    size: f64,
    anchor: &str,
    colour: &str,
    weight: &str,
) -> String {
    format!(
        "<text x='{x}' y='{y}' font-size='{size}' text-anchor='{anchor}' fill='{colour}' \
         font-weight='{weight}'>{words}</text>\n"
    )
}
