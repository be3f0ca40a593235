//! `print`, `sample` and `schema`: what goes out of the program as a file.

use std::process::ExitCode;

use domain::audience::Visible;
use domain::computed;
use domain::problem::Problem;
use domain::value::Date;
use words::{Language, Words};

use crate::arguments::{DocumentKind, Print, Sample};
use crate::output;
use crate::say::Say;

/// The sample case, in the order of `Language::ALL`.
pub(crate) const SAMPLES: [&str; 3] = [
    include_str!("../../assets/sample/nl.json"),
    include_str!("../../assets/sample/fr.json"),
    include_str!("../../assets/sample/en.json"),
];

pub(crate) fn sample(arguments: &Sample, say: Say) -> Result<ExitCode, Problem> {
    output::write(&arguments.output, SAMPLES[arguments.lang as usize].as_bytes())?;
    let file = arguments.output.display().to_string();
    println!("{}", say.with("command-line-written", &[("file", file.into())]));
    Ok(ExitCode::SUCCESS)
}

pub(crate) fn print(arguments: &Print, say: Say) -> Result<ExitCode, Problem> {
    let case = match output::read_case(&arguments.file)? {
        Ok(case) => case,
        Err(problems) => return Ok(output::refuse(&arguments.file, &problems, say)),
    };
    let today = match &arguments.date {
        Some(text) => Date::parse(text).ok_or_else(|| Problem::NotADate { found: text.clone() })?,
        None => Date(jiff::Zoned::now().date()),
    };
    let own = case.case.language.or(case.case.working_language);
    let own = own.and_then(|language| Language::of(&domain::record::code_of(&language)));
    let words = Words::new(arguments.lang.or(own).unwrap_or(say.words.language));
    let verdict = computed::check(&case);
    let visible = Visible::of(&case, arguments.audience);
    let document = match arguments.document {
        DocumentKind::Plan => report::plan(&visible, &verdict.computed, words, today),
    };
    let pdf = report::pdf(&document).map_err(|error| {
        let detail = error.to_string();
        Problem::Unexpected { detail }
    })?;
    output::write(&arguments.output, &pdf.bytes)?;
    let file = arguments.output.display().to_string();
    let args = [("file", file.into()), ("pages", pdf.pages.into())];
    println!("{}", say.with("command-line-printed", &args));
    if !pdf.missing.is_empty() {
        let letters: String = pdf.missing.iter().collect();
        eprintln!("{}", say.with("command-line-replaced", &[("letters", letters.into())]));
    }
    Ok(ExitCode::SUCCESS)
}

pub(crate) fn schema() -> Result<ExitCode, Problem> {
    let schema = domain::schema::case();
    println!("{}", serde_json::to_string_pretty(&schema).expect("plain data"));
    Ok(ExitCode::SUCCESS)
}
