//! Everything a person can be told went wrong. Each code has a sentence `problem-<code>` in
//! `assets/words` that says what happened and what to do.

use serde::{Deserialize, Serialize};

/// One thing that went wrong, with what its sentence needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "code", rename_all = "kebab-case", rename_all_fields = "snake_case")]
#[error("{self:?}")]
pub enum Problem {
    // An open file, or a value a person typed.
    /// The file is no JSON at this place.
    JsonSyntax,
    /// The file is JSON, but no case of ours.
    NotACaseFile,
    /// The format is newer than this program knows.
    FormatTooNew {
        /// Version of the file.
        found: u32,
        /// Newest version known.
        known: u32,
    },
    /// The file is too large.
    FileTooLarge {
        /// Largest size in megabytes.
        max: u32,
    },
    /// The file nests too deeply.
    TooDeep {
        /// Deepest level.
        max: u32,
    },
    /// The case has too many records.
    TooManyRecords {
        /// Largest number.
        max: u32,
    },
    /// A text is too long.
    TextTooLong {
        /// Largest number of characters.
        max: u32,
    },
    /// A text holds control characters.
    ControlCharacter,
    /// There is no kind of that name.
    UnknownKind {
        /// The name.
        name: String,
    },
    /// The kind has no field of that name.
    UnknownField {
        /// The name.
        name: String,
    },
    /// A field stands twice in one record.
    DuplicateField {
        /// Its name.
        name: String,
    },
    /// A record has no id.
    IdMissing,
    /// Two records have the same id.
    IdDuplicate {
        /// The id.
        id: String,
    },
    /// A value is of another type than the field.
    WrongType,
    /// The field does not know this code.
    UnknownCode {
        /// The code.
        found: String,
    },
    /// A day that is none.
    NotADate {
        /// What stood there.
        found: String,
    },
    /// No amount with at most two decimals.
    NotAnAmount {
        /// What stood there.
        found: String,
    },
    /// A link leads nowhere.
    LinkDangling {
        /// The id it names.
        id: String,
    },
    /// A link leads to a kind it may not lead to.
    LinkWrongKind {
        /// The id it names.
        id: String,
    },

    // A change.
    /// The record to change is not there, or no longer.
    RecordMissing,
    /// A rule forbids the change.
    RuleForbids {
        /// Id of the rule.
        rule: String,
        /// Key of the words that say why.
        words: String,
    },
    /// Nothing is left to undo.
    NothingToUndo,
    /// Nothing is left to redo.
    NothingToRedo,
    /// A version of the case has no name.
    VersionUnnamed,
    /// The case has no such version.
    VersionMissing,

    // The library and its files.
    /// There is no library at this place yet.
    LibraryMissing,
    /// There is a library at this place already.
    LibraryExists,
    /// The library has no case of that id.
    CaseMissing {
        /// What was asked for.
        id: String,
    },
    /// More than one case or record begins like that.
    IdAmbiguous {
        /// What was asked for.
        id: String,
    },
    /// The library is not open: its passphrase was not given yet, or it was locked.
    Locked,
    /// No case is open.
    NoCaseOpen,
    /// A person stopped it halfway.
    Cancelled,
    /// The passphrase is empty.
    PassphraseEmpty,
    /// The passphrase does not open the library.
    PassphraseWrong,
    /// A file is not there.
    FileMissing {
        /// Which file.
        file: String,
    },
    /// A file has no content.
    FileEmpty {
        /// Which file.
        file: String,
    },
    /// A file ends too early.
    FileCut {
        /// Which file.
        file: String,
    },
    /// A file's content was changed from outside.
    FileDamaged {
        /// Which file.
        file: String,
    },
    /// A file is none of ours.
    FileForeign {
        /// Which file.
        file: String,
    },
    /// A file was made by a newer version of the program.
    FileTooNew {
        /// Which file.
        file: String,
        /// Version of the file.
        found: u32,
        /// Newest version known.
        known: u32,
    },
    /// Another window or program has the library open.
    AlreadyOpen,
    /// The disk is full.
    DiskFull,
    /// The place cannot be written to.
    ReadOnly {
        /// Which file.
        file: String,
    },
    /// What nobody but its makers can mend; the detail is for them and holds no case text.
    Unexpected {
        /// Technical text.
        detail: String,
    },
}

impl Problem {
    /// The code, as in `problem-<code>`.
    pub fn code(&self) -> String {
        let value = serde_json::to_value(self).expect("problems are plain data");
        value["code"].as_str().expect("problems have a code").to_owned()
    }
}
