//! Tables: widths, spans, and what happens at the end of a page.

use expect_test::expect;

use super::{SENTENCE, document, show, texts, tree};
use crate::{
    display::{Attribute, Item, Layout, Mark},
    document::*,
    layout::layout,
};

fn rows(count: usize) -> Table {
    let mut table = Table::new([Column::points(40.0).right(), Column::fit()])
        .caption("Lijst")
        .head(["Nr.", "Naam"]);
    for row in 0..count {
        table.push([Cell::new(row.to_string()), Cell::new(format!("naam{row}"))]);
    }
    table
}

/// The words on each page, artifacts in brackets.
fn pages(layout: &Layout) -> Vec<String> {
    let mut pages = vec![String::new(); layout.page_count()];
    for (page, mark, text) in texts(layout) {
        let word = text.text.trim_end();
        let artifact = matches!(mark, Mark::Artifact(_));
        pages[page] += &if artifact { format!("[{word}] ") } else { format!("{word} ") };
    }
    pages
}

#[test]
fn spans_in_place() {
    let table =
        Table::new([Column::fraction(0.5), Column::fraction(0.25), Column::fraction(0.25).right()])
            .head([Cell::new("A").rowspan(2), Cell::new("BC").colspan(2)])
            .head(["B", "C"])
            .row([Cell::new("een").header().rowspan(2), "b1".into(), "c1".into()])
            .row(["b2", "c2"])
            .row([Cell::new("over twee").colspan(2), "c3".into()]);
    let layout = layout(&document([table.into()]));
    expect![[r#"
        p1 y81 x65 TH A
        p1 y81 x215 TH BC
        p1 y100 x215 TH B
        p1 y100 x350 TH C
        p1 y119 x65 TH een
        p1 y119 x215 TD b1
        p1 y119 x346 TD c1
        p1 y139 x215 TD b2
        p1 y139 x346 TD c2
        p1 y158 x65 TD over twee
        p1 y158 x346 TD c3
    "#]]
    .assert_eq(&show(&layout));
    expect![[r#"
        Document
          Table
            THead
              TR
                TH 1
                TH 1
              TR
                TH 1
                TH 1
            TBody
              TR
                TH 1
                TD 1
                TD 1
              TR
                TD 1
                TD 1
              TR
                TD 1
                TD 1
    "#]]
    .assert_eq(&tree(&layout, 0, 0));
    let spans: Vec<_> = layout
        .nodes
        .iter()
        .filter_map(|node| match node.attribute {
            Attribute::Cell { scope, colspan, rowspan } => Some((scope, colspan, rowspan)),
            _ => None,
        })
        .collect();
    let column = Some("Column");
    assert_eq!(spans[..4], [(column, 1, 2), (column, 2, 1), (column, 1, 1), (column, 1, 1)]);
    assert_eq!(spans[4], (Some("Row"), 1, 2));
    assert_eq!(spans[9], (None, 2, 1));
}

#[test]
fn the_head_is_repeated_but_read_once() {
    let layout = layout(&document([rows(60).into()]));
    let pages = pages(&layout);
    assert!(pages.len() >= 3);
    assert!(pages[0].starts_with("Lijst Nr. Naam 0 naam0 "), "{}", pages[0]);
    for page in &pages[1..] {
        assert!(page.starts_with("[Nr.] [Naam] "), "{page}");
    }
    let tables = layout.nodes.iter().filter(|node| node.tag == "Table").count();
    assert_eq!(tables, 1, "one table over all pages");
    assert_eq!(layout.nodes.iter().filter(|node| node.tag == "TR").count(), 61);
}

#[test]
fn a_row_stays_whole() {
    let mut table = rows(0);
    for row in 0..24 {
        table.push([Cell::new(row.to_string()), Cell::new(format!("{SENTENCE}einde{row}"))]);
    }
    let layout = layout(&document([table.into()]));
    let pages = pages(&layout);
    assert!(pages.len() > 1);
    for row in 0..24 {
        let with_number = pages.iter().position(|p| p.contains(&format!(" {row} De "))).unwrap();
        let with_end = pages.iter().position(|p| p.contains(&format!("einde{row} "))).unwrap();
        assert_eq!(with_number, with_end, "row {row}");
    }
}

#[test]
fn a_row_higher_than_a_page_is_cut_between_lines() {
    let table = Table::new([Column::fraction(0.3), Column::fraction(0.7)])
        .head(["Vraag", "Antwoord"])
        .row([Cell::new("waarom").header(), Cell::new(SENTENCE.repeat(50).as_str())])
        .row(["daarna", "gewoon"]);
    let layout = layout(&document([table.into()]));
    let pages = pages(&layout);
    assert!(pages.len() >= 2);
    assert!(pages[1].starts_with("[Vraag] [Antwoord] "), "{}", pages[1]);
    let words = pages.concat().matches("werkgroep").count();
    assert_eq!(words, 50, "nothing is lost");
    assert_eq!(layout.nodes.iter().filter(|node| node.tag == "TR").count(), 3);
}

#[test]
fn rows_that_share_a_cell_stay_together() {
    let mut table =
        Table::new([Column::fraction(0.3), Column::fraction(0.7)]).head(["Groep", "Rij"]);
    for group in 0..14 {
        table.push([
            Cell::new(format!("groep{group}")).header().rowspan(3),
            Cell::new(format!("a{group}.")),
        ]);
        table.push([format!("b{group}.")]);
        table.push([format!("c{group}.")]);
    }
    let layout = layout(&document([table.into()]));
    let pages = pages(&layout);
    assert!(pages.len() > 1);
    for group in 0..14 {
        let home = |word: String| pages.iter().position(|page| page.contains(&word)).unwrap();
        assert_eq!(home(format!("a{group}. ")), home(format!("c{group}. ")), "group {group}");
    }
}

#[test]
fn a_shared_cell_higher_than_a_page_goes_on() {
    let mut table = Table::new([Column::fraction(0.4), Column::fraction(0.6)])
        .row([Cell::new(SENTENCE.repeat(40).as_str()).rowspan(30), Cell::new("rij0.")]);
    for row in 1..30 {
        table.push([format!("rij{row}.")]);
    }
    let layout = layout(&document([table.into()]));
    let all = pages(&layout).concat();
    assert_eq!(all.matches("werkgroep").count(), 40);
    assert!((0..30).all(|row| all.matches(&format!("rij{row}. ")).count() == 1), "{all}");
}

#[test]
fn rows_with_too_few_cells_are_filled_up() {
    let table =
        Table::new([Column::fit(), Column::fit(), Column::fit()]).row(["a"]).row(["b", "c", "d"]);
    let layout = layout(&document([table.into()]));
    expect![[r#"
        Document
          Table
            TBody
              TR
                TD 1
                TD
                TD
              TR
                TD 1
                TD 1
                TD 1
    "#]]
    .assert_eq(&tree(&layout, 0, 0));
}

#[test]
fn columns_never_leave_the_page() {
    for columns in [
        vec![Column::points(400.0), Column::points(300.0), Column::fit()],
        vec![Column::fraction(0.9), Column::fraction(0.9), Column::fraction(0.2)],
        vec![Column::fit(); 3],
        vec![Column::fraction(1.0), Column::fit(), Column::fit()],
    ] {
        let cell = "Openbaarvervoersbereikbaarheidsonderzoek";
        let table = Table::new(columns.clone()).row([cell, cell, cell]);
        let layout = layout(&document([table.into()]));
        let page = &layout.pages[0];
        for (.., text) in texts(&layout) {
            assert!(text.x + text.width() <= page.width - 59.0, "{columns:?}: {}", text.text);
        }
        for item in page.groups.iter().flat_map(|group| &group.items) {
            if let Item::Path { steps, .. } = item {
                let PathStep::Line(x, _) = steps[1] else { panic!("a rule is a line") };
                assert!(x <= page.width - 59.0, "{columns:?}");
            }
        }
    }
}

#[test]
fn a_long_right_column_goes_on_in_columns() {
    let figure = Figure {
        width: 60.0,
        height: 60.0,
        drawing: Vec::new(),
        alt: "kaart".into(),
        caption: None,
    };
    let side =
        SideBySide { left: vec![figure.into()], right: vec![rows(150).into()], fraction: 0.6 };
    let section = Section {
        orientation: Orientation::Landscape,
        blocks: vec![heading(1, "Kaart"), side.into(), paragraph("na")],
    };
    let layout = layout(&document([section.into()]));
    let all = pages(&layout).concat();
    assert!((0..150).all(|row| all.matches(&format!(" naam{row} ")).count() == 1), "{all}");
    assert!(all.find(" naam20 ") < all.find(" naam149 ") && all.ends_with("naam149 na "));
    let second: Vec<f32> = texts(&layout)
        .iter()
        .filter(|(page, _, text)| *page == 1 && text.text == "Naam")
        .map(|(.., text)| text.x)
        .collect();
    assert_eq!(second.len(), 2, "two columns on the second page");
}
