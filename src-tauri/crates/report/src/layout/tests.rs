//! Layouts as text: `p1 y72 x60 text`, `~` before what is not read, `+` before the node's tag.

mod properties;
mod tables;

use expect_test::{Expect, expect};

use super::*;
use crate::{
    display::{Item, Kid, Mark, TextItem},
    document::*,
};

/// A document in Dutch on A5 without header and footer.
pub(super) fn document(blocks: impl IntoIterator<Item = Block>) -> Document {
    let mut meta = Meta::new("Proef", Language::nl());
    meta.paper = Paper::A5;
    meta.page_words = PageWords(String::new());
    Document { meta, blocks: blocks.into_iter().collect() }
}

/// All texts of a layout with their page and mark.
pub(super) fn texts(layout: &Layout) -> Vec<(usize, Mark, &TextItem)> {
    let mut found = Vec::new();
    for (page, content) in layout.pages.iter().enumerate() {
        for group in &content.groups {
            for item in &group.items {
                if let Item::Text(text) = item {
                    found.push((page, group.mark, text));
                }
            }
        }
    }
    found
}

pub(super) fn show(layout: &Layout) -> String {
    let mut shown = String::new();
    for (page, mark, text) in texts(layout) {
        let tag = match mark {
            Mark::Content { node, .. } => layout.nodes[node].tag,
            Mark::SoftHyphen { .. } => "-",
            Mark::Artifact(_) => "~",
        };
        let (x, y) = (text.x.round(), text.y.round());
        shown += &format!("p{} y{y} x{x} {tag} {}\n", page + 1, text.text.trim_end());
    }
    shown
}

/// The structure tree, with the number of marked contents in each node.
pub(super) fn tree(layout: &Layout, node: usize, depth: usize) -> String {
    let this = &layout.nodes[node];
    let own = this.kids.iter().filter(|kid| matches!(kid, Kid::Content { .. })).count();
    let links = this.kids.iter().filter(|kid| matches!(kid, Kid::Link { .. })).count();
    let mut shown = format!("{}{}", "  ".repeat(depth), this.tag);
    if own > 0 {
        shown += &format!(" {own}");
    }
    if links > 0 {
        shown += &format!(" +{links}");
    }
    if let Some(language) = &this.language {
        shown += &format!(" [{language}]");
    }
    shown.push('\n');
    for kid in &this.kids {
        if let Kid::Node(kid) = kid {
            shown += &tree(layout, *kid, depth + 1);
        }
    }
    shown
}

fn check(blocks: impl IntoIterator<Item = Block>, expected: Expect) {
    expected.assert_eq(&show(&layout(&document(blocks))));
}

fn check_tree(blocks: impl IntoIterator<Item = Block>, expected: Expect) {
    expected.assert_eq(&tree(&layout(&document(blocks)), 0, 0));
}

const SENTENCE: &str =
    "De werkgroep bespreekt de situatie in de wijk en stelt een plan voor aan het college. ";

#[test]
fn headings_and_paragraphs() {
    check(
        [
            heading(1, "1 Situatie"),
            paragraph(SENTENCE),
            heading(2, "1.1 Wijk"),
            note("Bron: dossier."),
        ],
        expect![[r#"
            p1 y87 x60 H1 1 Situatie
            p1 y113 x60 P De werkgroep bespreekt de situatie in de wijk en stelt een plan voor
            p1 y127 x60 P aan het college.
            p1 y163 x60 H2 1.1 Wijk
            p1 y182 x60 P Bron: dossier.
        "#]],
    );
}

#[test]
fn a_heading_stays_with_its_text() {
    // Room for the heading but not for two lines below it.
    let layout = layout(&document([
        Block::Spacer(0.0),
        spacer(405.0),
        heading(2, "Kop"),
        paragraph(SENTENCE),
    ]));
    let pages: Vec<usize> = texts(&layout).iter().map(|(page, ..)| *page).collect();
    assert_eq!(layout.page_count(), 2);
    assert!(pages.iter().all(|page| *page == 1), "{}", show(&layout));
}

/// Space that counts also at the top of a page.
fn spacer(points: f32) -> Block {
    let height = points / look::MM;
    Figure { width: 10.0, height, drawing: Vec::new(), alt: "leeg".into(), caption: None }.into()
}

#[test]
fn two_lines_on_each_side_of_a_page_break() {
    for room in 0..8 {
        let blocks = [spacer(430.0 - 14.2 * room as f32), paragraph(SENTENCE.repeat(4))];
        let layout = layout(&document(blocks));
        let lines = |page| {
            let mut rows: Vec<i32> = texts(&layout)
                .iter()
                .filter(|(p, ..)| *p == page)
                .map(|(.., text)| (text.y * 10.0) as i32)
                .collect();
            rows.dedup();
            rows.len()
        };
        assert!(lines(0) != 1 && lines(1) != 1, "{room}: {}", show(&layout));
    }
}

#[test]
fn keep_moves_as_a_whole() {
    let kept = Block::Keep(vec![paragraph("eerste"), spacer(100.0), paragraph("laatste")]);
    let layout = layout(&document([spacer(350.0), paragraph("vooraf"), kept]));
    let pages: Vec<_> =
        texts(&layout).iter().map(|(page, _, t)| (*page, t.text.as_str())).collect();
    assert_eq!(pages, [(0, "vooraf"), (1, "eerste"), (1, "laatste")]);
}

#[test]
fn lists() {
    let nested = List { kind: ListKind::Bullets, items: vec!["diep".into()] };
    check(
        [numbered([ListItem::from("een"), ListItem::with("twee", nested)]), bullets(["los"])],
        expect![[r#"
            p1 y79 x62 Lbl 1.
            p1 y79 x74 LBody een
            p1 y95 x62 Lbl 2.
            p1 y95 x74 LBody twee
            p1 y112 x77 Lbl –
            p1 y112 x87 LBody diep
            p1 y134 x62 Lbl •
            p1 y134 x73 LBody los
        "#]],
    );
}

#[test]
fn structure_of_text() {
    let nested = List { kind: ListKind::Numbers, items: vec!["diep".into()] };
    check_tree(
        [
            heading(1, "Kop"),
            paragraph([
                plain("Ze zei: "),
                plain("we are here").in_language(&Language::en()),
                plain("."),
            ]),
            paragraph(Text::from("Tout en français").in_language(&Language::fr())),
            bullets([ListItem::with("een", nested)]),
            Callout {
                kind: CalloutKind::Info,
                title: "Weet".into(),
                blocks: vec![paragraph("dit")],
            }
            .into(),
            facts([("Datum", "vandaag")]),
            spacer(20.0),
        ],
        expect![[r#"
            Document
              H1 1
              P 2
                Span 1 [en-GB]
              P 1 [fr-BE]
              L
                LI
                  Lbl 1
                  LBody 1
                    L
                      LI
                        Lbl 1
                        LBody 1
              Div
                P 1
                P 1
              Table
                TBody
                  TR
                    TH 1
                    TD 1
              Div
                Figure
        "#]],
    );
}

#[test]
fn contents_with_page_numbers() {
    let blocks = [
        Contents { title: Some("Inhoud".into()) }.into(),
        Block::PageBreak,
        heading(1, "Een"),
        Block::PageBreak,
        heading(2, "Twee"),
        heading(3, "Niet in de inhoud"),
    ];
    let layout = layout(&document(blocks));
    expect![[r#"
        p1 y87 x60 Caption Inhoud
        p1 y116 x60 Link Een
        p1 y116 x354 Link 2
        p1 y131 x74 Link Twee
        p1 y131 x355 Link 3
        p2 y87 x60 H1 Een
        p3 y83 x60 H2 Twee
        p3 y113 x60 H3 Niet in de inhoud
    "#]]
    .assert_eq(&show(&layout));
    let links: Vec<usize> = layout.pages[0].links.iter().map(|link| link.to).collect();
    assert_eq!(links, [0, 1]);
    let places: Vec<_> = layout.outline.iter().map(|entry| (entry.page, entry.level)).collect();
    assert_eq!(places, [(1, 1), (2, 2), (2, 3)]);
}

#[test]
fn header_and_footer_but_not_on_the_cover() {
    let cover = Cover { title: "Plan".into(), own_page: true, ..Cover::default() };
    let mut document = document([cover.into(), paragraph("Tekst")]);
    document.meta.header_left = "links".into();
    document.meta.header_right = "rechts".into();
    document.meta.page_words = PageWords("{n} van {total}".into());
    expect![[r#"
        p1 y200 x60 P Plan
        p2 y79 x60 P Tekst
        p2 y40 x60 ~ links
        p2 y40 x338 ~ rechts
        p2 y561 x335 ~ 2 van 2
    "#]]
    .assert_eq(&show(&layout(&document)));
}

#[test]
fn lying_pages_in_between() {
    let section = Section { orientation: Orientation::Landscape, blocks: vec![paragraph("b")] };
    let layout = layout(&document([paragraph("a"), section.into(), paragraph("c")]));
    let wide: Vec<bool> = layout.pages.iter().map(|page| page.width > page.height).collect();
    assert_eq!(wide, [false, true, false]);
}

#[test]
fn a_box_over_two_pages_has_a_ground_on_both() {
    let blocks = vec![paragraph(SENTENCE.repeat(40))];
    let callout = Callout { kind: CalloutKind::Warning, title: "Let op".into(), blocks };
    let layout = layout(&document([callout.into()]));
    assert!(layout.page_count() > 1);
    for page in &layout.pages {
        let grounds: Vec<_> = page.groups[0].items.iter().collect();
        assert!(matches!(grounds[..], [Item::Rect { .. }, Item::Rect { .. }]), "{grounds:?}");
        let Item::Rect { y, height, .. } = grounds[0] else { panic!("a ground is a rectangle") };
        let texts =
            page.groups.iter().flat_map(|group| &group.items).filter_map(|item| match item {
                Item::Text(text) => Some(text.y),
                _ => None,
            });
        assert!(texts.into_iter().all(|baseline| (*y..*y + height).contains(&baseline)));
    }
}

#[test]
fn an_empty_document_has_one_page() {
    let layout = layout(&document([]));
    assert_eq!(layout.page_count(), 1);
    assert_eq!(layout.nodes.len(), 1);
}
