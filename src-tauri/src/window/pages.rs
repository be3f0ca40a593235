//! For who works on the pages: the folder `MIDDENWEG_UI` instead of the pages that were built in,
//! so that the program need not be built anew. Not in releases.

use std::borrow::Cow;
use std::path::PathBuf;
use std::{env, fs, iter};

use tauri::utils::assets::{AssetKey, AssetsIter, CspHash};
use tauri::{Assets, Context, Runtime};

struct Folder(PathBuf);

impl<R: Runtime> Assets<R> for Folder {
    fn get(&self, key: &AssetKey) -> Option<Cow<'_, [u8]>> {
        let path = self.0.join(key.as_ref().trim_start_matches('/'));
        fs::read(path).ok().map(Cow::Owned)
    }

    fn iter(&self) -> Box<AssetsIter<'_>> {
        Box::new(iter::empty())
    }

    fn csp_hashes(&self, _: &AssetKey) -> Box<dyn Iterator<Item = CspHash<'_>> + '_> {
        Box::new(iter::empty())
    }
}

/// Takes the pages from the folder, when there is one.
pub(super) fn from_folder<R: Runtime>(context: &mut Context<R>) {
    if let Some(folder) = env::var_os("MIDDENWEG_UI") {
        context.set_assets(Box::new(Folder(folder.into())));
    }
}
