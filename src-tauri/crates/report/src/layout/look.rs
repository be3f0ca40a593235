//! Type sizes, colours and distances, in points.

use crate::document::{Align, Color};

/// How text looks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    pub(crate) size: f32,
    /// Distance between baselines.
    pub(crate) leading: f32,
    pub(crate) color: Color,
    pub(crate) bold: bool,
    /// Fewest letters before and after a hyphen; `None`: words stay whole.
    pub(crate) least: Option<usize>,
    /// A line that is filled less than this share takes a part of the next word.
    pub(crate) full: f32,
    pub(crate) align: Align,
}

const fn look(size: f32, leading: f32, color: Color, bold: bool, least: Option<usize>) -> Look {
    // In narrow cells a short line is better than a broken word.
    let full = if matches!(least, Some(4..)) { 0.5 } else { 0.82 };
    Look { size, leading, color, bold, least, full, align: Align::Left }
}

pub(crate) const BODY: Look = look(10.5, 14.2, Color::TEXT, false, Some(3));
pub(crate) const LEAD: Look = look(12.0, 16.8, Color::TEXT, false, Some(3));
pub(crate) const NOTE: Look = look(9.0, 12.2, Color::MUTED, false, Some(3));
pub(crate) const CELL: Look = look(9.0, 11.8, Color::TEXT, false, Some(4));
pub(crate) const COMPACT: Look = look(8.5, 10.8, Color::TEXT, false, Some(4));
pub(crate) const CAPTION: Look = look(9.5, 12.8, Color::TEXT, true, None);
pub(crate) const FIGURE_CAPTION: Look = look(9.0, 12.2, Color::MUTED, false, None);
pub(crate) const CALLOUT_TITLE: Look = look(10.5, 14.2, Color::TEXT, true, None);
pub(crate) const CONTENTS_TITLE: Look = look(20.0, 25.0, Color::ACTION, true, None);
pub(crate) const CONTENTS_1: Look = look(10.5, 14.2, Color::TEXT, true, None);
pub(crate) const CONTENTS_2: Look = look(10.0, 13.4, Color::TEXT, false, None);
pub(crate) const COVER_AUTHOR: Look = look(13.0, 17.0, Color::TEXT, true, None);
pub(crate) const COVER_TITLE: Look = look(32.0, 38.0, Color::ACTION, true, None);
pub(crate) const COVER_SUBTITLE: Look = look(15.0, 20.5, Color::MUTED, false, None);
pub(crate) const BADGE: Look = look(10.5, 14.2, Color::TEXT, true, None);
pub(crate) const TITLE: Look = look(22.0, 27.0, Color::ACTION, true, None);
pub(crate) const SUBTITLE: Look = look(12.0, 16.4, Color::MUTED, false, None);
pub(crate) const FURNITURE: Look = look(8.5, 11.0, Color::MUTED, false, None);

/// Headings 1 to 3, with the space before and after them.
pub(crate) const HEADINGS: [(Look, f32, f32); 3] = [
    (look(20.0, 25.0, Color::ACTION, true, None), 26.0, 9.0),
    (look(15.0, 19.5, Color::TEXT, true, None), 18.0, 5.0),
    (look(12.5, 16.5, Color::TEXT, true, None), 13.0, 3.0),
];

/// Running text is not wider than this, however wide the page: about 85 characters.
pub(crate) const MEASURE: f32 = 430.0;

/// Distance between two columns.
pub(crate) const GUTTER: f32 = 18.0;

/// Space around the content of a page.
pub(crate) const MARGIN_SIDE: f32 = 59.53;
/// Space above, with the header in it.
pub(crate) const MARGIN_TOP: f32 = 68.0;
/// Space below, with the footer in it.
pub(crate) const MARGIN_BOTTOM: f32 = 60.0;
/// Baseline of the header, from the top.
pub(crate) const HEADER_BASELINE: f32 = 40.0;
/// Baseline of the footer, from the bottom.
pub(crate) const FOOTER_BASELINE: f32 = 34.0;

/// Points in a millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;

impl Look {
    /// Where the baseline stands in a line: capitals in the middle.
    pub(crate) fn baseline(&self) -> f32 {
        self.leading * 0.5 + self.size * 0.33
    }
}
