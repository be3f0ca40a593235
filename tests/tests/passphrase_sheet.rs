//! The sheet to write the passphrase on: one page, accessible and archivable, with room for six
//! words and none of them printed.

#![allow(clippy::unwrap_used)] // Tests say what is wrong by stopping.

use std::fs;

use domain::value::Date;
use tempfile::TempDir;
use tests::pdf::{tool, verdicts};
use words::{Language, Words};

#[test]
fn the_sheet_is_one_accessible_page_in_three_languages() {
    let folder = TempDir::new().unwrap();
    let today = Date::parse("2025-09-05").unwrap();
    let sheets = Language::ALL.map(|language| {
        let words = Words::new(language);
        let sheet = || report::pdf(&report::passphrase_sheet(words, today)).unwrap();
        let pdf = sheet();
        assert_eq!((pdf.pages, pdf.missing.len()), (1, 0), "{language:?}");
        assert!(pdf == sheet(), "the same bytes twice");
        let path = folder.path().join(format!("{}.pdf", language.code()));
        fs::write(&path, pdf.bytes).unwrap();
        path
    });
    let questions: Vec<_> =
        sheets.iter().flat_map(|path| [("ua1", path.as_path()), ("3a", path.as_path())]).collect();
    for verdict in verdicts(&questions) {
        assert!(verdict.starts_with("PASS"), "{verdict}");
    }
    for (path, word) in sheets.iter().zip(["Woord", "Mot", "Word"]) {
        let text = tool("pdftotext", &["-layout", path.to_str().unwrap(), "-"]);
        for number in 1..=6 {
            // Nothing stands on the line after the number.
            let line = format!("{word} {number}");
            assert!(text.lines().any(|it| it.trim() == line), "{line}: {text}");
        }
        assert!(!text.contains(&format!("{word} 7")), "{text}");
    }
}
