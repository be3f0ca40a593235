//! What can be asked on the command line, explained in the person's language.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use domain::audience::Audience;
use words::Language;

use crate::BAD_INPUT;
use crate::say::Say;

#[derive(Parser)]
#[command(name = "middenweg", version)]
struct Arguments {
    /// Read by `language`, before anything can be said.
    #[arg(long, global = true, value_parser = parse_language)]
    ui_lang: Option<Language>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    Sample(Sample),
    Check(Check),
    Print(Print),
    Schema,
    Init(Library),
    Import(Import),
    List(Library),
    Export(Export),
    Search(Search),
    History(History),
    Set(Set),
    Undo(OneCase),
    Redo(OneCase),
}

#[derive(Args)]
pub(crate) struct Sample {
    #[arg(long, value_parser = parse_language, default_value = "nl")]
    pub(crate) lang: Language,
    #[arg(short, long)]
    pub(crate) output: PathBuf,
}

#[derive(Args)]
pub(crate) struct Check {
    pub(crate) file: PathBuf,
    #[arg(long, default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Text,
    Json,
}

#[derive(Args)]
pub(crate) struct Print {
    pub(crate) file: PathBuf,
    #[arg(long, default_value = "plan")]
    pub(crate) document: DocumentKind,
    #[arg(long, value_parser = parse_audience, default_value = "college")]
    pub(crate) audience: Audience,
    #[arg(long, value_parser = parse_language)]
    pub(crate) lang: Option<Language>,
    #[arg(long)]
    pub(crate) date: Option<String>,
    #[arg(short, long)]
    pub(crate) output: PathBuf,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DocumentKind {
    Plan,
}

#[derive(Args)]
pub(crate) struct Library {
    #[arg(long)]
    pub(crate) passphrase_file: PathBuf,
}

#[derive(Args)]
pub(crate) struct Import {
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) library: Library,
}

#[derive(Args)]
pub(crate) struct OneCase {
    pub(crate) case: String,
    #[command(flatten)]
    pub(crate) library: Library,
}

#[derive(Args)]
pub(crate) struct Export {
    #[command(flatten)]
    pub(crate) case: OneCase,
    #[arg(short, long)]
    pub(crate) output: PathBuf,
}

#[derive(Args)]
pub(crate) struct Search {
    #[arg(required = true)]
    pub(crate) words: Vec<String>,
    #[command(flatten)]
    pub(crate) library: Library,
}

#[derive(Args)]
pub(crate) struct History {
    #[command(flatten)]
    pub(crate) case: OneCase,
    pub(crate) record: Option<String>,
}

#[derive(Args)]
pub(crate) struct Set {
    #[command(flatten)]
    pub(crate) case: OneCase,
    pub(crate) record: String,
    pub(crate) field: String,
    pub(crate) value: Option<String>,
}

/// The language to speak: `--ui-lang`, else that of the system, else English.
pub(crate) fn language(arguments: &[OsString]) -> Language {
    let text: Vec<_> = arguments.iter().map(|it| it.to_string_lossy()).collect();
    let next = text.iter().position(|it| it == "--ui-lang").and_then(|at| text.get(at + 1));
    let joined = text.iter().find_map(|it| it.strip_prefix("--ui-lang="));
    let asked = next.map(|it| &**it).or(joined).and_then(Language::of);
    let system = || sys_locale::get_locales().find_map(|locale| Language::of(&locale));
    asked.or_else(system).unwrap_or(Language::En)
}

/// Reads the arguments; no command means the window. Help and mistakes are said here; the exit code
/// comes back.
pub(crate) fn parse(arguments: Vec<OsString>, say: Say) -> Result<Option<Command>, ExitCode> {
    let matches = explained(Arguments::command(), say).try_get_matches_from(arguments);
    let parsed = matches.and_then(|matches| Arguments::from_arg_matches(&matches));
    parsed.map(|arguments| arguments.command).map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            print!("{}", error.render());
            ExitCode::SUCCESS
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            eprint!("{}", error.render());
            ExitCode::from(BAD_INPUT)
        }
        _ => {
            eprintln!("{}", say.with("command-line-wrong", &[("detail", culprit(&error).into())]));
            eprintln!("{}", say.word("command-line-try-help"));
            ExitCode::from(BAD_INPUT)
        }
    })
}

/// The word of the command line that was wrong; clap's sentences are English only.
fn culprit(error: &clap::Error) -> String {
    let kinds =
        [ContextKind::InvalidValue, ContextKind::InvalidSubcommand, ContextKind::InvalidArg];
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => Some(texts.join(", ")),
        _ => None,
    };
    kinds.into_iter().find_map(context).unwrap_or_default()
}

/// Gives every command and argument its explanation.
fn explained(command: clap::Command, say: Say) -> clap::Command {
    let name = command.get_name();
    let key = if name == "middenweg" { "about".to_owned() } else { name.to_owned() };
    let about = say.word(&format!("command-line-{key}"));
    let usage = say.word("command-line-usage");
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
    let mut command = command
        .about(about)
        .help_template(format!("{{about}}\n\n{usage} {{usage}}\n\n{{all-args}}"))
        .subcommand_help_heading(say.word("command-line-commands").trim_end_matches(':').to_owned())
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg(help);
    if key == "about" {
        let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
        command = command.arg(version);
    }
    let command = command.mut_args(|arg| {
        let heading = if arg.is_positional() { "arguments" } else { "options" };
        let heading = say.word(&format!("command-line-{heading}"));
        let name = arg.get_id().as_str().replace('_', "-");
        let text = say.word(&format!("command-line-arg-{name}"));
        let heading = heading.trim_end_matches(':').trim_end().to_owned();
        let arg = arg.help(text).help_heading(heading);
        // What may be said stands in the explanation, in the person's language.
        let takes_value = arg.get_action().takes_values();
        arg.hide_default_value(takes_value).hide_possible_values(takes_value)
    });
    command.mut_subcommands(|command| explained(command, say))
}

fn parse_language(code: &str) -> Result<Language, String> {
    Language::ALL.into_iter().find(|it| it.code() == code).ok_or_else(|| code.to_owned())
}

fn parse_audience(code: &str) -> Result<Audience, String> {
    serde_json::from_value(code.into()).map_err(|_| code.to_owned())
}
