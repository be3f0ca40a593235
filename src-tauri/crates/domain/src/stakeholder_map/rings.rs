//! How wide each ring is and how large the markers are, so that as many as possible fit.

use super::cell::{Cell, Slot};
use super::marker;
use crate::choice::NetworkRole;

/// Radius of the map on half a landscape A4 page; the measures below hold for it, and other maps
/// are drawn to scale.
pub(super) const A4_RADIUS: f64 = 69.0;

const CORE: f64 = 8.5;
/// Widths that no ring goes below; the lower ones are tried only when not all markers fit.
const LEAST_RING: [f64; 3] = [9.0, 7.5, 6.2];
const LARGEST_MARKER: f64 = 8.0;
/// Rings become thinner before the markers become smaller than this.
const EASY_MARKER: f64 = 6.4;
/// Below this a number is too small to read; larger paper does not change that.
const SMALLEST_MARKER: f64 = 5.2;
/// From one marker size to the next that is tried.
const SHRINK: f64 = 0.93;
/// From one ring width to the next that is tried.
const WIDEN: f64 = 0.5;

/// Radius of a ring's label.
pub(super) const LABEL: f64 = 2.0;
const LABEL_GUTTER: f64 = LABEL + 0.5;
const GUTTER: f64 = 0.8;

/// How many stakeholders each cell has: rings from rung 1, sectors clockwise.
type Counts = [[usize; 4]; 6];

/// Size of the markers and the space around them.
#[derive(Clone, Copy, Debug)]
pub(super) struct MarkerSize {
    pub(super) width: f64,
    pub(super) height: f64,
    gap: f64,
    clearance: f64,
}

impl MarkerSize {
    fn new(width: f64) -> Self {
        // Whole hundredths, as the scene has them, and the space takes up any rounding of places.
        let width = super::mm(width);
        let height = super::mm(marker::height(width));
        Self { width, height, gap: 0.08 * width, clearance: 0.06 * width }
    }
}

/// The rings and the marker size of one map.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plan {
    scale: f64,
    pub(super) marker: MarkerSize,
    /// Radius of each circle, from the core outwards.
    circles: [f64; 7],
}

/// The largest markers with which all fit; else the smallest, and as many in the fullest cells
/// as there is room for.
pub(super) fn plan(counts: &Counts, radius: f64) -> Plan {
    let scale = radius / A4_RADIUS;
    let smallest = SMALLEST_MARKER * scale.min(1.0);
    let sizes: Vec<MarkerSize> =
        std::iter::successors(Some(LARGEST_MARKER * scale), |width| Some(width * SHRINK))
            .take_while(|width| *width > smallest)
            .chain([smallest])
            .map(MarkerSize::new)
            .collect();
    let fullest = counts.iter().flatten().copied().max().unwrap_or(0);
    let easy = sizes.partition_point(|size| size.width >= EASY_MARKER * scale);
    for sizes in [&sizes[..easy], &sizes[easy..]] {
        for least in LEAST_RING {
            for size in sizes {
                if let Some(plan) = Plan::fit(counts, fullest, scale, *size, least) {
                    return plan;
                }
            }
        }
    }
    fit_most(counts, fullest, scale, MarkerSize::new(smallest))
}

/// With as many as possible in the fullest cells, of which not all fit.
fn fit_most(counts: &Counts, fullest: usize, scale: f64, marker: MarkerSize) -> Plan {
    let fit = |limit| Plan::fit(counts, limit, scale, marker, LEAST_RING[LEAST_RING.len() - 1]);
    let (mut fits, mut does_not) = (0, fullest);
    while does_not - fits > 1 {
        let middle = usize::midpoint(fits, does_not);
        if fit(middle).is_some() { fits = middle } else { does_not = middle }
    }
    fit(fits).expect("the rings fit without any markers")
}

impl Plan {
    /// The rings, when they can hold all stakeholders of every cell, up to a limit.
    fn fit(
        counts: &Counts,
        limit: usize,
        scale: f64,
        marker: MarkerSize,
        least: f64,
    ) -> Option<Self> {
        let radius = scale * A4_RADIUS;
        let mut plan = Self { scale, marker, circles: [CORE * scale; 7] };
        for row in (0..6).rev() {
            let (inner, outer) = (5 - row, 6 - row);
            // The rings further out take at least the least.
            let most = radius - row as f64 * least * scale - plan.circles[inner];
            let mut width = least * scale;
            loop {
                if width > most + 1e-9 {
                    return None;
                }
                plan.circles[outer] = plan.circles[inner] + width;
                if plan.holds(row, &counts[row], limit) {
                    break;
                }
                width += WIDEN * scale;
            }
        }
        // What is left of the radius goes to all rings alike.
        let spare = radius - plan.circles[6];
        for (index, circle) in plan.circles.iter_mut().enumerate() {
            *circle += spare * index as f64 / 6.0;
        }
        Some(plan)
    }

    fn holds(&self, row: usize, counts: &[usize; 4], limit: usize) -> bool {
        counts.iter().enumerate().all(|(column, count)| {
            let wanted = (*count).min(limit);
            wanted == 0 || self.cell(row, column).slots(wanted).len() >= wanted
        })
    }

    /// The cell in the ring of this rung, from 0, and in this sector.
    pub(super) fn cell(&self, row: usize, column: usize) -> Cell {
        let role = NetworkRole::ALL[column];
        let upright = matches!(role, NetworkRole::Connector | NetworkRole::Doer);
        // Labels stand on the diagonals to the upper left and the lower right.
        let labels_low = matches!(role, NetworkRole::Connector | NetworkRole::CriticalThinker);
        let MarkerSize { width, height, gap, clearance } = self.marker;
        Cell {
            inner: self.inner(row),
            outer: self.outer(row),
            low_gutter: self.scale * if labels_low { LABEL_GUTTER } else { GUTTER },
            high_gutter: self.scale * if labels_low { GUTTER } else { LABEL_GUTTER },
            across: if upright { width } else { height },
            along: if upright { height } else { width },
            gap,
            clearance,
        }
    }

    /// Radius of the core.
    pub(super) fn core(&self) -> f64 {
        self.circles[0]
    }

    /// Inner radius of the ring of this rung, from 0.
    pub(super) fn inner(&self, row: usize) -> f64 {
        self.circles[5 - row]
    }

    /// Outer radius of the ring of this rung, from 0.
    pub(super) fn outer(&self, row: usize) -> f64 {
        self.circles[6 - row]
    }

    /// On the axis of a sector, in the middle of the ring of this rung, from 0.
    pub(super) fn middle(&self, row: usize) -> Slot {
        Slot { across: 0.0, along: f64::midpoint(self.inner(row), self.outer(row)) }
    }
}
