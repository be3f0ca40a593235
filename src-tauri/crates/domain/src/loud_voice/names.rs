//! Whether a text looks as if it names a person. It is often wrong, which is why the warning can be
//! set aside.

use crate::stems::Stems;

/// Whether a title stands before a word with a capital, or a name in the middle of a sentence.
pub(super) fn has_name(text: &str) -> bool {
    let in_a_line = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        words.windows(3).any(|it| !ends_sentence(it[0]) && are_name(it[1], it[2]))
    };
    has_title(text) || text.lines().any(in_a_line)
}

/// Whether a title stands before a word with a capital.
pub(super) fn has_title(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).any(|it| Stems::Title.is(it[0]) && it[1].starts_with(char::is_uppercase))
}

/// Whether the first two words read like a name.
pub(super) fn starts_with_name(text: &str) -> bool {
    let mut words = text.split_whitespace();
    words.next().zip(words.next()).is_some_and(|(first, second)| are_name(first, second))
}

/// Whether two words have a capital and nothing but a space between them.
fn are_name(first: &str, second: &str) -> bool {
    let joined =
        first.ends_with(char::is_alphanumeric) && second.starts_with(char::is_alphanumeric);
    joined && is_proper(first) && is_proper(second)
}

/// Whether a word has a capital, and is not all capitals.
fn is_proper(word: &str) -> bool {
    let word = word.trim_start_matches(|letter: char| !letter.is_alphanumeric());
    word.starts_with(char::is_uppercase) && word.contains(char::is_lowercase)
}

/// Whether a word is the last of a sentence or of a quotation.
fn ends_sentence(word: &str) -> bool {
    let word = word.trim_end_matches(['"', '”', '’', '»', ')']);
    word.is_empty() || word.ends_with(['.', '!', '?', ':', '…'])
}

#[cfg(test)]
mod tests {
    use super::{has_name, has_title, starts_with_name};

    #[test]
    fn a_title_before_a_capital_is_a_name() {
        let check = |text: &str, expected: bool| assert_eq!(has_title(text), expected, "{text}");
        check("mevr. Peeters van de bakkerij", true);
        check("Dhr. P.", true);
        check("la lettre de M. Dupont", true);
        check("Madame Dupont", true);
        check("a letter from Mrs Jones", true);
        check("een mevrouw uit de straat", false);
        check("à 500 mètres de la Place", false);
        check("Missie Plein", false);
        check("mevrouw", false);
        check("", false);
    }

    #[test]
    fn two_capitals_within_a_sentence_are_a_name() {
        let check = |text: &str, expected: bool| assert_eq!(has_name(text), expected, "{text}");
        check("de winkel van Jan Peeters", true);
        check("la boutique d’à côté (de Jeanne Dupont)", true);
        check("dit “Jean-Luc Dupont”", true);
        check("the shop of Mary Jones.", true);
        check("la lettre de « Jeanne Dupont »", true);
        check("a letter from Mr Jones", true);
        // A sentence starts with a capital of its own.
        check("Winkelier Peeters", false);
        check("Niet blij. De Markt is te vol", false);
        check("Tweemaal gezegd:\nDe Markt is vol", false);
        check("il a dit : « non ! » La Place reste", false);
        check("uit Gent, Brussel en Luik", false);
        check("Gent, Brugge, Luik", false);
        check("lid van de VRT en NMBS", false);
        check("via de Facebookgroep “Plein”", false);
        check("shopkeeper on the square", false);
        check("", false);
    }

    #[test]
    fn a_text_may_start_with_a_name() {
        let check =
            |text: &str, expected: bool| assert_eq!(starts_with_name(text), expected, "{text}");
        check("Jan Peeters", true);
        check("Jan Peeters, winkelier", true);
        check("Winkelier op het plein", false);
        check("Jan", false);
        check("", false);
    }
}
