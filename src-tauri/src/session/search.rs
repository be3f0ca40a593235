//! Finds words in the open case and in the whole library.

use domain::problem::Problem;
use store::{CaseEntry, MATCH_END, MATCH_START, StoreError};

use super::Session;
use crate::answer::{CaseHits, Found, Hit};

/// Places that are told of the open case.
const IN_CASE: usize = 200;
/// Places that are told of each case of the library.
const IN_LIBRARY: usize = 20;

impl Session {
    /// Where words stand in the open case.
    pub(crate) fn search_case(&self, words: &str) -> Result<Found, Problem> {
        let (hits, more) = self.open()?.file.search(words, IN_CASE)?;
        Ok(Found { hits: hits.into_iter().map(hit).collect(), more })
    }

    /// Where words stand in the cases of the library, without those that have them nowhere. A case
    /// that cannot be looked through says why.
    pub(crate) fn search_library(&self, words: &str) -> Result<Vec<CaseHits>, Problem> {
        let mut cases = Vec::new();
        for entry in self.library()?.list()? {
            let (hits, more, problem) = match self.search_entry(&entry, words) {
                Ok((hits, more)) => (hits, more, None),
                Err(error) => (Vec::new(), false, Some(Problem::from(error))),
            };
            if hits.is_empty() && problem.is_none() {
                continue;
            }
            let hits = hits.into_iter().map(hit).collect();
            let (id, title) = (entry.id.to_string(), entry.title);
            cases.push(CaseHits { id, title, hits, more, problem });
        }
        Ok(cases)
    }

    fn search_entry(
        &self,
        entry: &CaseEntry,
        words: &str,
    ) -> Result<(Vec<store::Hit>, bool), StoreError> {
        // Whoever has a case open has it alone, and so do we.
        match self.open.as_ref().filter(|open| open.id() == Some(entry.id)) {
            Some(open) => open.file.search(words, IN_LIBRARY),
            None => self.library()?.open_case(entry.id)?.search(words, IN_LIBRARY),
        }
    }
}

fn hit(hit: store::Hit) -> Hit {
    Hit { kind: hit.kind, record: hit.record, field: hit.field, snippet: pieces(&hit.snippet) }
}

/// A snippet in pieces: whether each is a match.
fn pieces(snippet: &str) -> Vec<(String, bool)> {
    let mut pieces = Vec::new();
    for (at, part) in snippet.split(MATCH_START).enumerate() {
        let (found, rest) = if at == 0 { None } else { part.split_once(MATCH_END) }
            .map_or((None, part), |(found, rest)| (Some(found), rest));
        pieces.extend(found.map(|text| (text.to_owned(), true)));
        pieces.push((rest.to_owned(), false));
    }
    pieces.retain(|(text, _)| !text.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use super::pieces;

    #[test]
    fn a_snippet_falls_apart_at_its_matches() {
        let check = |snippet: &str, expected: &[(&str, bool)]| {
            let expected: Vec<_> =
                expected.iter().map(|(it, is)| ((*it).to_owned(), *is)).collect();
            assert_eq!(pieces(snippet), expected, "{snippet:?}");
        };
        check("", &[]);
        check("plain", &[("plain", false)]);
        check("\u{2}café\u{3}", &[("café", true)]);
        check(
            "the \u{2}old\u{3} \u{2}well\u{3}…",
            &[("the ", false), ("old", true), (" ", false), ("well", true), ("…", false)],
        );
    }
}
