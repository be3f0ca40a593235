//! Every word a person reads, in Dutch, French and English, from the Fluent files in
//! `assets/words`.

mod format;

use std::borrow::Cow;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

macro_rules! files {
    ($($name:literal)*) => {
        /// The files of words, one per concept: name and text in the order of `Language::ALL`.
        pub const FILES: &[(&str, [&str; 3])] = &[$((
            $name,
            [
                include_str!(concat!("../../../../assets/words/nl/", $name, ".ftl")),
                include_str!(concat!("../../../../assets/words/fr/", $name, ".ftl")),
                include_str!(concat!("../../../../assets/words/en/", $name, ".ftl")),
            ],
        ),)*];
    };
}

files! {
    "action"
    "anchoring-point"
    "authentic-question"
    "authority-role"
    "blind-spot-check"
    "case"
    "challenge"
    "challenge-validation"
    "choice"
    "citizen-type-assessment"
    "command-line"
    "communication-plan-row"
    "communication-principle"
    "composition-review"
    "concern"
    "conflict-scan"
    "consultation"
    "depolarisation-test"
    "desk"
    "deviation"
    "dilemma-board"
    "edit"
    "environment-analysis"
    "evaluation-criterion"
    "evaluation-moment"
    "expertise-item"
    "feasibility"
    "format"
    "game-changer-check"
    "glossary"
    "ground-rule"
    "internal-report"
    "intervision-request"
    "learning-point"
    "loud-voice"
    "loud-voice-forum"
    "menu"
    "objective"
    "online-case"
    "opposition"
    "override"
    "participation-choice"
    "passphrase"
    "phase-assessment"
    "phase-checklist"
    "pitstop"
    "plan"
    "plan-item"
    "plan-link"
    "plan-link-summary"
    "prevention-item"
    "problem"
    "project-leader"
    "resource"
    "response-log"
    "rule"
    "signal"
    "situation-scan"
    "stakeholder"
    "stakeholder-map"
    "step"
    "step-status"
    "strategic-consultation"
    "strategy-choice"
    "substep"
    "task-division"
    "thread"
    "toxic-test"
    "version"
    "window"
    "working-group"
    "working-group-member"
    "workshop-session"
}

/// A language of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// Dutch.
    Nl,
    /// French.
    Fr,
    /// English.
    En,
}

impl Language {
    /// The three of them.
    pub const ALL: [Self; 3] = [Self::Nl, Self::Fr, Self::En];

    /// Its code: `nl`, `fr` or `en`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::Fr => "fr",
            Self::En => "en",
        }
    }

    /// The language of a code or a locale, such as `fr` or `nl_BE.UTF-8`.
    pub fn of(locale: &str) -> Option<Self> {
        let code = locale.get(..2)?.to_lowercase();
        let rest = locale[2..].chars().next();
        let whole = rest.is_none_or(|letter| !letter.is_alphanumeric());
        Self::ALL.into_iter().find(|language| whole && language.code() == code)
    }
}

/// The words of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    /// Which.
    pub language: Language,
}

/// Something that a message names.
pub type Value<'a> = FluentValue<'a>;

impl Words {
    /// The words of a language.
    pub fn new(language: Language) -> Self {
        Self { language }
    }

    /// The message of a key that names nothing.
    pub fn get(self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The message of a key, with what it names. A key without a message comes back as it is;
    /// tests see to it that there is none.
    pub fn with(self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        let bundle = &BUNDLES[self.language as usize];
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let args: FluentArgs<'_> = args.iter().map(|(name, arg)| (*name, arg.clone())).collect();
        let text: Cow<'_, str> = bundle.format_pattern(pattern, Some(&args), &mut Vec::new());
        text.into_owned()
    }

    /// Whether there is a message of that key.
    pub fn has(self, key: &str) -> bool {
        BUNDLES[self.language as usize].has_message(key)
    }
}

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<[Bundle; 3]> = LazyLock::new(|| Language::ALL.map(bundle));

fn bundle(language: Language) -> Bundle {
    let id = format!("{}-BE", language.code()).parse().expect("a language tag");
    let mut bundle = Bundle::new_concurrent(vec![id]);
    // Our texts never mix directions; the marks would land in the PDF.
    bundle.set_use_isolating(false);
    for (name, texts) in FILES {
        let text = texts[language as usize].to_owned();
        let resource = FluentResource::try_new(text)
            .unwrap_or_else(|(_, errors)| panic!("{}/{name}.ftl: {errors:?}", language.code()));
        if let Err(errors) = bundle.add_resource(resource) {
            panic!("{}/{name}.ftl: {errors:?}", language.code());
        }
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::{Language, Words};

    #[test]
    fn a_locale_gives_a_language() {
        let check = |locale, language| assert_eq!(Language::of(locale), language, "{locale}");
        check("nl_BE.UTF-8", Some(Language::Nl));
        check("fr", Some(Language::Fr));
        check("en-GB", Some(Language::En));
        check("de_DE", None);
        check("nld", None);
        check("C", None);
        check("", None);
    }

    #[test]
    fn an_unknown_key_comes_back() {
        assert_eq!(Words::new(Language::Nl).get("no-such-key"), "no-such-key");
    }
}
