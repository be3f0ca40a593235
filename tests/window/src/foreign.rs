//! Which texts are in another language than the page's.

use std::collections::{BTreeSet, HashSet};
use std::sync::OnceLock;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use words::{FILES, Language};

/// A message: pieces of text with something in between.
type Message = Vec<String>;

/// What a language says.
struct Messages {
    /// Without anything in between.
    whole: HashSet<String>,
    pieces: BTreeSet<Message>,
}

impl Messages {
    fn say(&self, text: &str) -> bool {
        self.whole.contains(text) || self.pieces.iter().any(|it| says(text, it))
    }
}

/// Words that people of one language use in every other sentence, and those of the others never.
fn little_words(language: Language) -> &'static [&'static str] {
    match language {
        Language::Nl => &[
            "het", "een", "van", "voor", "niet", "jullie", "wordt", "worden", "zijn", "deze",
            "naar", "bij", "nog", "ook", "aan", "uit", "jouw", "wie", "wat",
        ],
        Language::Fr => &[
            "une", "pour", "vous", "est", "dans", "avec", "qui", "que", "sur", "aux", "cette",
            "votre", "sont", "ou", "par", "leur", "il", "elle", "la",
        ],
        Language::En => &[
            "the", "and", "with", "this", "you", "your", "for", "are", "not", "to", "from", "by",
            "that", "it", "who", "what", "can", "be",
        ],
    }
}

/// The texts among these that are not in that language.
pub(crate) fn among(texts: &[String], own: Language) -> Vec<String> {
    let others = Language::ALL.into_iter().filter(|it| *it != own);
    let others: Vec<_> = others.map(|it| (it, messages(it))).collect();
    let ours = messages(own);
    let foreign = |text: &&String| {
        let plain = plain(text);
        if ours.say(&plain) {
            return false;
        }
        let speaks = |language| {
            let spoken: BTreeSet<_> = plain.split(|it: char| !it.is_alphabetic()).collect();
            little_words(language).iter().filter(|it| spoken.contains(*it)).count()
        };
        let own_words = speaks(own);
        others.iter().any(|(language, messages)| {
            messages.say(&plain) || (own_words == 0 && 1 < speaks(*language))
        })
    };
    let found: BTreeSet<_> = texts.iter().filter(foreign).cloned().collect();
    found.into_iter().collect()
}

/// Spaces and capitals apart.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Whether a text is that message; one of almost only variables says nothing.
fn says(text: &str, message: &Message) -> bool {
    let [first, .., last] = &message[..] else { return false };
    let letters: usize =
        message.iter().map(|it| it.chars().filter(|c| c.is_alphabetic()).count()).sum();
    if letters < 6 || !text.starts_with(first) || !text.ends_with(last) {
        return false;
    }
    let mut rest = &text[first.len()..];
    for piece in &message[1..] {
        let Some(at) = rest.find(piece) else { return false };
        rest = &rest[at + piece.len()..];
    }
    true
}

fn messages(language: Language) -> &'static Messages {
    static ALL: [OnceLock<Messages>; 3] = [const { OnceLock::new() }; 3];
    ALL[language as usize].get_or_init(|| read(language))
}

fn read(language: Language) -> Messages {
    let mut all = BTreeSet::new();
    for (file, texts) in FILES {
        let resource = fluent_syntax::parser::parse(texts[language as usize])
            .unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let Some(pattern) = message.value else { continue };
            all.extend(in_pattern(&pattern).into_iter().map(|message| {
                let pieces = message.split('\u{0}').map(|piece| {
                    // Spaces at its ends belong to the sentence, unlike those of the message.
                    let inner = plain(piece);
                    let space = |it: bool| if it && !inner.is_empty() { " " } else { "" };
                    let ends = piece.starts_with(char::is_whitespace);
                    let starts = piece.ends_with(char::is_whitespace);
                    format!("{}{inner}{}", space(ends), space(starts))
                });
                let mut pieces: Message = pieces.collect();
                if let [only] = &mut pieces[..] {
                    *only = plain(only);
                }
                pieces
            }));
        }
    }
    let whole = all.iter().filter(|it| it.len() == 1).flatten().cloned().collect();
    all.retain(|it| it.len() > 1);
    Messages { whole, pieces: all }
}

/// All that a pattern can say; a zero stands for what is filled in.
fn in_pattern(pattern: &Pattern<&str>) -> Vec<String> {
    let mut said = vec![String::new()];
    for element in &pattern.elements {
        let parts = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => in_expression(expression),
        };
        let longer =
            |it: &String| parts.iter().map(|part| format!("{it}{part}")).collect::<Vec<_>>();
        said = said.iter().flat_map(longer).collect();
    }
    said
}

fn in_expression(expression: &Expression<&str>) -> Vec<String> {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => vec![(*value).to_owned()],
        Expression::Inline(_) => vec!["\u{0}".to_owned()],
        Expression::Select { variants, .. } => {
            variants.iter().flat_map(|variant| in_pattern(&variant.value)).collect()
        }
    }
}
