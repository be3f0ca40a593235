//! Starts of words that some rules look for in what the group wrote. A false alarm is set aside
//! like any warning.

use std::collections::HashMap;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What the words are about: an entry of `assets/method/stems.json`.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Stems {
    /// Words of doing, with which an activity starts rather than a wanted state.
    Activity,
    /// Verbs of doing at the end, where Dutch puts them.
    ActivityLast,
    /// What makes a state of a verb at the end: people can do it, dare to, go on with it.
    Ability,
    /// A debate or a stage.
    Debate,
    /// A meeting of everyone at once.
    Plenary,
    /// A stated limit.
    Limits,
    /// Someone sees to it that a limit is kept.
    Enforcement,
    /// A promise.
    Promise,
    /// What stands before a personal name.
    Title,
    /// Articles: what follows is no personal name, although parts of it have capitals.
    Article,
    /// Small words within a personal name.
    Particle,
    /// Words with which a sentence may start, and a personal name does not.
    NoFirstName,
    /// What says that something is not there or not meant.
    Denial,
}

type Lists = HashMap<String, HashMap<String, Vec<String>>>;

/// All stems of a list, of all languages, folded. A stem with a space at its end is a whole word.
static STEMS: LazyLock<HashMap<String, Vec<String>>> = LazyLock::new(|| {
    let lists: Lists = serde_json::from_str(include_str!("../../../../assets/method/stems.json"))
        .expect("the list of stems is JSON");
    let folded = |stems: HashMap<String, Vec<String>>| {
        let whole = |stem: &str| if stem.ends_with(' ') { " " } else { "" };
        stems.into_values().flatten().map(|stem| fold(&stem) + whole(&stem)).collect()
    };
    lists.into_iter().map(|(list, stems)| (list, folded(stems))).collect()
});

impl Stems {
    fn list(self) -> &'static [String] {
        let name = match self {
            Self::Activity => "activity",
            Self::ActivityLast => "activity_last",
            Self::Ability => "ability",
            Self::Debate => "debate",
            Self::Plenary => "plenary",
            Self::Limits => "limits",
            Self::Enforcement => "enforcement",
            Self::Promise => "promise",
            Self::Title => "title",
            Self::Article => "article",
            Self::Particle => "particle",
            Self::NoFirstName => "no_first_name",
            Self::Denial => "denial",
        };
        &STEMS[name]
    }

    /// Whether a text has a word that starts so, in whichever language. A word that is denied right
    /// before, as in “no debate”, does not count.
    pub(crate) fn occur_in(self, text: &str) -> bool {
        let text = format!(" {} ", fold(text));
        let denied =
            |before: &str| Self::Denial.list().iter().any(|it| before.ends_with(&format!(" {it}")));
        self.list().iter().any(|stem| {
            text.match_indices(&format!(" {stem}")).any(|(place, _)| !denied(&text[..place]))
        })
    }

    /// Whether a word is one of them, to its last letter.
    pub(crate) fn is(self, word: &str) -> bool {
        self.list().contains(&fold(word))
    }

    /// Whether a text starts so.
    pub(crate) fn start(self, text: &str) -> bool {
        let text = fold(text) + " ";
        self.list().iter().any(|stem| text.starts_with(stem.as_str()))
    }

    /// Whether one of these whole words ends a text.
    pub(crate) fn end(self, text: &str) -> bool {
        let text = format!(" {} ", fold(text));
        self.list().iter().any(|stem| text.ends_with(&format!(" {stem}")))
    }
}

/// The words in lower case without accents, with one space between them.
pub(crate) fn fold(text: &str) -> String {
    let plain = text.nfd().filter(|it| !is_combining_mark(*it)).flat_map(char::to_lowercase);
    let spaced: String = plain.map(|it| if it.is_alphanumeric() { it } else { ' ' }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::Stems;

    #[test]
    fn a_stem_is_found_where_a_word_starts() {
        let check = |text: &str, expected: bool| {
            assert_eq!(Stems::Debate.occur_in(text), expected, "{text}");
        };
        check("Een debatavond op het plein", true);
        check("UN DÉBAT public", true);
        check("«debat»", true);
        check("a round of listening", false);
        check("antidebat", false);
        check("een infomarkt, geen debat", false);
        check("pas de débat", false);
        check("Without a debate", false);
        check("geen folder maar een debat", true);
        check("Beide kanten krijgen een platform", true);
        check("een platform bieden aan de actiegroep", true);
        check("offrir une plateforme à la page", true);
        check("Une plateforme pour les deux camps", true);
        check("We offer a platform to both sides", true);
        check("an online platform for both sides", true);
        check("geen platform voor luide stemmen", false);
        check("no platform for loud voices", false);
        check("No debate on Monday, a debate on Tuesday", true);
        check("een infomarkt in plaats van een debat", false);
        check("an info market instead of a debate", false);
        check("un marché plutôt qu’un débat, au lieu d’un débat", false);
        check("geen groot debat", false);
        check("in plaats van een folder een debat", true);
        check("", false);
    }

    #[test]
    fn what_is_no_debate_is_not_found() {
        let check = |text: &str| assert!(!Stems::Debate.occur_in(text), "{text}");
        check("Een testpanel leest mee");
        check("Un panel-test relit le message");
        check("A test panel reads it first");
        check("zonnepanelen op de tribune van de voetbalclub");
        check("een spreekbeurt in de klas");
        check("an online platform for reporting litter");
        check("een online platform voor meldingen");
        check("de klankbordgroep en het participatieplatform");
        check("une plateforme en ligne pour signaler les déchets");
        check("the platform of the station");
    }

    #[test]
    fn a_word_is_one_of_them_as_a_whole() {
        assert!(Stems::Title.is("Mevr."));
        assert!(Stems::Title.is("M."));
        assert!(!Stems::Title.is("Markt"));
        assert!(!Stems::Title.is(""));
    }

    #[test]
    fn the_first_word_tells_an_activity() {
        assert!(Stems::Activity.start("Organiseren van een feest"));
        assert!(Stems::Activity.start("  Organisation d’une fête"));
        assert!(!Stems::Activity.start("Buren organiseren zelf een feest"));
    }

    #[test]
    fn a_stem_with_a_space_is_a_whole_word() {
        assert!(Stems::Activity.start("Start"));
        assert!(Stems::Activity.start("start met een feest"));
        assert!(!Stems::Activity.start("Startende gezinnen blijven in de buurt wonen"));
        assert!(Stems::Enforcement.occur_in("met de politie."));
        assert!(!Stems::Enforcement.occur_in("met de politiek"));
    }

    #[test]
    fn in_dutch_the_verb_may_come_last() {
        assert!(Stems::ActivityLast.end("Een feest organiseren!"));
        assert!(!Stems::ActivityLast.end("Buren organiseren zelf een feest"));
        assert!(!Stems::ActivityLast.end("reorganiseren"));
    }
}
