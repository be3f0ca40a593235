//! Prints the rules of the method: id, level, where each is computed or shown, and its test. Fails
//! when a rule has not exactly one test.

use std::process::ExitCode;

use domain::describe;
use domain::record::code_of;
use domain::rule::{Level, RULES, Rule};
use tests::house::tests_of;

fn main() -> ExitCode {
    let mut complete = true;
    for rule in RULES {
        let tests = tests_of(rule);
        complete &= tests.len() == 1;
        let test = if tests.is_empty() { "NO TEST".to_owned() } else { tests.join(", ") };
        println!("{:<7} {:<8} {:<50} {test}", rule.id, code_of(&rule.level), place(rule));
    }
    println!("{} rules", RULES.len());
    if complete { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn place(rule: &Rule) -> String {
    let substep = describe::kind(rule.kind).substep.map(|it| format!(", {}", code_of(&it)));
    let how = match (rule.level, rule.run) {
        (Level::Tip, _) => "beside the form",
        (_, Some(_)) => "finding",
        (_, None) => "computed",
    };
    format!("{how}: {}{}", rule.kind, substep.unwrap_or_default())
}
