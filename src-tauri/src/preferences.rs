//! What a person chose for the window: kept beside the library, in plain text.

use std::fs;
use std::path::{Path, PathBuf};

use domain::choice::Language;
use domain::problem::Problem;
use serde::{Deserialize, Serialize};

use crate::output;

/// What a person chose for the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Preferences {
    /// Of every word of the window.
    #[cfg_attr(test, ts(type = "Language"))]
    pub(crate) language: Language,
    /// Light or dark.
    pub(crate) theme: ColorTheme,
    /// Size of everything in percent, from 80 to 300.
    pub(crate) zoom: u32,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub(crate) enum ColorTheme {
    System,
    Light,
    Dark,
}

/// Smallest and largest size in percent.
const ZOOM: (u32, u32) = (80, 300);

impl Preferences {
    /// Of somebody who chose nothing yet.
    pub(crate) fn new(language: words::Language) -> Self {
        let language = match language {
            words::Language::Nl => Language::Nl,
            words::Language::Fr => Language::Fr,
            words::Language::En => Language::En,
        };
        Self { language, theme: ColorTheme::System, zoom: 100 }
    }

    /// What was kept in a folder. Nothing is kept there yet, or nothing that can be read: none.
    pub(crate) fn read(home: &Path) -> Option<Self> {
        let text = fs::read_to_string(path(home)).ok()?;
        Some(serde_json::from_str::<Self>(&text).ok()?.within_bounds())
    }

    /// Whether something was ever kept in a folder, be it damaged since.
    pub(crate) fn are_kept(home: &Path) -> bool {
        path(home).exists()
    }

    /// Keeps them in a folder.
    pub(crate) fn write(&self, home: &Path) -> Result<(), Problem> {
        fs::create_dir_all(home).map_err(|error| output::problem(home, &error))?;
        let text = serde_json::to_string_pretty(self).expect("plain data") + "\n";
        output::write(&path(home), text.as_bytes())
    }

    /// The same with a size that can be read.
    pub(crate) fn within_bounds(self) -> Self {
        Self { zoom: self.zoom.clamp(ZOOM.0, ZOOM.1), ..self }
    }
}

/// The language of the words for a language that was chosen.
pub(crate) fn language(chosen: Language) -> words::Language {
    match chosen {
        Language::Nl => words::Language::Nl,
        Language::Fr => words::Language::Fr,
        Language::En => words::Language::En,
    }
}

fn path(home: &Path) -> PathBuf {
    home.join("preferences.json")
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{ColorTheme, Preferences};

    #[test]
    fn what_was_chosen_is_kept_and_what_is_damaged_is_forgotten() {
        let home = tempfile::tempdir().unwrap();
        let home = home.path().join("new");
        assert_eq!((Preferences::read(&home), Preferences::are_kept(&home)), (None, false));
        let french = Preferences::new(words::Language::Fr);
        let chosen = Preferences { theme: ColorTheme::Dark, zoom: 150, ..french };
        chosen.write(&home).unwrap();
        assert_eq!(Preferences::read(&home), Some(chosen));
        let file = home.join("preferences.json");
        for damaged in ["", "{", "[]", "{\"language\":\"de\",\"theme\":\"dark\",\"zoom\":100}"] {
            fs::write(&file, damaged).unwrap();
            assert_eq!((Preferences::read(&home), Preferences::are_kept(&home)), (None, true));
        }
        fs::write(&file, "{\"language\":\"fr\",\"theme\":\"dark\",\"zoom\":9000}").unwrap();
        assert_eq!(Preferences::read(&home), Some(Preferences { zoom: 300, ..chosen }));
        let names: Vec<_> = fs::read_dir(&home).unwrap().collect();
        assert_eq!(names.len(), 1, "no half file is left");
    }
}
