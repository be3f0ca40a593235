//! Puts what the core found into sentences.

use domain::edit::{Label, Verb};
use domain::file::FileProblem;
use domain::problem::Problem;
use domain::record::{Kind, code_of, words_of_code};
use domain::rule::{Arg, Finding, Level, State};
use words::{Language, Value, Words};

/// The words of the person's language, for what the core says in codes.
#[derive(Clone, Copy)]
pub(crate) struct Say {
    pub(crate) words: Words,
}

impl Say {
    pub(crate) fn new(language: Language) -> Self {
        Self { words: Words::new(language) }
    }

    pub(crate) fn word(self, key: &str) -> String {
        self.words.get(key)
    }

    pub(crate) fn with(self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        self.words.with(key, args)
    }

    /// What happened and what to do.
    pub(crate) fn problem(self, problem: &Problem) -> String {
        let value = serde_json::to_value(problem).expect("problems are plain data");
        let fields = value.as_object().expect("problems have a code");
        let mut args: Vec<(&str, Value<'_>)> = Vec::new();
        for (name, value) in fields {
            match value {
                serde_json::Value::Number(number) => {
                    args.push((name, number.as_u64().unwrap_or_default().into()));
                }
                value => args.push((name, value.as_str().unwrap_or_default().into())),
            }
        }
        if let Problem::RuleForbids { words, .. } = problem {
            args.push(("reason", self.word(words).into()));
        }
        self.with(&format!("problem-{}", problem.code()), &args)
    }

    /// The same about a file, with its place.
    pub(crate) fn file_problem(self, file: &str, at: &FileProblem) -> String {
        let args = [
            ("file", file.into()),
            ("line", at.line.to_string().into()),
            ("path", at.path.as_str().into()),
            ("message", self.problem(&at.problem).into()),
        ];
        // Without a path the line alone tells where.
        if at.path.is_empty() {
            return format!("{file}:{}: {}", at.line, self.problem(&at.problem));
        }
        self.with("problem-at", &args)
    }

    /// What a rule has to say.
    pub(crate) fn finding(self, finding: &Finding) -> String {
        let args = finding.args.iter().map(|(name, arg)| match arg {
            Arg::Count(count) => (*name, Value::from(*count)),
            Arg::Words(keys) => {
                let all: Vec<_> = keys.iter().map(|key| self.word(key)).collect();
                (*name, self.words.list(&all).into())
            }
        });
        self.with(&finding.words(), &args.collect::<Vec<_>>())
    }

    pub(crate) fn level(self, level: Level) -> String {
        self.word(&format!("rule-level-{}", code_of(&level)))
    }

    pub(crate) fn state(self, state: State) -> String {
        self.word(&words_of_code("finding-state", &code_of(&state)))
    }

    /// The name of a kind, or of one of its fields.
    pub(crate) fn kind(self, kind: Kind) -> String {
        self.word(&kind.code().replace('_', "-"))
    }

    pub(crate) fn field(self, kind: Kind, field: &str) -> String {
        self.word(&words_of_code(&kind.code().replace('_', "-"), field))
    }

    /// What one step did.
    pub(crate) fn label(self, label: &Label) -> String {
        let verb = code_of(&label.verb);
        let kind = self.kind(label.kind);
        let args = [
            ("kind", kind.into()),
            ("name", label.name.as_str().into()),
            ("count", label.count.into()),
        ];
        let unnamed = label.name.is_empty() && label.verb != Verb::Imported;
        let key = if unnamed { format!("edit-{verb}-unnamed") } else { format!("edit-{verb}") };
        self.with(&key, &args)
    }
}
