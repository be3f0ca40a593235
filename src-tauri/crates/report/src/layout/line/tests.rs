//! Lines as text: one per line, `·` for an added hyphen.

use expect_test::{Expect, expect};

use super::*;

/// Body text in a column of `width` points.
fn set(texts: &[&str], hyphenation: Option<Hyphenation>, width: f32, least: usize) -> Vec<Line> {
    let mut shaper = Shaper::new();
    let font = |i: usize| Font::new(i % 2 == 1, false);
    let mut inline = Inline::default();
    for (i, text) in texts.iter().enumerate() {
        inline.texts.push((*text).to_owned());
        inline.styles.push(Style { font: font(i), color: Color::TEXT, hyphenation, owner: i });
    }
    let measure = Measure { size: 10.0, width, least: Some(least), full: 0.82 };
    let found = lines(&mut shaper, &inline, measure);
    assert!(found.iter().all(|line| line.width <= width + 0.01), "a line is too wide");
    found
}

fn check(text: &str, hyphenation: Option<Hyphenation>, width: f32, expected: Expect) {
    let mut shown = String::new();
    for line in set(&[text], hyphenation, width, 3) {
        let words: String = line.segments.iter().map(|segment| segment.text.as_str()).collect();
        shown.push_str(words.trim_end_matches(' '));
        shown.push_str(if line.hyphen { "·\n" } else { "\n" });
    }
    expected.assert_eq(&shown);
}

#[test]
fn dutch() {
    check(
        "De gemeenteraadscommissie bespreekt de verkeersveiligheidsmaatregelen in de schoolomgeving.",
        Some(Hyphenation::Nl),
        110.0,
        expect![[r#"
            De gemeenteraadscom·
            missie bespreekt de ver·
            keersveiligheidsmaatrege·
            len in de schoolomgeving.
        "#]],
    );
}

#[test]
fn french() {
    check(
        "Les préoccupations concernent l’accessibilité ; « c’est notre place ! »",
        Some(Hyphenation::Fr),
        90.0,
        expect![[r#"
            Les préoccupations
            concernent l’accessi·
            bilité ; « c’est notre
            place ! »
        "#]],
    );
}

#[test]
fn english() {
    check(
        "Responsibilities and dependencies are documented transparently.",
        Some(Hyphenation::En),
        80.0,
        expect![[r#"
            Responsibilities
            and dependencies
            are documented
            transparently.
        "#]],
    );
}

#[test]
fn without_hyphenation_words_stay_whole() {
    check(
        "De verkeersveiligheidsmaatregelen voor scholen",
        None,
        160.0,
        expect![[r#"
        De verkeersveiligheidsmaatregelen
        voor scholen
    "#]],
    );
}

#[test]
fn fixed_spaces_do_not_break() {
    check(
        "budget € 48.500 en 12\u{a0}000 euro en 50 % meer",
        None,
        62.0,
        expect![[r#"
        budget
        € 48.500 en
        12 000 euro en
        50 % meer
    "#]],
    );
}

#[test]
fn line_breaks_are_kept() {
    check(
        "een\n\ntwee  drie \nvier",
        None,
        200.0,
        expect![[r#"
        een

        twee drie
        vier
    "#]],
    );
}

#[test]
fn what_does_not_fit_is_cut() {
    check(
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx einde",
        None,
        60.0,
        expect![[r#"
        xxxxxxxxxxxxx
        xxxxxxxxxxxxx
        xxxxxxxxxxxxx
        x einde
    "#]],
    );
}

#[test]
fn nothing_is_one_empty_line() {
    let found = set(&[""], None, 60.0, 3);
    assert!(matches!(&found[..], [line] if line.segments.is_empty()));
}

#[test]
fn runs_of_one_word_stay_together() {
    let lines = set(&["voor", "beeld", ", ja"], None, 30.0, 3);
    let first: Vec<&str> = lines[0].segments.iter().map(|s| s.text.as_str()).collect();
    assert_eq!(first, ["voor", "be"], "too narrow: the word is cut");
    let lines = set(&["voor", "beeld", ", ja nee"], None, 60.0, 3);
    let first: Vec<&str> = lines[0].segments.iter().map(|s| s.text.as_str()).collect();
    assert_eq!(first, ["voor", "beeld", ", ja "]);
    assert_eq!(lines[0].segments[1].style, 1);
}

#[test]
fn few_hyphens_below_each_other() {
    let text = "verkeersveiligheidsmaatregelen ".repeat(12);
    let lines = set(&[&text], Some(Hyphenation::Nl), 190.0, 3);
    let rows: Vec<bool> = lines.iter().map(|line| line.hyphen).collect();
    assert!(rows.iter().any(|hyphen| *hyphen));
    assert!(rows.windows(3).all(|three| three.iter().any(|hyphen| !hyphen)), "{rows:?}");
}

#[test]
fn glyphs_stand_for_their_text() {
    for line in set(&["één ", "geïnteresseerde ", "bewoner"], Some(Hyphenation::Nl), 60.0, 3) {
        for segment in line.segments {
            let said: String =
                segment.glyphs.iter().map(|g| &segment.text[g.text.clone()]).collect();
            assert_eq!(said, segment.text);
        }
    }
}
