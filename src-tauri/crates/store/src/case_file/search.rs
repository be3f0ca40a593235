//! Finds words in everything that was typed.

use domain::record::Kind;
use domain::value::RecordId;
use rusqlite::params;

use super::CaseFile;
use super::history::rows_at_most;
use super::read::read_kind;
use crate::error::StoreError;
use crate::id::record_id;

/// Stands before each match in a snippet.
pub const MATCH_START: char = '\u{2}';
/// Stands after each match in a snippet.
pub const MATCH_END: char = '\u{3}';

/// A place where the words were found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Kind of the record.
    pub kind: Kind,
    /// The record.
    pub record: RecordId,
    /// The field.
    pub field: String,
    /// The words around the match, which stands between `MATCH_START` and `MATCH_END`.
    pub snippet: String,
}

/// Brings the index up to date with what was typed.
pub(super) const CATCH_UP: &str = "
    INSERT INTO search (search, rowid, words)
        SELECT 'delete', number, indexed FROM text
        WHERE indexed IS NOT words AND indexed IS NOT NULL;
    INSERT INTO search (rowid, words) SELECT number, words FROM text WHERE indexed IS NOT words;
    UPDATE text SET indexed = words WHERE indexed IS NOT words;";

impl CaseFile {
    /// The places where all these words stand, the best first, and whether there are more than the
    /// limit. The last word may be only begun. Accents and capitals do not count.
    pub fn search(&self, words: &str, limit: usize) -> Result<(Vec<Hit>, bool), StoreError> {
        let Some(query) = query(words) else { return Ok((Vec::new(), false)) };
        self.catch_up().map_err(|error| {
            StoreError::from(error).about(self.connection.path().unwrap_or_default().as_ref())
        })?;
        let select = "SELECT record.kind, record.id, text.field,
                             snippet(search, 0, ?2, ?3, '…', 16)
                      FROM search JOIN text ON text.number = search.rowid
                      JOIN record ON record.id = text.record
                      WHERE search MATCH ?1 ORDER BY rank, record.kind, record.position
                      LIMIT ?4";
        let mut select = self.connection.prepare_cached(select)?;
        let marks = [MATCH_START.to_string(), MATCH_END.to_string()];
        // One more, to know whether there is one.
        let most = rows_at_most(limit.saturating_add(1));
        let mut rows = select.query(params![query, marks[0], marks[1], most])?;
        let mut hits = Vec::new();
        while let Some(row) = rows.next()? {
            hits.push(Hit {
                kind: read_kind(row, 0)?,
                record: record_id(row.get(1)?),
                field: row.get(2)?,
                snippet: row.get(3)?,
            });
        }
        let more = limit < hits.len();
        hits.truncate(limit);
        Ok((hits, more))
    }

    /// Only when there is something to do: a file that cannot be written to can be searched.
    fn catch_up(&self) -> Result<(), rusqlite::Error> {
        let pending = "SELECT 1 FROM text WHERE indexed IS NOT words";
        if !self.connection.prepare_cached(pending)?.exists([])? {
            return Ok(());
        }
        let transaction = self.connection.unchecked_transaction()?;
        transaction.execute_batch(CATCH_UP)?;
        transaction.commit()
    }
}

/// What a person typed as a question to the index: every word quoted, so that nothing in it is
/// taken for a command.
fn query(words: &str) -> Option<String> {
    let has_letters = |word: &&str| word.chars().any(char::is_alphanumeric);
    let words = words.split_whitespace().filter(has_letters);
    let quoted: Vec<_> =
        words.map(|word| format!("\"{}\"", word.replace(['"', '\0'], " "))).collect();
    if quoted.is_empty() { None } else { Some(format!("{}*", quoted.join(" "))) }
}
