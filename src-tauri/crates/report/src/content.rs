//! What every section of a document needs: the case as its audience may see it, the computed
//! values, and the words.

use std::collections::HashMap;

use domain::audience::Visible;
use domain::case::Case;
use domain::computed::Computed;
use domain::edit;
use domain::record::words_of;
use domain::value::{Amount, Date, RecordId, Reference};
use serde::Serialize;
use words::{Value, Words};

use crate::document::{Block, Color, Language, Text, note, plain};

/// What a section is written from.
pub(crate) struct Content<'a> {
    pub(crate) case: &'a Case,
    pub(crate) computed: &'a Computed,
    pub(crate) words: Words,
    /// The language of the group's own text, where it differs from that of the document.
    own: Option<Language>,
    /// What each record is called.
    names: HashMap<RecordId, String>,
}

impl<'a> Content<'a> {
    pub(crate) fn new(visible: &'a Visible, computed: &'a Computed, words: Words) -> Self {
        let case = visible.case();
        let own = case.case.language.or(case.case.working_language).map(own_language);
        let own = own.filter(|it| *it != language(words.language));
        let names = case.records().map(|record| {
            let name = match &record {
                // Known by its name, not by its code.
                domain::record::Record::PlanItem(item) => item.label.clone().unwrap_or_default(),
                _ => edit::title(record.kind(), &record.fields()).to_owned(),
            };
            (record.id().clone(), name)
        });
        Self { case, computed, words, own, names: names.collect() }
    }

    /// Fixed words.
    pub(crate) fn word(&self, key: &str) -> String {
        self.words.get(key)
    }

    /// The name of a kind at the head of a column or a section.
    pub(crate) fn head(&self, key: &str) -> String {
        let word = self.word(key);
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |it| it.to_uppercase().chain(letters).collect())
    }

    /// Fixed words that name something.
    pub(crate) fn with(&self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        self.words.with(key, args)
    }

    /// Text that the group typed, in its own language.
    pub(crate) fn own(&self, text: impl Into<Text>) -> Text {
        match &self.own {
            Some(language) => text.into().in_language(language),
            None => text.into(),
        }
    }

    /// Text that the group typed, or that it is not filled in.
    pub(crate) fn typed(&self, text: &Option<String>) -> Text {
        match text {
            Some(text) => self.own(text),
            None => self.missing(),
        }
    }

    /// "Not filled in".
    pub(crate) fn missing(&self) -> Text {
        Text::from(plain(self.word("plan-missing")).color(Color::MUTED).italic())
    }

    /// "Not filled in", as a section of its own.
    pub(crate) fn missing_section(&self) -> Vec<Block> {
        vec![note(self.word("plan-missing-section"))]
    }

    /// The words of a choice, or that it is not filled in.
    pub(crate) fn choice<T: Serialize>(&self, words: &str, choice: &Option<T>) -> Text {
        match choice {
            Some(choice) => self.word(&words_of(words, choice)).into(),
            None => self.missing(),
        }
    }

    /// The words of several choices, one after the other.
    pub(crate) fn choices<T: Serialize>(&self, words: &str, choices: &[T]) -> Text {
        let all = choices.iter().map(|choice| self.word(&words_of(words, choice)));
        self.joined(all)
    }

    /// What several records are called.
    pub(crate) fn named<'r>(&self, ids: impl IntoIterator<Item = &'r RecordId>) -> Text {
        let names = ids.into_iter().filter_map(|id| self.names.get(id));
        let joined = names.cloned().collect::<Vec<_>>().join("; ");
        if joined.is_empty() { self.missing() } else { self.own(joined) }
    }

    /// Who or what a reference names: a record, or the text itself.
    pub(crate) fn reference(&self, reference: &Option<Reference>) -> Text {
        match reference {
            Some(reference) => self.own(self.reference_name(reference)),
            None => self.missing(),
        }
    }

    /// The same for several.
    pub(crate) fn references(&self, references: &[Reference]) -> Text {
        let names: Vec<_> = references.iter().map(|it| self.reference_name(it)).collect();
        if names.is_empty() { self.missing() } else { self.own(names.join("; ")) }
    }

    fn reference_name<'r>(&'r self, reference: &'r Reference) -> &'r str {
        self.names.get(&RecordId::from(reference.0.as_str())).unwrap_or(&reference.0)
    }

    /// A day in full.
    pub(crate) fn day(&self, date: Option<Date>) -> Text {
        match date {
            Some(date) => self.day_text(date).into(),
            None => self.missing(),
        }
    }

    /// A day in full, as words.
    pub(crate) fn day_text(&self, Date(date): Date) -> String {
        self.words.date(date.year(), date.month(), date.day())
    }

    /// From one day to another.
    pub(crate) fn period(&self, from: Option<Date>, to: Option<Date>) -> Text {
        match (from, to) {
            (Some(from), Some(to)) if from != to => {
                let args = [("from", self.day_text(from).into()), ("to", self.day_text(to).into())];
                self.with("plan-period", &args).into()
            }
            (from, to) => self.day(from.or(to)),
        }
    }

    /// An amount in euros, or that it is not estimated (R33-03).
    pub(crate) fn amount(&self, amount: Option<Amount>) -> Text {
        match amount {
            Some(amount) => self.words.amount(amount.cents).into(),
            None => Text::from(plain(self.word("plan-not-estimated")).color(Color::MUTED).italic()),
        }
    }

    fn joined(&self, all: impl Iterator<Item = String>) -> Text {
        let mut joined = String::new();
        for (place, text) in all.enumerate() {
            if place == 0 {
                joined = text;
            } else {
                joined.push_str(", ");
                joined.push_str(&self.words.inside(&text));
            }
        }
        if joined.is_empty() { self.missing() } else { joined.into() }
    }
}

/// The language of a document, for its tag and hyphenation.
pub(crate) fn language(language: words::Language) -> Language {
    match language {
        words::Language::Nl => Language::nl(),
        words::Language::Fr => Language::fr(),
        words::Language::En => Language::en(),
    }
}

fn own_language(language: domain::choice::Language) -> Language {
    match language {
        domain::choice::Language::Nl => Language::nl(),
        domain::choice::Language::Fr => Language::fr(),
        domain::choice::Language::En => Language::en(),
    }
}
