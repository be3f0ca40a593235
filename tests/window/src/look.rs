//! What a person sees and hears: words, pictures, and faults of the page.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use words::Language;

use crate::app::{App, root};
use crate::foreign;
use crate::page::answered;

/// The rules of axe-core that count: WCAG 2.2 AA, and what is good practice besides.
const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/// The rules among them that a theme can break.
const OF_COLORS: [&str; 2] = ["color-contrast", "link-in-text-block"];

impl App {
    /// The words of the page that are shown.
    pub async fn text(&self) -> String {
        let text = self.run("return document.body.innerText", json!([])).await;
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the page says so.
    pub async fn wait_text(&self, text: &str) {
        self.until(&format!("“{text}”"), async || self.says(text).await?.then_some(())).await;
    }

    /// Waits until the page no longer says so.
    pub async fn gone(&self, text: &str) {
        let what = format!("page without “{text}”");
        self.until(&what, async || (!self.says(text).await?).then_some(())).await;
    }

    /// `None` while the page is being loaded.
    async fn says(&self, text: &str) -> Option<bool> {
        let said =
            "return document.body !== null && document.body.innerText.includes(arguments[0])";
        self.ask_with(said, json!([text])).await.ok()?.as_bool()
    }

    /// Takes a picture of the page as it stands, without the menu bar.
    pub async fn screenshot(&self, path: &Path) {
        let picture = answered("for a picture", self.client.screenshot()).await.expect("a picture");
        let folder = path.parent().expect("a file lies in a folder");
        fs::create_dir_all(folder).expect("the folder of the picture");
        fs::write(path, picture).expect("the picture");
    }

    /// Makes the window so high that nothing has to be scrolled, up to `limit`, for a picture of a
    /// whole page.
    pub async fn stretch(&self, limit: u32) {
        let script = "const hidden = [document.scrollingElement, ...document.querySelectorAll('*')]
              .filter((it) => it === document.scrollingElement
                || scrolls(getComputedStyle(it).overflowY))
              .filter((it) => it.clientHeight > innerHeight / 2)
              .map((it) => it.scrollHeight - it.clientHeight);
            return [outerWidth, (outerWidth / innerWidth) * (innerHeight + Math.max(0, ...hidden))]";
        let mut before = 0;
        // What is as high as a part of the window grows with it.
        for _ in 0..8 {
            let size = self.run(script, json!([])).await;
            let [width, height]: [f64; 2] = serde_json::from_value(size).expect("a size");
            let height = (height.ceil() as u32).min(limit);
            if height == before {
                break;
            }
            before = height;
            self.resize(width as u32, height).await;
            self.quiet().await;
        }
    }

    /// What axe-core finds wrong on the page at rest, one line per element.
    pub async fn axe(&self) -> Vec<String> {
        self.axe_with("tag", &TAGS).await
    }

    /// The same about colours alone, for another theme of a page that was looked at.
    pub async fn axe_of_colors(&self) -> Vec<String> {
        self.settled().await;
        self.axe_with("rule", &OF_COLORS).await
    }

    async fn axe_with(&self, by: &str, names: &[&str]) -> Vec<String> {
        let missing = self.run("return typeof axe === 'undefined'", json!([])).await;
        if missing == true {
            let source = root().join("ui/node_modules/axe-core/axe.min.js");
            let source = fs::read_to_string(source).expect("axe-core: npm --prefix ui ci");
            answered("axe-core", self.client.execute(&source, Vec::new())).await.expect("axe-core");
        }
        let script = "const [type, values, done] = arguments;
            const options = { runOnly: { type, values }, resultTypes: ['violations'] };
            const line = (rule, node) => `${rule.id} (${node.impact}): ${rule.help}: ${node.html}`
              + ` ${[...node.any, ...node.all, ...node.none].map((it) => it.message).join('; ')}`;
            axe.run(document, options).then(
              ({ violations }) => done(violations.flatMap((it) => it.nodes.map((n) => line(it, n)))),
              (error) => done([String(error)]))";
        let lines = self.ask_later(script, vec![json!(by), json!(names)]).await;
        strings(lines.expect("axe-core ran"))
    }

    /// Texts that are cut off, stand outside their box, or beyond the right edge.
    pub async fn clipped(&self) -> Vec<String> {
        self.settled().await;
        strings(self.run("return clipped()", json!([])).await)
    }

    /// Whether the page must be scrolled sideways.
    pub async fn sideways(&self) -> bool {
        self.run("return sideways()", json!([])).await == true
    }

    /// Every text of the page, and every label, title, placeholder and alternative text; without
    /// what says by itself that it is in another language.
    pub async fn words(&self) -> Vec<String> {
        strings(self.run("return textsOf(document.documentElement)", json!([])).await)
    }

    /// Texts that are in another language than this one: messages of that language, and sentences
    /// that speak like it.
    pub async fn words_of_other_language(&self, language: Language) -> Vec<String> {
        foreign::among(&self.words().await, language)
    }

    /// Everything that can be found wrong with the page without knowing what it is for.
    pub async fn faults(&self, language: Language) -> Vec<String> {
        let mut faults = self.axe().await;
        faults.extend(self.clipped().await);
        if self.sideways().await {
            faults.push("the page must be scrolled sideways".to_owned());
        }
        let foreign = self.words_of_other_language(language).await;
        faults.extend(foreign.iter().map(|it| format!("not {}: “{it}”", language.code())));
        faults.extend(self.tab_walk().await.faults());
        faults
    }
}

fn strings(list: Value) -> Vec<String> {
    serde_json::from_value(list).expect("a list of texts")
}
