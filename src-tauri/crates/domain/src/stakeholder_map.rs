//! The stakeholder map as geometry: six rings by four sectors, one marker per stakeholder.
//!
//! Rings are the rungs of the participation ladder, the lowest outermost, around a disc for the
//! working group. Sectors are the four network roles; a stakeholder stands in that of its main
//! role. Where a marker stands depends on who has which degree and roles, never on the order of
//! the case's list. The drawers (window and PDF) add words, colours and type.
//!
//! Lengths are millimetres, rounded to 0.01; `x` runs to the right and `y` downwards from the
//! frame's upper left corner. The place of a box is that corner of the box.

use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::choice::{NetworkRole, ParticipationDegree};
use crate::stakeholder::Stakeholder;
use crate::value::RecordId;

use rings::{MarkerSize, Plan};
use surroundings::Page;

mod cell;
mod marker;
mod rings;
mod surroundings;
#[cfg(test)]
mod tests;

pub use marker::{MarkerForm, StripPlace, strip};
pub use surroundings::{
    Anchor, Legend, LegendDegree, LegendRole, Plate, RingLabel, SectorTitle, Turn,
};

/// Lays the map out within the frame.
pub fn scene(case: &Case, frame: Frame) -> Scene {
    let side = |length: f64| if length.is_finite() { mm(length) } else { 0.0 };
    let frame = Frame { width_mm: side(frame.width_mm), height_mm: side(frame.height_mm) };
    let page = Page::new(frame);
    let (people, unplaced) = people(case);
    let cells = cells(people);
    let counts = cells.each_ref().map(|ring| ring.each_ref().map(Vec::len));
    let plan = rings::plan(&counts, page.radius);

    let mut markers = Vec::new();
    let mut overflow = Vec::new();
    for (row, ring) in cells.iter().enumerate() {
        for (column, people) in ring.iter().enumerate() {
            let boxes = boxes(&page, &plan, row, column, people.len());
            let all_fit = boxes.len() == people.len();
            // The last box is for "+n".
            let shown = if all_fit { people.len() } else { boxes.len() - 1 };
            markers.extend(people.iter().zip(&boxes).take(shown).map(|it| marker(it.0, it.1)));
            if !all_fit {
                overflow.push(rest(&people[shown..], boxes[shown]));
            }
        }
    }
    markers.sort_by_key(|marker| marker.number);

    let rings = (0..ParticipationDegree::ALL.len()).map(|row| Ring {
        degree: ParticipationDegree::ALL[row],
        inner: mm(plan.inner(row)),
        outer: mm(plan.outer(row)),
        shaded: row % 2 == 0,
    });
    Scene {
        frame,
        centre: Point { x: mm(page.x), y: mm(page.y) },
        radius: mm(page.radius),
        core: Core { radius: mm(plan.core()), label: "stakeholder-map-core".to_owned() },
        rings: rings.collect(),
        borders: page.borders(plan.core()),
        sector_titles: page.titles(),
        ring_labels: page.ring_labels(&plan),
        marker_form: MarkerForm::new(plan.marker.width),
        markers,
        overflow,
        unplaced,
        legend: page.legend(),
    }
}

/// A stakeholder that has a place on the map.
struct Person {
    id: RecordId,
    number: u32,
    degree: ParticipationDegree,
    main_role: NetworkRole,
    /// Each once, in the order of the strip.
    roles: Vec<NetworkRole>,
    who: String,
}

/// The stakeholders that can be placed, and the numbers of the others.
fn people(case: &Case) -> (Vec<Person>, Vec<u32>) {
    let mut people = Vec::new();
    let mut unplaced = Vec::new();
    for (number, stakeholder) in (1..).zip(&case.stakeholders) {
        match person(number, stakeholder) {
            Some(person) => people.push(person),
            None => unplaced.push(number),
        }
    }
    (people, unplaced)
}

fn person(number: u32, stakeholder: &Stakeholder) -> Option<Person> {
    let mut roles = stakeholder.network_roles.clone();
    roles.sort_unstable();
    roles.dedup();
    Some(Person {
        id: stakeholder.id.clone(),
        number,
        degree: stakeholder.participation_degree?,
        main_role: *stakeholder.network_roles.first()?,
        roles,
        who: stakeholder.who.clone().unwrap_or_default(),
    })
}

/// Sorted into ring (from rung 1) and sector, and within these in an order that does not depend
/// on the case's list.
fn cells(people: Vec<Person>) -> [[Vec<Person>; 4]; 6] {
    let mut cells: [[Vec<Person>; 4]; 6] = Default::default();
    for person in people {
        cells[person.degree as usize][person.main_role as usize].push(person);
    }
    for people in cells.iter_mut().flatten() {
        people.sort_by(|a, b| (&a.roles, &a.who, &a.id).cmp(&(&b.roles, &b.who, &b.id)));
    }
    cells
}

/// Boxes for the people of a cell, or as many as fit; at least one for at least one person.
fn boxes(page: &Page, plan: &Plan, row: usize, column: usize, count: usize) -> Vec<Plate> {
    let mut slots = plan.cell(row, column).slots(count);
    if slots.is_empty() && count > 0 {
        slots.push(plan.middle(row));
    }
    let MarkerSize { width, height, .. } = plan.marker;
    slots.iter().map(|slot| page.place(NetworkRole::ALL[column], *slot, width, height)).collect()
}

fn marker(person: &Person, place: &Plate) -> Marker {
    Marker {
        id: person.id.clone(),
        number: person.number,
        degree: person.degree,
        role: person.main_role,
        roles: person.roles.clone(),
        x: place.x,
        y: place.y,
        width: place.width,
        height: place.height,
    }
}

/// "+n" for people of one cell.
fn rest(people: &[Person], place: Plate) -> Overflow {
    let mut numbers: Vec<u32> = people.iter().map(|it| it.number).collect();
    numbers.sort_unstable();
    Overflow {
        degree: people[0].degree,
        role: people[0].main_role,
        count: numbers.len(),
        numbers,
        x: place.x,
        y: place.y,
        width: place.width,
        height: place.height,
    }
}

/// Rounded to 0.01, without a negative nought.
fn mm(length: f64) -> f64 {
    (length * 100.0).round() / 100.0 + 0.0
}

/// The area for the drawing.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Frame {
    /// From left to right.
    pub width_mm: f64,
    /// From top to bottom.
    pub height_mm: f64,
}

/// The map, ready to be drawn in this order: rings from the outermost, borders, core, labels,
/// markers.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Scene {
    /// The area that all of it stays within.
    pub frame: Frame,
    /// Middle of all circles.
    pub centre: Point,
    /// Radius of the outermost circle.
    pub radius: f64,
    /// The disc in the middle.
    pub core: Core,
    /// From rung 1, outermost, to rung 6.
    pub rings: Vec<Ring>,
    /// Lines between the sectors.
    pub borders: Vec<Line>,
    /// One per sector, clockwise from the top.
    pub sector_titles: Vec<SectorTitle>,
    /// Two per ring, from rung 1.
    pub ring_labels: Vec<RingLabel>,
    /// How every marker is divided.
    pub marker_form: MarkerForm,
    /// In the order of their numbers.
    pub markers: Vec<Marker>,
    /// Cells with more stakeholders than fit.
    pub overflow: Vec<Overflow>,
    /// Numbers of the stakeholders without a degree or without a role: they are in the table only.
    pub unplaced: Vec<u32>,
    /// What the signs mean, when the frame has room for it.
    pub legend: Option<Legend>,
}

/// A point on the page.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[allow(missing_docs)] // The names say it.
pub struct Point {
    pub x: f64,
    pub y: f64,
}

/// The disc for the working group.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Core {
    /// Its radius.
    pub radius: f64,
    /// Key of its words.
    pub label: String,
}

/// One rung of the participation ladder.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Ring {
    /// The rung.
    pub degree: ParticipationDegree,
    /// Inner radius.
    pub inner: f64,
    /// Outer radius.
    pub outer: f64,
    /// Whether its ground differs from that of its neighbours.
    pub shaded: bool,
}

/// A straight line.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[allow(missing_docs)] // The names say it.
pub struct Line {
    pub from: Point,
    pub to: Point,
}

/// One stakeholder.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Marker {
    /// The stakeholder.
    pub id: RecordId,
    /// Its place in the case's list, from 1; the table has the same.
    pub number: u32,
    /// The ring it stands in.
    pub degree: ParticipationDegree,
    /// Its main role: the sector it stands in.
    pub role: NetworkRole,
    /// All its roles, in the order of the strip.
    pub roles: Vec<NetworkRole>,
    /// Left side of its box.
    pub x: f64,
    /// Upper side of its box.
    pub y: f64,
    /// Width of its box.
    pub width: f64,
    /// Height of its box.
    pub height: f64,
}

/// "+n": the stakeholders of one cell that did not fit; the box is as large as a marker.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Overflow {
    /// Ring of the cell.
    pub degree: ParticipationDegree,
    /// Sector of the cell.
    pub role: NetworkRole,
    /// How many did not fit.
    pub count: usize,
    /// Their numbers, in order.
    pub numbers: Vec<u32>,
    /// Left side of the box for "+n".
    pub x: f64,
    /// Upper side of the box.
    pub y: f64,
    /// Width of the box.
    pub width: f64,
    /// Height of the box.
    pub height: f64,
}
