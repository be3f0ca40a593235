//! Which files this program has open. On Unix the system takes every lock of a program off a file
//! as soon as the program closes that file once, however often it has it open: a second look at an
//! open file would quietly let another program in. So there is no second look.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use domain::problem::Problem;

use crate::error::StoreError;
use crate::sqlite::file_name;

/// A file that is this program's, and in it of one owner, until this goes.
pub(crate) struct Claim(PathBuf);

static CLAIMED: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

impl Claim {
    /// Claims a file that is there.
    pub(crate) fn on(path: &Path) -> Result<Self, StoreError> {
        // A file has one name here, whichever way leads to it.
        let path = fs::canonicalize(path).map_err(|error| match error.kind() {
            ErrorKind::NotFound => Problem::FileMissing { file: file_name(path) }.into(),
            _ => StoreError::from(error).about(path),
        })?;
        if claimed().insert(path.clone()) {
            Ok(Self(path))
        } else {
            Err(Problem::AlreadyOpen.into())
        }
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        claimed().remove(&self.0);
    }
}

/// A set stays whole whoever panics beside it.
fn claimed() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    CLAIMED.lock().unwrap_or_else(PoisonError::into_inner)
}
