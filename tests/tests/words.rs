//! Words: complete in three languages, with the same variables, and none unused.

#![allow(clippy::unwrap_used)] // Tests say what is wrong by stopping.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use domain::describe::{self, FieldDescription, Form};
use domain::record::{Kind, code_of, words_of_code};
use domain::rule::RULES;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use tests::house::{calls, files_in, read};
use words::{FILES, Language};

/// Every message of a language: key, file and the variables it names.
fn messages(language: usize) -> BTreeMap<String, (String, BTreeSet<String>)> {
    let mut all = BTreeMap::new();
    for (file, texts) in FILES {
        let resource = fluent_syntax::parser::parse(texts[language])
            .unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name.to_owned();
            let pattern = message.value.unwrap_or_else(|| panic!("{key} is empty"));
            let mut variables = BTreeSet::new();
            in_pattern(&pattern, &mut variables);
            let before = all.insert(key.clone(), ((*file).to_owned(), variables));
            assert!(before.is_none(), "{key} stands twice");
        }
    }
    all
}

fn in_pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression } => in_expression(expression, variables),
        }
    }
}

fn in_expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, variables),
        Expression::Select { selector, variants } => {
            in_inline(selector, variables);
            variants.iter().for_each(|variant| in_pattern(&variant.value, variables));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { .. } => {}
        other => panic!("only variables are used in our words: {other:?}"),
    }
}

#[test]
fn every_language_has_the_same_messages_and_variables() {
    let dutch = messages(0);
    for language in Language::ALL {
        let other = messages(language as usize);
        let missing: Vec<_> = dutch.keys().filter(|key| !other.contains_key(*key)).collect();
        let extra: Vec<_> = other.keys().filter(|key| !dutch.contains_key(*key)).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{language:?}: {missing:?} {extra:?}");
        for (key, (file, variables)) in &other {
            assert_eq!((file, variables), (&dutch[key].0, &dutch[key].1), "{language:?} {key}");
        }
    }
}

/// Keys that are put together from the descriptions of the domain.
fn described() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for kind in Kind::ALL {
        let name = kind.code().replace('_', "-");
        keys.extend([name.clone(), format!("{name}-many")]);
        fields(&name, &describe::kind(*kind).fields, &mut keys);
    }
    for rule in RULES {
        keys.insert(format!("rule-{}", rule.id.to_lowercase()));
    }
    keys
}

fn fields(prefix: &str, all: &[FieldDescription], keys: &mut BTreeSet<String>) {
    for field in all {
        let key = words_of_code(prefix, &field.name);
        keys.extend([key.clone(), format!("{key}-hint")]);
        match &field.form {
            Form::Choice(choice) | Form::Choices(choice) => {
                keys.extend(choice.codes.iter().map(|code| words_of_code(&choice.words, code)));
            }
            Form::Row(inner) | Form::Rows(inner) => fields(&key, inner, keys),
            _ => {}
        }
    }
}

#[test]
fn every_kind_field_choice_and_rule_has_its_words() {
    let messages = messages(0);
    let missing: Vec<_> =
        described().into_iter().filter(|key| !messages.contains_key(key)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// Terms and resources are those of their lists, each with its name and what it is, and no others.
#[test]
fn terms_and_resources_are_those_of_their_lists() {
    let messages = messages(0);
    let written = |belongs: &dyn Fn(&str, &str) -> bool| -> BTreeSet<String> {
        let keys = messages.iter().filter(|(key, (file, _))| belongs(key, file));
        keys.map(|(key, _)| key.clone()).collect()
    };
    let mut titles = BTreeSet::new();
    let lists = [
        ("glossary", "glossary", "term", "meaning"),
        ("resources", "resource", "resource", "what"),
    ];
    for (list, words, start, end) in lists {
        let groups = read(&format!("assets/method/{list}.json"));
        let groups: serde_json::Value = serde_json::from_str(&groups).unwrap();
        let mut listed = BTreeSet::new();
        for group in groups.as_array().unwrap() {
            titles.insert(format!("window-group-{}", group["group"].as_str().unwrap()));
            for entry in group["entries"].as_array().unwrap() {
                let key = format!("{start}-{}", entry["id"].as_str().unwrap());
                listed.extend([format!("{key}-{end}"), key]);
            }
        }
        assert_eq!(listed, written(&|_, file| file == words), "{list}");
    }
    assert_eq!(titles, written(&|key, _| key.starts_with("window-group-")));
}

/// Every finding, problem, edit and substep that the code can name has words: their keys are put
/// together from these words of the sources.
#[test]
fn every_problem_and_substep_has_its_words() {
    let messages = messages(0);
    let source = read("src-tauri/crates/domain/src/problem.rs");
    let body = source.split("pub enum Problem {").nth(1).unwrap().split("\n}").next().unwrap();
    let codes = body.lines().filter_map(|line| {
        let name = line.strip_prefix("    ")?.trim_end_matches([',', ' ', '{']);
        name.chars().next().filter(|it| it.is_uppercase()).map(|_| kebab(name))
    });
    let codes: Vec<_> = codes.collect();
    assert!(30 < codes.len(), "the list of problems was not found");
    for code in codes {
        assert!(messages.contains_key(&format!("problem-{code}")), "problem-{code}");
    }
    for kind in Kind::ALL {
        if let Some(substep) = describe::kind(*kind).substep {
            let key = words_of_code("substep", &code_of(&substep));
            assert!(messages.contains_key(&key), "{key}");
        }
    }
}

fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.extend(letter.to_lowercase());
    }
    kebab
}

/// A message is used when its key stands in the code, or is put together from a part that does.
#[test]
fn no_message_is_unused() {
    let described = described();
    let sources: String = [
        "src-tauri/src",
        "src-tauri/crates/domain/src",
        "src-tauri/crates/report/src",
        "src-tauri/crates/words/src",
    ]
    .iter()
    .flat_map(|folder| files_in(folder, &["rs"]))
    .map(|path| fs::read_to_string(path).unwrap())
    .collect();
    let named: BTreeSet<_> = sources.split('"').collect();
    let messages = messages(0);
    let pages = Pages::new();
    // Starts of keys that the code completes with a code; each stands in the sources as such.
    let composed = [
        "substep-",
        "problem-",
        "finding-",
        "edit-",
        "command-line-",
        "citizen-type-",
        "network-role-",
        "rule-level-",
        "format-month-",
        "test-overall-",
        "plan-",
    ];
    for (key, (file, _)) in &messages {
        let literal = named.contains(key.as_str());
        let built = composed
            .iter()
            .any(|start| key.starts_with(start) && built_in(&sources, start, &key[start.len()..]));
        let shown = pages.quoted.contains(key) || pages.complete(key, &messages);
        let used = described.contains(key) || literal || built || shown;
        assert!(used, "{file}.ftl: {key} is not used");
    }
}

/// Whether a key's end is a code of the sources: a word of a problem, verb, variant or argument.
fn built_in(sources: &str, start: &str, end: &str) -> bool {
    let upper: String = end.split('-').map(|part| part[..1].to_uppercase() + &part[1..]).collect();
    let last = end.rsplit('-').next().unwrap_or_default();
    match start {
        "problem-" => sources.contains(&format!("    {upper}")) || end.starts_with("at"),
        "format-month-" => end.parse().is_ok_and(|month: u8| (1..=12).contains(&month)),
        "substep-" => {
            let code = end.replace('-', ".");
            sources.contains(&format!("\"{code}\""))
        }
        "finding-" => {
            let rule = RULES.iter().find(|rule| {
                let id = rule.id.to_lowercase();
                end == id || end.strip_prefix(&id).is_some_and(|rest| rest.starts_with('-'))
            });
            rule.is_some_and(|rule| rule.run.is_some())
                && (end == rule.map(|it| it.id.to_lowercase()).unwrap_or_default()
                    || sources.contains(&format!("\"{last}\"")))
                || end.starts_with("state-")
        }
        "edit-" => {
            let verb = end.trim_end_matches("-unnamed");
            sources.contains(&format!("    {}{},", verb[..1].to_uppercase(), &verb[1..]))
        }
        "command-line-" => {
            let argument = end.strip_prefix("arg-").map(|it| it.replace('-', "_"));
            let command = format!("    {upper}(");
            argument.is_some_and(|it| {
                sources.contains(&format!(" {it}:")) || ["help", "version"].contains(&&*it)
            }) || sources.contains(&command)
                || sources.contains(&format!("    {upper},"))
                || ["about", "options", "arguments"].contains(&end)
        }
        _ => sources.contains(&format!("\"{last}\"")) || sources.contains(&format!("    {upper},")),
    }
}

/// The sources of the window's pages, with the keys that they name.
struct Pages {
    sources: Vec<(String, String)>,
    /// What stands in quotes: keys and more.
    quoted: BTreeSet<String>,
    /// Keys that are put together, as the pieces around what is filled in.
    templates: BTreeSet<Vec<String>>,
}

impl Pages {
    fn new() -> Self {
        let files = files_in("ui/src", &["ts", "svelte"]);
        let shipped = files.iter().filter(|path| !path.to_str().unwrap().ends_with(".test.ts"));
        let sources: Vec<_> = shipped
            .map(|path| (path.display().to_string(), fs::read_to_string(path).unwrap()))
            .collect();
        let (mut inside, mut templates) = (BTreeSet::new(), BTreeSet::new());
        for (_, text) in &sources {
            inside.extend(text.split(['"', '\'', '`']).map(str::to_owned));
            let starts = text.match_indices('`').map(|(at, _)| &text[at + 1..]);
            // Beginning with the name of a kind alone, it names an element of the page.
            let kind = |first: &str| Kind::ALL.iter().any(|it| first == format!("{}-", it.code()));
            templates.extend(starts.filter_map(template).filter(|it| !kind(&it[0])));
            for call in calls(text, "w").iter().chain(&calls(text, "has")) {
                templates.extend(call.strip_prefix('`').and_then(template));
            }
            // A code of a list of words: `code("phase", it)` is a key that begins with `phase-`.
            for call in calls(text, "code").iter().chain(&calls(text, "codeKey")) {
                templates.extend(quoted(call).map(|list| vec![format!("{list}-"), String::new()]));
            }
        }
        Self { sources, quoted: inside, templates }
    }

    /// Whether a key is put together there. One that begins with what is filled in goes on from
    /// another key: `${key}-hint` says more about `key`.
    fn complete(&self, key: &str, messages: &BTreeMap<String, (String, BTreeSet<String>)>) -> bool {
        self.templates.iter().any(|pieces| {
            let start = key.strip_suffix(pieces[1].as_str());
            match (pieces[0].as_str(), start) {
                (_, None) => false,
                ("", Some(start)) => !pieces[1].is_empty() && messages.contains_key(start),
                (first, Some(start)) => start.starts_with(first) && first.len() < start.len(),
            }
        })
    }
}

/// What stands before and after everything that is filled into a key; none where a template is no
/// key. It begins after the opening quote.
fn template(text: &str) -> Option<Vec<String>> {
    let mut pieces = vec![String::new()];
    let mut depth = 0;
    let mut before = ' ';
    for letter in text.chars() {
        match letter {
            '{' if before == '$' || 0 < depth => {
                depth += 1;
                if depth == 1 {
                    pieces.last_mut()?.pop();
                    pieces.push(String::new());
                }
            }
            '}' if 0 < depth => depth -= 1,
            '`' if depth == 0 => break,
            _ if 0 < depth => {}
            'a'..='z' | '0'..='9' | '-' | '$' => pieces.last_mut()?.push(letter),
            _ => return None,
        }
        before = letter;
    }
    let last = pieces.pop().filter(|_| depth == 0)?;
    let first = pieces.first()?.clone();
    Some(vec![first, last])
}

/// The text in quotes that something begins with.
fn quoted(text: &str) -> Option<&str> {
    let quote = text.chars().next().filter(|it| "\"'".contains(*it))?;
    text[1..].split(quote).next()
}

/// A key that a page names must have its words: `w("key")`, `w(yes ? "key" : "other")`, and the
/// start of `` w(`start-${code}`) ``.
#[test]
fn every_key_of_the_pages_has_its_words() {
    let messages = messages(0);
    let pages = Pages::new();
    let mut seen = 0;
    for (path, text) in &pages.sources {
        for call in calls(text, "w") {
            for key in keys_of(call) {
                seen += 1;
                assert!(messages.contains_key(key), "{path}: {key} has no words");
            }
            let pieces = call.strip_prefix('`').and_then(template);
            if let Some([first, last]) = pieces.as_deref() {
                let begun = |key: &String| key.starts_with(first) && key.ends_with(last);
                assert!(messages.keys().any(begun), "{path}: no words {first}…{last}");
            }
        }
    }
    assert!(50 < seen, "the keys of the pages were not found");
}

/// The keys that a call's first argument may be.
fn keys_of(call: &str) -> Vec<&str> {
    let mut depth = 0;
    let end = call.find(|letter| {
        match letter {
            '(' | '{' => depth += 1,
            ')' | '}' => depth -= 1,
            _ => {}
        }
        depth < 0 || (depth == 0 && letter == ',')
    });
    let argument = &call[..end.unwrap_or(call.len())];
    if let Some(only) = quoted(argument) {
        return vec![only];
    }
    // What is compared with stands after other signs than what is chosen.
    let chosen = argument.match_indices([':', '?']).map(|(at, _)| argument[at + 1..].trim_start());
    chosen.filter_map(quoted).collect()
}
