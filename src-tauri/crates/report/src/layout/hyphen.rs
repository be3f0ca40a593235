//! Where a word may be broken: explicit hyphens, slashes, soft hyphens and syllables.

use hypher::{Lang, hyphenate_bounded};

use crate::document::Hyphenation;

/// A place where a word may be broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Break {
    /// Byte where the next line starts.
    pub(crate) at: usize,
    /// Whether a hyphen is added.
    pub(crate) hyphen: bool,
}

/// How words are hyphenated in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Syllables {
    pub(crate) language: Hyphenation,
    /// Fewest letters before and after the hyphen.
    pub(crate) least: usize,
}

/// The places where `word` may be broken, in order.
pub(crate) fn breaks(word: &str, syllables: Option<Syllables>) -> Vec<Break> {
    let mut found = explicit(word);
    if let Some(syllables) = syllables.filter(|_| is_plain_word(word) && !is_address(word)) {
        for (start, letters) in letter_runs(word) {
            syllable_breaks(start, letters, syllables, &mut found);
        }
    }
    found.sort_by_key(|b| (b.at, b.hyphen));
    found.dedup_by_key(|b| b.at);
    found
}

/// Breaks that the writer asked for, and those after hyphens and slashes.
fn explicit(word: &str) -> Vec<Break> {
    let is_address = is_address(word);
    let mut found = Vec::new();
    let mut before: Option<char> = None;
    let mut chars = word.char_indices().peekable();
    while let Some((i, c)) = chars.next() {
        let after = chars.peek().map(|(_, c)| *c);
        if let (Some(before), Some(after)) = (before, after) {
            let at = i + c.len_utf8();
            let digits = before.is_ascii_digit() && after.is_ascii_digit();
            match c {
                '\u{ad}' => found.push(Break { at, hyphen: true }),
                '\u{200b}' => found.push(Break { at, hyphen: false }),
                '-' | '\u{2010}' | '–' | '—' if after.is_alphabetic() => {
                    found.push(Break { at, hyphen: false });
                }
                '/' if !digits && after != '/' => found.push(Break { at, hyphen: false }),
                '.' | '@' | '_' | '?' | '&' | '=' | '-' if is_address => {
                    found.push(Break { at, hyphen: false });
                }
                _ => {}
            }
        }
        before = Some(c);
    }
    found
}

fn is_address(word: &str) -> bool {
    word.contains("://") || word.starts_with("www.") || word.contains('@')
}

/// Not a code or an abbreviation: no digits, and capitals only at the start of a part.
fn is_plain_word(word: &str) -> bool {
    let mut inside = false;
    for c in word.chars() {
        if c.is_numeric() || (c.is_uppercase() && inside) {
            return false;
        }
        inside = c.is_alphabetic();
    }
    true
}

/// Stretches of letters with their place.
fn letter_runs(word: &str) -> impl Iterator<Item = (usize, &str)> {
    let offset = move |part: &str| part.as_ptr() as usize - word.as_ptr() as usize;
    word.split(|c: char| !c.is_alphabetic()).map(move |part| (offset(part), part))
}

fn syllable_breaks(start: usize, letters: &str, syllables: Syllables, found: &mut Vec<Break>) {
    let least = syllables.least;
    let count = letters.chars().count();
    // A capital is often a name: leave it whole unless it is long.
    let capital = letters.starts_with(char::is_uppercase);
    if count < 2 * least || (capital && count < 10) {
        return;
    }
    let mut at = start;
    for syllable in hyphenate_bounded(letters, lang(syllables.language), least, least) {
        at += syllable.len();
        let next = letters[at - start..].chars().next();
        // In Dutch the diaeresis would have to go: "geïnd" breaks as "ge-ind".
        let respelt =
            syllables.language == Hyphenation::Nl && next.is_some_and(|c| "äëïöüÄËÏÖÜ".contains(c));
        if next.is_some() && !respelt {
            found.push(Break { at, hyphen: true });
        }
    }
}

fn lang(language: Hyphenation) -> Lang {
    match language {
        Hyphenation::Nl => Lang::Dutch,
        Hyphenation::Fr => Lang::French,
        Hyphenation::En => Lang::English,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str, language: Hyphenation, least: usize, expected: &str) {
        let mut shown = word.to_owned();
        for b in breaks(word, Some(Syllables { language, least })).iter().rev() {
            shown.insert(b.at, if b.hyphen { '·' } else { '|' });
        }
        assert_eq!(shown, expected);
    }

    #[test]
    fn three_languages() {
        check("burgemeester", Hyphenation::Nl, 3, "bur·ge·mees·ter");
        check("samenlevingsopbouw", Hyphenation::Nl, 4, "samen·le·vings·op·bouw");
        check("participation", Hyphenation::Fr, 3, "par·ti·ci·pa·tion");
        check("l’accessibilité", Hyphenation::Fr, 3, "l’acces·si·bi·lité");
        check("stakeholder", Hyphenation::En, 3, "stake·holder");
    }

    #[test]
    fn a_dutch_diaeresis_stays_inside() {
        check("geïnteresseerden", Hyphenation::Nl, 3, "geïn·te·res·seer·den");
        check("coördinatie", Hyphenation::Nl, 3, "coör·di·na·tie");
    }

    #[test]
    fn explicit_hyphens_and_slashes() {
        check("kosten-batenanalyse", Hyphenation::Nl, 3, "kos·ten-|baten·ana·lyse");
        check("burgemeester/schepen", Hyphenation::Nl, 4, "burge·meester/|schepen");
        check("2026-11-21", Hyphenation::Nl, 3, "2026-11-21");
        check("12/2026", Hyphenation::Nl, 3, "12/2026");
        check("zelf\u{ad}zorg", Hyphenation::Nl, 5, "zelf\u{ad}·zorg");
    }

    #[test]
    fn codes_and_names_stay_whole() {
        check("WGA2026maatregel", Hyphenation::Nl, 3, "WGA2026maatregel");
        check("BeFUSnetwerkleden", Hyphenation::Nl, 3, "BeFUSnetwerkleden");
        check("Vermeulen", Hyphenation::Nl, 3, "Vermeulen");
        check(
            "https://www.vlaanderen.be/plan-samenleven",
            Hyphenation::Nl,
            3,
            "https://|www.|vlaanderen.|be/|plan-|samenleven",
        );
    }

    #[test]
    fn very_long_words_do_not_panic() {
        let word = "aansprakelijkheidswaardevaststellingsveranderingen".repeat(4);
        assert!(breaks(&word, Some(Syllables { language: Hyphenation::Nl, least: 3 })).len() > 20);
    }
}
