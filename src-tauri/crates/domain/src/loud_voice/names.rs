//! Whether a text looks as if it names a person. It is often wrong, which is why the warning can be
//! set aside.

use crate::stems::Stems;

/// Whether a title stands before a word with a capital, or a name in the middle of a sentence.
pub(super) fn has_name(text: &str) -> bool {
    let follows = |words: &[&str], at: usize| {
        let article = Stems::Article.start(words[at - 1]);
        !ends_sentence(words[at - 1]) && is_name(&words[at..], !article)
    };
    let in_a_line = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        (1..words.len()).any(|at| follows(&words, at))
    };
    has_title(text) || text.lines().any(in_a_line)
}

/// Whether a title stands before a word with a capital.
pub(super) fn has_title(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).any(|it| Stems::Title.is(it[0]) && it[1].starts_with(char::is_uppercase))
}

/// Whether a sentence or a line starts with what reads like a name.
pub(super) fn starts_with_name(text: &str) -> bool {
    let in_a_line = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let starts = |at: &usize| *at == 0 || ends_sentence(words[at - 1]);
        (0..words.len()).filter(starts).any(|at| {
            // Every sentence starts with a capital.
            !Stems::Article.start(words[at]) && is_name(&words[at..], true)
        })
    };
    text.lines().any(in_a_line)
}

/// Whether a name starts these words: two with a capital, and between them nothing but a space or,
/// where the caller allows it, particles such as “van den”.
fn is_name(words: &[&str], particles: bool) -> bool {
    let Some((first, rest)) = words.split_first() else { return false };
    let particle = |it: &&&str| it.chars().all(char::is_lowercase) && Stems::Particle.is(it);
    let between = rest.iter().take_while(particle).count();
    let Some(last) = rest.get(between).filter(|_| particles || between == 0) else { return false };
    let joined = first.ends_with(char::is_alphanumeric) && last.starts_with(char::is_alphanumeric);
    joined && is_proper(first) && is_proper(last) && !Stems::NoFirstName.start(first)
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
    fn a_name_may_have_small_words_within() {
        let check = |text: &str, expected: bool| assert_eq!(has_name(text), expected, "{text}");
        check("de winkel van Jan van den Berg", true);
        check("een gesprek met Jan de Wit", true);
        check("praten met Fatima el Amrani", true);
        check("une lettre écrite par Jeanne du Bois", true);
        check("a letter from Anna von Essen", true);
        // After an article a noun follows; the languages share “de”.
        check("bij de Vrienden van Gent", false);
        check("avec la Ville de Bruxelles", false);
        check("auprès du Collège de Namur", false);
        check("with the Friends of Ghent", false);
        // No name stands before the first word of a sentence.
        check("via Stad Gent", false);
        check("Boos. Markt van Gent", false);
        check("een brief van Jan, van Gent", false);
    }

    #[test]
    fn a_sentence_may_start_with_a_name() {
        let check =
            |text: &str, expected: bool| assert_eq!(starts_with_name(text), expected, "{text}");
        check("Jan Peeters", true);
        check("Jan Peeters, winkelier", true);
        check("Jan van den Berg wil meer groen", true);
        check("Wil meer groen. Jan de Wit ook", true);
        check("Veut du calme.\nJeanne Dupont aussi", true);
        check("Il a dit : « non ! » Jeanne du Bois aussi", true);
        check("Wants it quiet. Mary Jones too", true);
        check("Winkelier op het plein", false);
        check("Jan", false);
        check("", false);
        for text in [
            "De Markt is te vol. Het Plein ook. In Gent is het beter.",
            "Voorzitter van Unizo, betrokken bij het Groenplan",
            "Wil rust. Bij Unizo luistert niemand. Vraag Unizo om mee te denken.",
            "Facebookgroep van Gentenaars. Bewoner van Gent",
            "La Place est trop pleine. Le Marché aussi. À Gand, c’est mieux.",
            "Présidente du Comité de quartier. Habitant de Namur",
            "Veut du calme. Ville de Bruxelles, commune de Namur. Inviter Ecolo.",
            "The Square is too full. In Ghent it is better. Ask Unizo to join.",
            "Wants it quiet. She says that Council House is closed.",
            "No public stage. We only respond to incorrect claims.",
        ] {
            check(text, false);
        }
    }
}
