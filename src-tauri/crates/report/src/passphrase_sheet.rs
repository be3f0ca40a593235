//! A sheet to write the passphrase on by hand: it is printed empty, so that the passphrase never
//! stands in a file.

use domain::value::Date;
use words::Words;

use crate::content;
use crate::document::{Block, Document, Meta, bullets, heading, lead, paragraph};

/// One line for each word that the program proposes.
const LINES: usize = 6;
/// Room above each line to write in, in points.
const ROOM: f32 = 18.0;

/// Writes the sheet in the language of the words; `today` tells it from one of before.
pub fn passphrase_sheet(words: Words, today: Date) -> Document {
    let word = |key| words.get(key);
    let day = words.date(today.0.year(), today.0.month(), today.0.day());
    let mut meta = Meta::new(word("passphrase-sheet-title"), content::language(words.language));
    meta.subject = word("passphrase-sheet-subject");
    meta.date = format!("{today}T00:00:00+00:00");
    meta.header_left = "Middenweg".to_owned();
    meta.header_right = words.with("passphrase-sheet-of", &[("date", day.into())]);

    let mut document = Document::new(meta);
    document.push(heading(1, word("passphrase-sheet-title")));
    document.push(lead(word("passphrase-sheet-lead")));
    document.push(paragraph(word("passphrase-sheet-write")));
    for number in 1..=LINES {
        document.push(Block::Spacer(ROOM));
        let line = words.with("passphrase-sheet-word", &[("number", number.into())]);
        document.push(paragraph(line));
        document.push(Block::Rule);
    }
    let parts = [
        ("passphrase-sheet-why", "passphrase-sheet-why-file"),
        ("passphrase-sheet-lost", "passphrase-sheet-lost-nobody"),
    ];
    for (title, text) in parts {
        document.push(heading(2, word(title)));
        document.push(paragraph(word(text)));
    }
    document.push(heading(2, word("passphrase-sheet-care")));
    document.push(bullets([
        word("passphrase-sheet-care-place"),
        word("passphrase-sheet-care-who"),
        word("passphrase-sheet-care-photo"),
        word("passphrase-sheet-care-new"),
    ]));
    document
}
