//! The open case format: one JSON file with the whole case. Reading lists every problem with its
//! path and line; writing gives the same bytes for the same case.

use std::collections::HashMap;

use jsonc_parser::ast;
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::case::Case;
use crate::check;
use crate::choice::Language;
use crate::links;
use crate::problem::Problem;
use crate::record::{Fields, Kind, Record};
use crate::value::RecordId;

/// Value of `format` in every file.
pub const FORMAT: &str = "middenweg-case";
/// Newest version of the format.
pub const VERSION: u32 = 1;
/// Largest file, in megabytes of 1,000,000 bytes.
pub const MEGABYTES_MAX: u32 = 50;
/// Largest number of records in a file.
pub const RECORDS_MAX: usize = 100_000;
/// Deepest nesting of lists and objects.
pub const DEPTH_MAX: u32 = 8;

/// A problem of a file, with its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FileProblem {
    /// What is wrong.
    pub problem: Problem,
    /// Where in the structure, such as `stakeholders[3].network_roles[0]`; empty for the whole.
    pub path: String,
    /// Line in the file, from 1.
    pub line: usize,
}

/// Reads a case from the text of a file.
pub fn read(text: &str) -> Result<Case, Vec<FileProblem>> {
    let whole = |problem| vec![FileProblem { problem, path: String::new(), line: 1 }];
    if (MEGABYTES_MAX as usize) * 1_000_000 < text.len() {
        return Err(whole(Problem::FileTooLarge { max: MEGABYTES_MAX }));
    }
    // A byte order mark is what some editors put before UTF-8.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if let Some(line) = too_deep(text) {
        let problem = Problem::TooDeep { max: DEPTH_MAX };
        return Err(vec![FileProblem { problem, path: String::new(), line }]);
    }
    let parsed = jsonc_parser::parse_to_ast(text, &CollectOptions::default(), &STRICT);
    let root = match parsed {
        Ok(parsed) => parsed.value,
        Err(error) => {
            let line = error.line_display();
            let problem = Problem::JsonSyntax;
            return Err(vec![FileProblem { problem, path: String::new(), line }]);
        }
    };
    let Some(ast::Value::Object(root)) = root else {
        return Err(whole(Problem::NotACaseFile));
    };
    let mut reader = Reader { text, line_starts: line_starts(text), problems: Vec::new() };
    let case = reader.case(&root);
    if reader.problems.is_empty() {
        return Ok(case);
    }
    reader.problems.sort_by_key(|problem| problem.line);
    Err(reader.problems)
}

/// Writes a case as the text of a file.
pub fn write(case: &Case) -> String {
    let mut root = Map::new();
    root.insert("format".to_owned(), json!(FORMAT));
    root.insert("version".to_owned(), json!(VERSION));
    for record in case.records() {
        let kind = record.kind();
        let mut fields = record.fields();
        if kind == Kind::Case {
            root.extend(fields.shift_remove_entry("language"));
            root.insert(kind.list().to_owned(), Value::Object(fields));
            continue;
        }
        let mut object = Map::new();
        object.insert("id".to_owned(), Value::String(record.id().0.clone()));
        object.extend(fields);
        let list = root.entry(kind.list()).or_insert_with(|| Value::Array(Vec::new()));
        list.as_array_mut().expect("made just above").push(Value::Object(object));
    }
    let mut text = serde_json::to_string_pretty(&root).expect("plain data");
    text.push('\n');
    text
}

const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// The line on which the nesting becomes too deep. Before parsing, so that no parser is asked to.
fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut line, mut in_text, mut escaped) = (0, 1, false, false);
    for byte in text.bytes() {
        match byte {
            b'\n' => line += 1,
            _ if escaped => {
                escaped = false;
                continue;
            }
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'{' | b'[' if !in_text => {
                depth += 1;
                if DEPTH_MAX < depth {
                    return Some(line);
                }
            }
            b'}' | b']' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    None
}

fn line_starts(text: &str) -> Vec<usize> {
    let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
    std::iter::once(0).chain(ends.map(|(place, _)| place + 1)).collect()
}

struct Reader<'a> {
    text: &'a str,
    line_starts: Vec<usize>,
    problems: Vec<FileProblem>,
}

impl Reader<'_> {
    fn case(&mut self, root: &ast::Object<'_>) -> Case {
        if !self.header(root) {
            return Case::default();
        }
        let mut case = Case::default();
        let mut found = Vec::new();
        for prop in &root.properties {
            let name = prop.name.as_str();
            match Kind::ALL.iter().find(|kind| kind.list() == name) {
                Some(Kind::Case) => self.record(Kind::Case, &prop.value, "case", &mut found),
                Some(kind) => self.list(*kind, &prop.value, &mut found),
                None if ["format", "version", "language"].contains(&name) => {}
                None => {
                    let problem = Problem::UnknownKind { name: name.to_owned() };
                    self.report(problem, name.to_owned(), prop);
                }
            }
        }
        self.duplicates(root, "");
        let language = self.language(root);
        if RECORDS_MAX < found.len() {
            let max = RECORDS_MAX as u32;
            self.report(Problem::TooManyRecords { max }, String::new(), root);
        }
        self.ids_and_links(&found);
        if self.problems.is_empty() {
            for record in found {
                // Whatever serde would refuse was reported by the check.
                let record = Record::from_fields(record.kind, record.id, record.fields);
                case.push(record.expect("checked fields fit their struct"));
            }
            case.case.language = language;
        }
        case
    }

    fn header(&mut self, root: &ast::Object<'_>) -> bool {
        let format = root.get("format").map(|prop| to_value(&prop.value));
        let version = root.get("version");
        let number = version.and_then(|prop| to_value(&prop.value).as_u64());
        let problem = match (format, version, number) {
            (Some(Value::String(format)), Some(prop), Some(number)) if format == FORMAT => {
                let found = u32::try_from(number).unwrap_or(u32::MAX);
                if (1..=VERSION).contains(&found) {
                    return true;
                }
                let problem = Problem::FormatTooNew { found, known: VERSION };
                self.report(problem, "version".to_owned(), prop);
                return false;
            }
            _ => Problem::NotACaseFile,
        };
        self.report(problem, String::new(), root);
        false
    }

    fn language(&mut self, root: &ast::Object<'_>) -> Option<Language> {
        let prop = root.properties.iter().find(|prop| prop.name.as_str() == "language")?;
        match check::field(Kind::Case, "language", Some(to_value(&prop.value))) {
            Ok(value) => value.and_then(|value| serde_json::from_value(value).ok()),
            Err(problem) => {
                self.report(problem, "language".to_owned(), prop);
                None
            }
        }
    }

    fn list(&mut self, kind: Kind, value: &ast::Value<'_>, found: &mut Vec<Found>) {
        match value {
            ast::Value::Array(list) => {
                for (place, item) in list.elements.iter().enumerate() {
                    self.record(kind, item, &format!("{}[{place}]", kind.list()), found);
                }
            }
            ast::Value::NullKeyword(_) => {}
            other => self.report(Problem::WrongType, kind.list().to_owned(), other),
        }
    }

    fn record(&mut self, kind: Kind, value: &ast::Value<'_>, path: &str, found: &mut Vec<Found>) {
        let ast::Value::Object(object) = value else {
            return self.report(Problem::WrongType, path.to_owned(), value);
        };
        self.duplicates(object, path);
        let Value::Object(mut fields) = to_value(value) else { unreachable!("an object") };
        let mut id = RecordId::default();
        let mut problems = Vec::new();
        if kind == Kind::Case {
            for name in ["id", "language"] {
                if fields.shift_remove(name).is_some() {
                    let problem = Problem::UnknownField { name: name.to_owned() };
                    problems.push((name.to_owned(), problem));
                }
            }
        } else {
            match fields.shift_remove("id") {
                Some(Value::String(text)) if !text.is_empty() => {
                    id.0 = text;
                    problems.extend(check::text(&mut id.0).map(|it| ("id".to_owned(), it)));
                }
                None | Some(Value::Null | Value::String(_)) => {
                    self.report(Problem::IdMissing, path.to_owned(), value);
                }
                Some(_) => problems.push(("id".to_owned(), Problem::WrongType)),
            }
        }
        problems.extend(check::fields(kind, &mut fields));
        for (below, problem) in problems {
            let line = self.line_below(value, &below);
            self.problems.push(FileProblem { problem, path: format!("{path}.{below}"), line });
        }
        let lines = self.link_lines(kind, value, &mut fields);
        let line = self.line(value);
        found.push(Found { kind, id, fields, path: path.to_owned(), line, lines });
    }

    /// Lines of the id and the links, kept because both can be checked only when all ids are known.
    fn link_lines(
        &self,
        kind: Kind,
        value: &ast::Value<'_>,
        fields: &mut Fields,
    ) -> HashMap<String, usize> {
        let mut lines = HashMap::from([("id".to_owned(), self.line_below(value, "id"))]);
        links::visit(kind, fields, &mut |_, at, id| {
            lines.insert(at.to_owned(), self.line_below(value, at));
            Some(id.to_owned())
        });
        lines
    }

    fn ids_and_links(&mut self, found: &[Found]) {
        let mut kinds: HashMap<&str, Kind> = HashMap::new();
        for record in found.iter().filter(|record| !record.id.0.is_empty()) {
            if kinds.insert(&record.id.0, record.kind).is_some() {
                let problem = Problem::IdDuplicate { id: record.id.0.clone() };
                let path = format!("{}.id", record.path);
                self.problems.push(FileProblem { problem, path, line: record.lines["id"] });
            }
        }
        for record in found {
            let kind_of = |id: &str| kinds.get(id).copied();
            for (at, problem) in links::problems(record.kind, &record.fields, &kind_of) {
                let line = record.lines.get(&at).copied().unwrap_or(record.line);
                let path = format!("{}.{at}", record.path);
                self.problems.push(FileProblem { problem, path, line });
            }
        }
    }

    fn duplicates(&mut self, object: &ast::Object<'_>, path: &str) {
        let mut names = std::collections::HashSet::new();
        for prop in &object.properties {
            let name = prop.name.as_str();
            let at = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
            if !names.insert(name) {
                let problem = Problem::DuplicateField { name: name.to_owned() };
                self.report(problem, at.clone(), prop);
            }
            // The lists of the root are looked into record by record.
            if path.is_empty() {
                continue;
            }
            match &prop.value {
                ast::Value::Object(object) => self.duplicates(object, &at),
                ast::Value::Array(list) => {
                    for (place, item) in list.elements.iter().enumerate() {
                        if let ast::Value::Object(object) = item {
                            self.duplicates(object, &format!("{at}[{place}]"));
                        }
                    }
                }
                _ => {}
            }
        }
    }

    fn report(&mut self, problem: Problem, path: String, at: &impl Ranged) {
        let line = self.line(at);
        self.problems.push(FileProblem { problem, path, line });
    }

    fn line(&self, at: &impl Ranged) -> usize {
        debug_assert!(at.start() <= self.text.len());
        self.line_starts.partition_point(|start| *start <= at.start())
    }

    /// The line of the value at a path below another, or of the last part of it that is there.
    fn line_below(&self, value: &ast::Value<'_>, path: &str) -> usize {
        let mut at = value;
        let mut line = self.line(value);
        for step in path.split(['.', '[']) {
            let next = match (at, step.strip_suffix(']')) {
                (ast::Value::Object(object), None) => {
                    let prop = object.properties.iter().find(|prop| prop.name.as_str() == step);
                    prop.map(|prop| (&prop.value, self.line(prop)))
                }
                (ast::Value::Array(list), Some(place)) => {
                    let item = place.parse().ok().and_then(|at: usize| list.elements.get(at));
                    item.map(|item| (item, self.line(item)))
                }
                _ => None,
            };
            let Some(next) = next else { break };
            (at, line) = next;
        }
        line
    }
}

/// A record as found in the file, before its links are known to be good.
struct Found {
    kind: Kind,
    id: RecordId,
    fields: Fields,
    path: String,
    line: usize,
    lines: HashMap<String, usize>,
}

fn to_value(value: &ast::Value<'_>) -> Value {
    match value {
        ast::Value::StringLit(text) => Value::String(text.value.to_string()),
        // As serde_json reads it, so that a number is never rounded in two ways. One it cannot hold
        // becomes one that no field takes.
        ast::Value::NumberLit(number) => {
            serde_json::from_str(number.value).unwrap_or_else(|_| json!(f64::MAX))
        }
        ast::Value::BooleanLit(flag) => Value::Bool(flag.value),
        ast::Value::NullKeyword(_) => Value::Null,
        ast::Value::Array(list) => Value::Array(list.elements.iter().map(to_value).collect()),
        ast::Value::Object(object) => Value::Object(
            object
                .properties
                .iter()
                .map(|prop| (prop.name.as_str().to_owned(), to_value(&prop.value)))
                .collect(),
        ),
    }
}

#[cfg(test)]
mod round_trip;
#[cfg(test)]
mod tests;
