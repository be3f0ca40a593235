//! Writing the pages as a PDF: drawing operators and font subsets, then what [`crate::tag`] adds.

use std::collections::{BTreeMap, BTreeSet};

use printpdf::{
    Codepoint, Color as PdfColor, DictItem, FontId, Line, LineCapStyle, LineDashPattern, LinePoint,
    Mm, Op, PaintMode, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions,
    Point, Polygon, PolygonRing, Pt, Rect, Rgb, TextItem as PdfText, TextMatrix, WindingOrder,
};
use subsetter::GlyphRemapper;

use crate::{
    ReportError,
    display::{Artifact, Glyph, Item, Layout, Mark, Page, Pen, TextItem},
    document::{Color, Meta, PathStep},
    fonts::Font,
    tag,
};

/// The bytes of a PDF.
pub(crate) fn write(layout: &Layout, meta: &Meta) -> Result<Vec<u8>, ReportError> {
    let mut document = PdfDocument::new(&meta.title);
    let fonts = Fonts::collect(layout);
    fonts.embed(&mut document)?;
    document.pages = layout.pages.iter().map(|page| pdf_page(page, layout, &fonts)).collect();
    let options = PdfSaveOptions { image_optimization: None, ..PdfSaveOptions::default() };
    let mut pdf = document.to_lopdf_document(&options, &mut Vec::new());
    tag::apply(&mut pdf, layout, meta)?;
    pdf.compress();
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes)?;
    Ok(bytes)
}

/// The glyphs in use, with their numbers in the subset and the text each stands for.
struct Fonts {
    subsets: [GlyphRemapper; 4],
    texts: BTreeMap<(Font, u16), String>,
}

impl Fonts {
    fn collect(layout: &Layout) -> Self {
        let mut used: [BTreeSet<u16>; 4] = Default::default();
        let mut texts = BTreeMap::new();
        for item in layout.pages.iter().flat_map(|page| &page.groups).flat_map(|group| &group.items)
        {
            let Item::Text(text) = item else { continue };
            for glyph in &text.glyphs {
                used[text.font.index()].insert(glyph.id);
                // One glyph, one text: the non-breaking spaces read as spaces.
                let said = text.text[glyph.text.clone()].replace(['\u{a0}', '\u{202f}'], " ");
                if !said.is_empty() {
                    texts.entry((text.font, glyph.id)).or_insert(said);
                }
            }
        }
        let subsets = used.map(|glyphs| {
            let glyphs: Vec<u16> = glyphs.into_iter().collect();
            GlyphRemapper::new_from_glyphs_sorted(&glyphs)
        });
        Self { subsets, texts }
    }

    fn embed(&self, document: &mut PdfDocument) -> Result<(), ReportError> {
        for font in Font::ALL {
            let subset = &self.subsets[font.index()];
            if subset.num_gids() <= 1 {
                continue;
            }
            let bytes = subsetter::subset(font.bytes(), 0, subset).map_err(ReportError::Subset)?;
            let parsed = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new());
            let parsed = parsed.ok_or(ReportError::Font(font.pdf_name()))?;
            document.resources.fonts.map.insert(id(font), PdfFont::new(parsed));
        }
        Ok(())
    }

    fn codepoint(&self, font: Font, glyph: &Glyph) -> Codepoint {
        let gid = self.subsets[font.index()].get(glyph.id).expect("all used glyphs were collected");
        let said = self.texts.get(&(font, glyph.id)).cloned();
        // Kerning in thousandths of an em, to the left.
        let offset = ((glyph.natural - glyph.advance) * 1000.0).round();
        Codepoint { gid, offset, cid: Some(said.unwrap_or_else(|| " ".to_owned())) }
    }
}

fn id(font: Font) -> FontId {
    FontId(font.pdf_name().to_owned())
}

fn pdf_page(page: &Page, layout: &Layout, fonts: &Fonts) -> PdfPage {
    let mut pen = Canvas { ops: Vec::new(), height: page.height, fonts, state: State::default() };
    for group in &page.groups {
        pen.begin(group.mark, layout);
        for item in &group.items {
            pen.draw(item);
        }
        pen.ops.push(Op::EndMarkedContent);
    }
    let mut out = PdfPage::new(Mm(0.0), Mm(0.0), pen.ops);
    for area in [&mut out.media_box, &mut out.trim_box, &mut out.crop_box] {
        (area.width, area.height) = (Pt(page.width), Pt(page.height));
    }
    out
}

/// What is set in the graphics state, so that it is written only when it changes.
#[derive(Default, PartialEq)]
struct State {
    fill: Option<Color>,
    stroke: Option<Color>,
    width: Option<f32>,
    dash: Vec<f32>,
    round: bool,
    font: Option<(Font, f32)>,
}

struct Canvas<'a> {
    ops: Vec<Op>,
    height: f32,
    fonts: &'a Fonts,
    state: State,
}

impl Canvas<'_> {
    fn begin(&mut self, mark: Mark, layout: &Layout) {
        let (tag, properties) = match mark {
            Mark::Content { node, mcid } => {
                (layout.nodes[node].tag, vec![("MCID", DictItem::Int(mcid as i64))])
            }
            Mark::SoftHyphen { mcid, .. } => (
                "Span",
                vec![
                    ("MCID", DictItem::Int(mcid as i64)),
                    // U+00AD in UTF-16: the word goes on.
                    ("ActualText", DictItem::Bytes(vec![0xFE, 0xFF, 0x00, 0xAD])),
                ],
            ),
            Mark::Artifact(artifact) => ("Artifact", artifact_properties(artifact)),
        };
        let map = properties.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: tag.to_owned(),
            properties: DictItem::Dict { map },
        });
    }

    fn draw(&mut self, item: &Item) {
        match item {
            Item::Text(text) => self.text(text),
            Item::Rect { x, y, width, height, fill } => {
                self.fill(*fill);
                self.ops.push(Op::DrawRectangle {
                    rectangle: Rect {
                        x: Pt(*x),
                        y: Pt(self.height - y - height),
                        width: Pt(*width),
                        height: Pt(*height),
                        mode: Some(PaintMode::Fill),
                        winding_order: None,
                    },
                });
            }
            Item::Path { steps, fill, stroke } => self.path(steps, *fill, stroke.as_ref()),
        }
    }

    fn text(&mut self, text: &TextItem) {
        self.fill(text.color);
        self.ops.push(Op::StartTextSection);
        if self.state.font != Some((text.font, text.size)) {
            self.state.font = Some((text.font, text.size));
            let font = PdfFontHandle::External(id(text.font));
            self.ops.push(Op::SetFont { font, size: Pt(text.size) });
        }
        let (x, y) = (text.x, self.height - text.y);
        if text.angle == 0.0 {
            self.ops.push(Op::SetTextCursor { pos: Point { x: Pt(x), y: Pt(y) } });
        } else {
            // Clockwise on the page is negative in the upward coordinates of PDF.
            let (sin, cos) = (-text.angle).to_radians().sin_cos();
            let matrix = TextMatrix::Raw([cos, sin, -sin, cos, x, y].map(|v| {
                // Enough digits for an angle, the same on all machines.
                (v * 10_000.0).round() / 10_000.0
            }));
            self.ops.push(Op::SetTextMatrix { matrix });
        }
        let glyphs = text.glyphs.iter().map(|glyph| self.fonts.codepoint(text.font, glyph));
        let items = vec![PdfText::GlyphIds(glyphs.collect())];
        self.ops.push(Op::ShowText { items });
        self.ops.push(Op::EndTextSection);
    }

    fn path(&mut self, steps: &[PathStep], fill: Option<Color>, stroke: Option<&Pen>) {
        let mode = match (fill, stroke) {
            (None, None) => return,
            (Some(_), None) => PaintMode::Fill,
            (None, Some(_)) => PaintMode::Stroke,
            (Some(_), Some(_)) => PaintMode::FillStroke,
        };
        if let Some(fill) = fill {
            self.fill(fill);
        }
        if let Some(pen) = stroke {
            self.stroke(pen);
        }
        // printpdf closes only the last ring of a polygon: an open path is a line.
        for (points, closed) in rings(steps, self.height) {
            if closed || fill.is_some() {
                self.ops.push(Op::DrawPolygon {
                    polygon: Polygon {
                        rings: vec![PolygonRing { points }],
                        mode,
                        winding_order: WindingOrder::NonZero,
                    },
                });
            } else {
                self.ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
            }
        }
    }

    fn fill(&mut self, color: Color) {
        if self.state.fill != Some(color) {
            self.state.fill = Some(color);
            self.ops.push(Op::SetFillColor { col: rgb(color) });
        }
    }

    fn stroke(&mut self, pen: &Pen) {
        if self.state.stroke != Some(pen.color) {
            self.state.stroke = Some(pen.color);
            self.ops.push(Op::SetOutlineColor { col: rgb(pen.color) });
        }
        if self.state.width != Some(pen.width) {
            self.state.width = Some(pen.width);
            let pt = Pt(crate::display::round(pen.width));
            self.ops.push(Op::SetOutlineThickness { pt });
        }
        if self.state.dash != pen.dash {
            self.state.dash = pen.dash.clone();
            let lengths: Vec<f32> = pen.dash.iter().map(|v| crate::display::round(*v)).collect();
            let dash = LineDashPattern::new(0.0, &lengths);
            self.ops.push(Op::SetLineDashPattern { dash });
        }
        if self.state.round != pen.round {
            self.state.round = pen.round;
            let cap = if pen.round { LineCapStyle::Round } else { LineCapStyle::Butt };
            self.ops.push(Op::SetLineCapStyle { cap });
        }
    }
}

/// The separate lines of a path, and whether each returns to its start.
fn rings(steps: &[PathStep], height: f32) -> Vec<(Vec<LinePoint>, bool)> {
    let mut rings: Vec<(Vec<LinePoint>, bool)> = Vec::new();
    let point = |x: f32, y: f32, bezier| LinePoint {
        p: Point { x: Pt(x), y: Pt(crate::display::round(height - y)) },
        bezier,
    };
    for step in steps {
        match (*step, rings.last_mut()) {
            (PathStep::Move(x, y), _) | (PathStep::Line(x, y), None) => {
                rings.push((vec![point(x, y, false)], false));
            }
            (PathStep::Line(x, y), Some((points, _))) => points.push(point(x, y, false)),
            (PathStep::Curve(a, b, c, d, x, y), Some((points, _))) => {
                points.extend([point(a, b, true), point(c, d, true), point(x, y, false)]);
            }
            (PathStep::Close, Some((_, closed))) => *closed = true,
            (PathStep::Curve(..) | PathStep::Close, None) => {}
        }
    }
    rings
}

fn rgb(color: Color) -> PdfColor {
    let part = |value: u8| (f32::from(value) / 255.0 * 10_000.0).round() / 10_000.0;
    PdfColor::Rgb(Rgb { r: part(color.0), g: part(color.1), b: part(color.2), icc_profile: None })
}

fn artifact_properties(artifact: Artifact) -> Vec<(&'static str, DictItem)> {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    match artifact {
        Artifact::Header => vec![("Type", name("Pagination")), ("Subtype", name("Header"))],
        Artifact::Footer => vec![("Type", name("Pagination")), ("Subtype", name("Footer"))],
        Artifact::Repeated => vec![("Type", name("Pagination"))],
        Artifact::Layout | Artifact::Ground => vec![("Type", name("Layout"))],
    }
}

#[cfg(test)]
mod tests;
