//! Writes edits into a case and says after each that it is safe, until somebody ends it. The test
//! of sudden ends runs it.

use std::io::Write;

use domain::edit::Edit;
use domain::value::RecordId;
use store::{Library, Stamp};

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, home, passphrase, first] = &arguments[..] else { panic!("HOME PASSPHRASE FIRST") };
    let library = Library::open(home.as_ref(), passphrase).expect("the library opens");
    let entry = library.list().expect("the list reads").pop().expect("there is a case");
    let mut file = library.open_case(entry.id).expect("the case opens");
    let id = RecordId(entry.id.to_string());
    let first: u64 = first.parse().expect("a number");
    let mut out = std::io::stdout();
    for number in first.. {
        let text =
            format!("{number} {}", "tekst ".repeat(usize::try_from(number % 50).expect("small")));
        let edit = Edit::set(&id, "contested_issue", text);
        let stamp = Stamp { at: jiff::Timestamp::now(), who: None };
        file.apply(&edit, &stamp).expect("the edit is good");
        if number % 7 == 6 {
            file.undo(&stamp).expect("there is something to undo");
            file.redo(&stamp).expect("there is something to redo");
        }
        writeln!(out, "{number}").and_then(|()| out.flush()).expect("somebody listens");
    }
}
