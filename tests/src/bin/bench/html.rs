//! A document as HTML with a print style sheet: the same content for the other programs.

use std::fmt::{Result, Write};
use std::path::Path;

use report::document::{
    Align, Block, Callout, CalloutKind, Cell, Color, Column, ColumnWidth, Cover, Document, Fact,
    List, ListKind, Meta, Orientation, ParagraphStyle, Row, Signatures, Table, Text,
};

use crate::Outcome;
use crate::rivals::url;
use crate::svg::svg;

/// Sizes and distances as in `report`'s layout; what is set by the document comes on top.
const STYLE: &str = include_str!("plan.css");
/// Where the table of contents comes, once all headings are known.
const CONTENTS: &str = "<!-- contents -->";

/// The document as a page that stands on its own but for the fonts in that folder.
pub(crate) fn html(document: &Document, fonts: &Path) -> Outcome<String> {
    let meta = &document.meta;
    let mut body = Body::default();
    for block in &document.blocks {
        body.block(block)?;
    }
    let mut contents = String::new();
    for (place, (level, title)) in body.headings.iter().enumerate().filter(|(_, it)| it.0 <= 2) {
        let title = escaped(title);
        writeln!(contents, "<li class='h{level}'><a href='#h{place}'>{title}</a></li>")?;
    }
    let mut out = String::new();
    writeln!(out, "<!DOCTYPE html>\n<html lang='{}'>", escaped(&meta.language.tag))?;
    writeln!(out, "<meta charset='utf-8'>\n<title>{}</title>", escaped(&meta.title))?;
    writeln!(out, "<style>")?;
    style(&mut out, meta, &fonts.canonicalize()?)?;
    writeln!(out, "{STYLE}</style>\n<body>")?;
    out.push_str(&body.out.replace(CONTENTS, &contents));
    out.push_str("</body>\n</html>\n");
    Ok(out)
}

/// The fonts, the pages, and what stands above and below them.
fn style(out: &mut String, meta: &Meta, fonts: &Path) -> Result {
    let cuts = [
        ("Regular", 400, "normal"),
        ("Bold", 700, "normal"),
        ("It", 400, "italic"),
        ("BoldIt", 700, "italic"),
    ];
    for (cut, weight, slant) in cuts {
        let file = url(&fonts.join(format!("SourceSans3-{cut}.ttf")));
        write!(out, "@font-face {{ font-family: Plan; src: url('{file}'); ")?;
        writeln!(out, "font-weight: {weight}; font-style: {slant} }}")?;
    }
    let (width, height) = (meta.paper.width, meta.paper.height);
    let number = css_string(&meta.page_words.0);
    let number = number.replace("{n}", "\" counter(page) \"");
    let number = number.replace("{total}", "\" counter(pages) \"");
    writeln!(out, "@page {{ size: {width}mm {height}mm; ")?;
    writeln!(out, "@top-left {{ content: {} }}", css_string(&meta.header_left))?;
    writeln!(out, "@top-right {{ content: {} }}", css_string(&meta.header_right))?;
    writeln!(out, "@bottom-left {{ content: {} }}", css_string(&meta.footer_left))?;
    writeln!(out, "@bottom-right {{ content: {number} }} }}")?;
    writeln!(out, "@page lying {{ size: {height}mm {width}mm }}")
}

#[derive(Default)]
struct Body {
    out: String,
    /// Level and words of every heading so far.
    headings: Vec<(u8, String)>,
}

impl Body {
    fn blocks(&mut self, blocks: &[Block]) -> Result {
        blocks.iter().try_for_each(|block| self.block(block))
    }

    /// Blocks inside an element.
    fn inside(&mut self, class: &str, blocks: &[Block]) -> Result {
        writeln!(self.out, "<div class='{class}'>")?;
        self.blocks(blocks)?;
        writeln!(self.out, "</div>")
    }

    fn block(&mut self, block: &Block) -> Result {
        match block {
            Block::Cover(cover) => self.cover(cover),
            Block::Heading(heading) => {
                let (level, place) = (heading.level.clamp(1, 3), self.headings.len());
                self.headings.push((level, heading.text.plain()));
                write!(self.out, "<h{level} id='h{place}'>")?;
                self.text(&heading.text)?;
                writeln!(self.out, "</h{level}>")
            }
            Block::Paragraph(paragraph) if paragraph.text.is_empty() => Ok(()),
            Block::Paragraph(paragraph) => {
                let class = match paragraph.style {
                    ParagraphStyle::Body => "body",
                    ParagraphStyle::Lead => "lead",
                    ParagraphStyle::Note => "note",
                };
                self.line(class, &paragraph.text)
            }
            Block::List(list) => self.list(list),
            Block::Facts(facts) => self.facts(&facts.rows),
            Block::Table(table) => self.table(table),
            Block::Callout(callout) => self.callout(callout),
            Block::Figure(figure) => {
                writeln!(self.out, "<figure>")?;
                svg(&mut self.out, figure)?;
                if let Some(caption) = &figure.caption {
                    write!(self.out, "<figcaption>")?;
                    self.text(caption)?;
                    writeln!(self.out, "</figcaption>")?;
                }
                writeln!(self.out, "</figure>")
            }
            Block::Contents(contents) => {
                if let Some(title) = &contents.title {
                    self.line("contents-title", title)?;
                }
                writeln!(self.out, "<ol class='contents'>\n{CONTENTS}</ol>")
            }
            Block::Signatures(signatures) => self.signatures(signatures),
            Block::PageBreak => writeln!(self.out, "<div class='break'></div>"),
            Block::Section(section) => match section.orientation {
                Orientation::Portrait => self.inside("section", &section.blocks),
                Orientation::Landscape => self.inside("section lying", &section.blocks),
            },
            Block::Keep(blocks) => self.inside("keep", blocks),
            Block::SideBySide(side) => {
                let share = side.fraction * 100.0;
                writeln!(self.out, "<div class='side'><div class='left' style='width:{share}%'>")?;
                self.blocks(&side.left)?;
                writeln!(self.out, "</div><div style='margin-left:{share}%; padding-left:18pt'>")?;
                self.blocks(&side.right)?;
                writeln!(self.out, "</div></div>")
            }
            Block::Spacer(points) => writeln!(self.out, "<div style='height:{points}pt'></div>"),
            Block::Rule => writeln!(self.out, "<hr>"),
        }
    }

    fn cover(&mut self, cover: &Cover) -> Result {
        writeln!(self.out, "<div class='{}'>", if cover.own_page { "cover" } else { "top" })?;
        if let Some(badge) = &cover.badge {
            self.line("badge", badge)?;
        }
        self.line("title", &cover.title)?;
        cover.subtitle.iter().try_for_each(|line| self.line("subtitle", line))?;
        self.facts(&cover.facts)?;
        writeln!(self.out, "</div>")
    }

    fn callout(&mut self, callout: &Callout) -> Result {
        let class = match callout.kind {
            CalloutKind::Info => "callout",
            CalloutKind::Success => "callout success",
            CalloutKind::Warning => "callout warning",
        };
        writeln!(self.out, "<div class='{class}'>")?;
        self.line("callout-title", &callout.title)?;
        self.blocks(&callout.blocks)?;
        writeln!(self.out, "</div>")
    }

    fn list(&mut self, list: &List) -> Result {
        let tag = match list.kind {
            ListKind::Bullets => "ul",
            ListKind::Numbers => "ol",
        };
        writeln!(self.out, "<{tag}>")?;
        for item in &list.items {
            write!(self.out, "<li>")?;
            self.text(&item.text)?;
            item.nested.as_ref().map_or(Ok(()), |nested| self.list(nested))?;
            writeln!(self.out, "</li>")?;
        }
        writeln!(self.out, "</{tag}>")
    }

    fn facts(&mut self, rows: &[Fact]) -> Result {
        writeln!(self.out, "<table class='facts'>")?;
        for fact in rows {
            write!(self.out, "<tr><th>")?;
            self.text(&fact.name)?;
            write!(self.out, "</th><td>")?;
            self.text(&fact.value)?;
            writeln!(self.out, "</td></tr>")?;
        }
        writeln!(self.out, "</table>")
    }

    fn table(&mut self, table: &Table) -> Result {
        let class = if table.compact { "grid compact" } else { "grid" };
        writeln!(self.out, "<table class='{class}'>")?;
        if let Some(caption) = &table.caption {
            write!(self.out, "<caption>")?;
            self.text(caption)?;
            writeln!(self.out, "</caption>")?;
        }
        for column in &table.columns {
            match column.width {
                ColumnWidth::Fraction(it) => {
                    write!(self.out, "<col style='width:{}%'>", it * 100.0)?
                }
                ColumnWidth::Points(it) => write!(self.out, "<col style='width:{it}pt'>")?,
                ColumnWidth::Fit => write!(self.out, "<col>")?,
            }
        }
        self.rows("thead", &table.head, &table.columns)?;
        self.rows("tbody", &table.body, &table.columns)?;
        writeln!(self.out, "</table>")
    }

    fn rows(&mut self, tag: &str, rows: &[Row], columns: &[Column]) -> Result {
        writeln!(self.out, "<{tag}>")?;
        for row in rows {
            write!(self.out, "<tr>")?;
            for (place, cell) in row.cells.iter().enumerate() {
                let align = cell.align.or(columns.get(place).map(|it| it.align));
                self.cell(cell, align.unwrap_or_default(), tag == "thead")?;
            }
            writeln!(self.out, "</tr>")?;
        }
        writeln!(self.out, "</{tag}>")
    }

    fn cell(&mut self, cell: &Cell, align: Align, in_head: bool) -> Result {
        let tag = if in_head || cell.header { "th" } else { "td" };
        let align = match align {
            Align::Left => "left",
            Align::Center => "center",
            Align::Right => "right",
        };
        let weight = if in_head || cell.bold { "bold" } else { "normal" };
        write!(self.out, "<{tag} colspan='{}' rowspan='{}'", cell.colspan, cell.rowspan)?;
        write!(self.out, " style='text-align:{align};font-weight:{weight}")?;
        if let Some(shade) = cell.shade {
            write!(self.out, ";background:{}", color(shade))?;
        }
        write!(self.out, "'>")?;
        match cell.blocks.as_slice() {
            [Block::Paragraph(only)] => self.text(&only.text)?,
            blocks => self.blocks(blocks)?,
        }
        write!(self.out, "</{tag}>")
    }

    fn signatures(&mut self, signatures: &Signatures) -> Result {
        writeln!(self.out, "<div class='keep'>")?;
        signatures.intro.iter().try_for_each(|intro| self.line("body", intro))?;
        for signer in &signatures.signers {
            writeln!(self.out, "<div class='signer'>")?;
            self.line("role", &signer.role)?;
            signer.name.iter().try_for_each(|name| self.line("body", name))?;
            writeln!(self.out, "</div>")?;
        }
        writeln!(self.out, "</div>")
    }

    fn line(&mut self, class: &str, text: &Text) -> Result {
        write!(self.out, "<p class='{class}'>")?;
        self.text(text)?;
        writeln!(self.out, "</p>")
    }

    fn text(&mut self, text: &Text) -> Result {
        for run in &text.runs {
            let mut style = String::new();
            for (wanted, rule) in
                [(run.bold, "font-weight:bold;"), (run.italic, "font-style:italic;")]
            {
                style.push_str(if wanted { rule } else { "" });
            }
            if let Some(ink) = run.color {
                write!(style, "color:{};", color(ink))?;
            }
            let words = escaped(&run.text).replace('\n', "<br>");
            match &run.language {
                None if style.is_empty() => self.out.push_str(&words),
                None => write!(self.out, "<span style='{style}'>{words}</span>")?,
                Some(language) => {
                    let tag = escaped(&language.tag);
                    write!(self.out, "<span lang='{tag}' style='{style}'>{words}</span>")?;
                }
            }
        }
        Ok(())
    }
}

/// Text for HTML.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('\'', "&#39;")
}

/// A colour for CSS and SVG.
pub(crate) fn color(Color(red, green, blue): Color) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// Text for CSS.
fn css_string(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " "))
}
