//! What a document says about itself: title, language, date, header, footer, attachments.

/// The language of a document or of a run of text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Language {
    /// BCP 47 tag, such as `nl-BE`.
    pub tag: String,
    /// Whose hyphenation rules apply; `None` means that words are never hyphenated.
    pub hyphenation: Option<Hyphenation>,
}

/// The languages whose hyphenation rules are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hyphenation {
    /// Dutch.
    Nl,
    /// French.
    Fr,
    /// English.
    En,
}

impl Language {
    /// Belgian Dutch.
    pub fn nl() -> Self {
        Self { tag: "nl-BE".into(), hyphenation: Some(Hyphenation::Nl) }
    }

    /// Belgian French.
    pub fn fr() -> Self {
        Self { tag: "fr-BE".into(), hyphenation: Some(Hyphenation::Fr) }
    }

    /// British English.
    pub fn en() -> Self {
        Self { tag: "en-GB".into(), hyphenation: Some(Hyphenation::En) }
    }

    /// Any other language: tagged, but never hyphenated.
    pub fn other(tag: impl Into<String>) -> Self {
        Self { tag: tag.into(), hyphenation: None }
    }
}

/// What a document says about itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Meta {
    /// Title, for the title bar and the metadata.
    pub title: String,
    /// Who publishes it: the municipality.
    pub author: String,
    /// One sentence on what it is about, for the metadata; may be empty.
    pub subject: String,
    /// Language of everything that says nothing else.
    pub language: Language,
    /// ISO 8601 date and time with offset, such as `2027-01-04T09:00:00+01:00`.
    pub date: String,
    /// Left above each page but the cover; may be empty.
    pub header_left: String,
    /// Right above each page but the cover; may be empty.
    pub header_right: String,
    /// Left below each page but the cover; may be empty.
    pub footer_left: String,
    /// The words of the page number, right below each page but the cover.
    pub page_words: PageWords,
    /// Page size.
    pub paper: Paper,
    /// Files that travel inside the PDF.
    pub attachments: Vec<Attachment>,
}

impl Meta {
    /// A title in a language; everything else is empty, on A4.
    pub fn new(title: impl Into<String>, language: Language) -> Self {
        Self {
            title: title.into(),
            author: String::new(),
            subject: String::new(),
            language,
            date: "1970-01-01T00:00:00+00:00".into(),
            header_left: String::new(),
            header_right: String::new(),
            footer_left: String::new(),
            page_words: PageWords::default(),
            paper: Paper::A4,
            attachments: Vec::new(),
        }
    }
}

/// How a page number is written: `{n}` is the page, `{total}` the number of pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageWords(
    /// Such as `Pagina {n} van {total}`.
    pub String,
);

impl Default for PageWords {
    fn default() -> Self {
        Self("{n} / {total}".into())
    }
}

impl PageWords {
    /// The words for page `n` of `total`, both counted from 1.
    pub(crate) fn fill(&self, n: usize, total: usize) -> String {
        self.0.replace("{n}", &n.to_string()).replace("{total}", &total.to_string())
    }
}

/// Page size in millimetres, upright.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Paper {
    /// Width in millimetres.
    pub width: f32,
    /// Height in millimetres.
    pub height: f32,
}

impl Paper {
    /// 210 by 297 mm.
    pub const A4: Self = Self { width: 210.0, height: 297.0 };
    /// 297 by 420 mm.
    pub const A3: Self = Self { width: 297.0, height: 420.0 };
    /// 148 by 210 mm.
    pub const A5: Self = Self { width: 148.0, height: 210.0 };
}

/// A file that travels inside the PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// File name, such as `case.json`.
    pub name: String,
    /// Media type, such as `application/json`.
    pub mime: String,
    /// What it is, in the document's language.
    pub description: String,
    /// How it relates to the document.
    pub relationship: Relationship,
    /// The content.
    pub bytes: Vec<u8>,
}

/// How an attachment relates to the document (PDF/A-3 `AFRelationship`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relationship {
    /// The document was made from it.
    Source,
    /// The figures in the document come from it.
    Data,
    /// It says the same in another form.
    Alternative,
    /// It adds to the document.
    Supplement,
    /// None of these.
    Unspecified,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_words_are_filled_in() {
        assert_eq!(PageWords("Pagina {n} van {total}".into()).fill(2, 12), "Pagina 2 van 12");
        assert_eq!(PageWords::default().fill(1, 1), "1 / 1");
    }
}
