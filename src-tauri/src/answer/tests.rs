//! The types in TypeScript are those of today.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use ts_rs::{Config, TS};

use super::{
    Beginning, CaseHits, CaseRow, Changed, EditRow, Found, Laid, Notice, Opened, PlanOptions,
};
use super::{Place, Refusal, Start, VersionRow};

/// What stands in for every record of a case.
const ANY_RECORD: &str = "AnyRecord = CaseSheet | Extract<Case[keyof Case], unknown[]>[number];";

fn generated(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/generated").join(name)
}

/// `UPDATE_EXPECT=1` writes them anew.
#[test]
fn the_committed_types_are_fresh() {
    let config = Config::new().with_large_int("number");
    let mut all = BTreeMap::new();
    collect::<Start>(&config, &mut all);
    collect::<Notice>(&config, &mut all);
    collect::<CaseRow>(&config, &mut all);
    collect::<Opened>(&config, &mut all);
    collect::<Changed>(&config, &mut all);
    collect::<Found>(&config, &mut all);
    collect::<CaseHits>(&config, &mut all);
    collect::<EditRow>(&config, &mut all);
    collect::<Beginning>(&config, &mut all);
    collect::<VersionRow>(&config, &mut all);
    collect::<PlanOptions>(&config, &mut all);
    collect::<Laid>(&config, &mut all);
    collect::<Refusal>(&config, &mut all);
    collect::<Place>(&config, &mut all);
    let body: String = all.values().map(|it| format!("\nexport {it}\n")).collect();
    let body = format!("{body}\n/** A record of any kind. */\nexport type {ANY_RECORD}\n");

    let domain = fs::read_to_string(generated("domain.ts")).unwrap();
    let names = domain.lines().filter_map(|line| line.strip_prefix("export type "));
    let names = names.map(|line| line.split([' ', '<']).next().unwrap());
    let used: Vec<_> = names.filter(|name| mentions(&body, name)).collect();
    for name in &used {
        assert!(!all.contains_key(*name), "{name} is of the domain already");
    }
    let text = format!(
        "// Generated from the structs of the shell; `cargo xtask generate` renews it.\n\
         import type {{ {} }} from \"./domain\";\n{body}",
        used.join(", ")
    );
    expect_test::expect_file![generated("shell.ts")].assert_eq(&text);
}

/// Whether a text has a name as a whole word, outside its comments.
fn mentions(text: &str, name: &str) -> bool {
    let is_code = |line: &&str| !line.starts_with(['/', ' ']);
    let code: String = text.lines().filter(is_code).collect::<Vec<_>>().join("\n");
    code.split(|letter: char| !letter.is_alphanumeric()).any(|word| word == name)
}

fn collect<T: TS + 'static>(config: &Config, all: &mut BTreeMap<String, String>) {
    struct Visit<'a>(&'a Config, &'a mut BTreeMap<String, String>);
    impl ts_rs::TypeVisitor for Visit<'_> {
        fn visit<T: TS + 'static + ?Sized>(&mut self) {
            if T::output_path().is_some() && !self.1.contains_key(&T::ident(self.0)) {
                self.1.insert(T::ident(self.0), T::decl(self.0));
                T::visit_dependencies(self);
            }
        }
    }
    let mut visit = Visit(config, all);
    ts_rs::TypeVisitor::visit::<T>(&mut visit);
}
