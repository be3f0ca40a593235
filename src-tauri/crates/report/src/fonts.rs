//! The typefaces: four cuts of Source Sans 3, part of the program.

use std::sync::LazyLock;

use rustybuzz::Face;

/// A cut of Source Sans 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Font {
    Regular,
    Bold,
    Italic,
    BoldItalic,
}

static FACES: LazyLock<[Face<'static>; 4]> = LazyLock::new(|| {
    Font::ALL
        .map(|font| Face::from_slice(font.bytes(), 0).expect("the fonts in assets/fonts are whole"))
});

impl Font {
    pub(crate) const ALL: [Self; 4] = [Self::Regular, Self::Bold, Self::Italic, Self::BoldItalic];

    pub(crate) fn new(bold: bool, italic: bool) -> Self {
        match (bold, italic) {
            (false, false) => Self::Regular,
            (true, false) => Self::Bold,
            (false, true) => Self::Italic,
            (true, true) => Self::BoldItalic,
        }
    }

    pub(crate) fn index(self) -> usize {
        self as usize
    }

    pub(crate) fn is_bold(self) -> bool {
        matches!(self, Self::Bold | Self::BoldItalic)
    }

    pub(crate) fn is_italic(self) -> bool {
        matches!(self, Self::Italic | Self::BoldItalic)
    }

    /// The font file.
    pub(crate) fn bytes(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../../../assets/fonts/SourceSans3-Regular.ttf"),
            Self::Bold => include_bytes!("../../../../assets/fonts/SourceSans3-Bold.ttf"),
            Self::Italic => include_bytes!("../../../../assets/fonts/SourceSans3-It.ttf"),
            Self::BoldItalic => include_bytes!("../../../../assets/fonts/SourceSans3-BoldIt.ttf"),
        }
    }

    /// The parsed font, shared by all documents.
    pub(crate) fn face(self) -> &'static Face<'static> {
        &FACES[self.index()]
    }

    /// Name in the PDF: six letters and a plus sign say that it is a subset.
    pub(crate) fn pdf_name(self) -> &'static str {
        match self {
            Self::Regular => "MDWAAA+SourceSans3-Regular",
            Self::Bold => "MDWAAB+SourceSans3-Bold",
            Self::Italic => "MDWAAC+SourceSans3-It",
            Self::BoldItalic => "MDWAAD+SourceSans3-BoldIt",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_in_the_pdf_are_exact() {
        // printpdf cuts widths off to whole thousandths: with 1000 units nothing is lost.
        for font in Font::ALL {
            assert_eq!(font.face().units_per_em(), 1000);
        }
    }

    #[test]
    fn figures_are_tabular() {
        for font in Font::ALL {
            let width = |c| font.face().glyph_hor_advance(font.face().glyph_index(c).unwrap());
            assert!(('1'..='9').all(|c| width(c) == width('0')), "{font:?}");
        }
    }
}
