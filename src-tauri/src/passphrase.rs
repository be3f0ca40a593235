//! Makes passphrases that can be remembered: words of a list, chosen by the system's randomness.

use domain::problem::Problem;
use words::Language;

/// The lists, in the order of `Language::ALL`.
const LISTS: [&str; 3] = [
    include_str!("../../assets/passphrase/nl.txt"),
    include_str!("../../assets/passphrase/fr.txt"),
    include_str!("../../assets/passphrase/en.txt"),
];

/// How many words a passphrase has: with 2048 words to choose from, 66 bits.
pub(crate) const WORDS: usize = 6;

/// Proposes a passphrase in a language.
pub(crate) fn propose(language: Language) -> Result<String, Problem> {
    let list: Vec<_> = LISTS[language as usize].lines().collect();
    let mut words = Vec::new();
    for _ in 0..WORDS {
        words.push(list[below(list.len())?]);
    }
    Ok(words.join(" "))
}

/// A number below another, each as likely as the next.
fn below(end: usize) -> Result<usize, Problem> {
    let end = end as u64;
    // What is left over above the last whole round would make small numbers more likely.
    let rounds = u64::MAX - u64::MAX % end;
    loop {
        let drawn =
            getrandom::u64().map_err(|error| Problem::Unexpected { detail: error.to_string() })?;
        if drawn < rounds {
            return Ok((drawn % end) as usize);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{LISTS, WORDS, below, propose};
    use words::Language;

    #[test]
    fn a_passphrase_is_six_words_of_the_list_and_never_the_same() {
        for language in Language::ALL {
            let list: BTreeSet<_> = LISTS[language as usize].lines().collect();
            let proposed: BTreeSet<_> = (0..50).map(|_| propose(language).unwrap()).collect();
            assert_eq!(proposed.len(), 50);
            for passphrase in proposed {
                let words: Vec<_> = passphrase.split(' ').collect();
                assert_eq!(words.len(), WORDS, "{passphrase}");
                assert!(words.iter().all(|word| list.contains(word)), "{passphrase}");
            }
        }
    }

    #[test]
    fn the_lists_are_long_and_easy_to_type() {
        for text in LISTS {
            let words: BTreeSet<_> = text.lines().collect();
            assert_eq!(words.len(), text.lines().count(), "no word stands twice");
            assert!(1024 <= words.len(), "{} words", words.len());
            for word in words {
                let easy = word.bytes().all(|letter| letter.is_ascii_lowercase());
                assert!(easy && (3..=9).contains(&word.len()), "{word}");
            }
        }
    }

    #[test]
    fn every_number_comes_up() {
        let drawn: BTreeSet<_> = (0..500).map(|_| below(7).unwrap()).collect();
        assert_eq!(drawn, (0..7).collect());
    }
}
