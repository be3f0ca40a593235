//! `check`: what the method says of a case file.

use std::process::ExitCode;

use domain::computed::{self, Verdict};
use domain::problem::Problem;
use domain::rule::Finding;
use serde_json::{Value, json};

use crate::arguments::{Check, Format};
use crate::output;
use crate::say::Say;
use crate::{BAD_INPUT, FINDINGS};

pub(crate) fn check(arguments: &Check, say: Say) -> Result<ExitCode, Problem> {
    let case = match output::read_case(&arguments.file)? {
        Ok(case) => case,
        Err(problems) if arguments.format == Format::Json => {
            let problems: Vec<_> = problems.iter().map(|it| problem_json(it, say)).collect();
            print_json(&json!({ "problems": problems }));
            return Ok(ExitCode::from(BAD_INPUT));
        }
        Err(problems) => return Ok(output::refuse(&arguments.file, &problems, say)),
    };
    let verdict = computed::check(&case);
    match arguments.format {
        Format::Json => print_json(&verdict_json(&verdict, say)),
        Format::Text => print_text(&verdict, say),
    }
    Ok(if verdict.is_clean() { ExitCode::SUCCESS } else { ExitCode::from(FINDINGS) })
}

fn print_json(value: &Value) {
    println!("{}", serde_json::to_string_pretty(value).expect("plain data"));
}

fn problem_json(it: &domain::file::FileProblem, say: Say) -> Value {
    let message = say.problem(&it.problem);
    json!({ "code": it.problem.code(), "path": it.path, "line": it.line, "message": message })
}

fn verdict_json(verdict: &Verdict, say: Say) -> Value {
    let finding = |it: &Finding| {
        json!({
            "rule": it.rule,
            "level": it.level,
            "state": it.state,
            "kind": it.kind,
            "record": it.record,
            "field": it.field,
            "message": say.finding(it),
        })
    };
    let findings: Vec<_> = verdict.findings.iter().map(finding).collect();
    json!({ "computed": verdict.computed, "findings": findings })
}

fn print_text(verdict: &Verdict, say: Say) {
    if verdict.findings.is_empty() {
        println!("{}", say.word("command-line-no-findings"));
    }
    for it in &verdict.findings {
        let record = it.record.as_ref().map(|id| format!(" {id}")).unwrap_or_default();
        let field = it.field.map(|field| format!(", {}", say.field(it.kind, field)));
        let place = format!(" {}{record}{}", say.kind(it.kind), field.unwrap_or_default());
        let args = [
            ("rule", it.rule.into()),
            ("level", say.level(it.level).into()),
            ("state", say.state(it.state).into()),
            ("place", place.into()),
            ("message", say.finding(it).into()),
        ];
        println!("{}", say.with("command-line-finding", &args));
    }
}
