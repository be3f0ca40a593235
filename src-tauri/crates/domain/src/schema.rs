//! The JSON schema of the open case format, made from the structs of the kinds.

use serde_json::{Map, Value, json};

use crate::file::{FORMAT, VERSION};
use crate::record::Kind;

/// The schema of a case file (JSON Schema, draft 2020-12). Keys that begin with `x-` tell what else
/// is known about a field: when it is needed, who may see it, where its links lead.
pub fn case() -> Value {
    let mut definitions = Map::new();
    let mut properties = Map::new();
    properties.insert("format".to_owned(), json!({ "const": FORMAT }));
    properties.insert("version".to_owned(), json!({ "const": VERSION }));
    properties.insert("language".to_owned(), json!({ "$ref": "#/$defs/Language" }));
    for kind in Kind::ALL {
        let mut schema = kind.schema().to_value();
        let object = schema.as_object_mut().expect("a struct's schema is an object");
        object.shift_remove("$schema");
        if let Some(Value::Object(more)) = object.shift_remove("$defs") {
            definitions.extend(more);
        }
        let fields = object["properties"].as_object_mut().expect("a struct has properties");
        let name = object_name(*kind);
        if *kind == Kind::Case {
            fields.shift_remove("id");
            fields.shift_remove("language");
        } else {
            fields["id"] = json!({ "type": "string", "minLength": 1 });
            object.insert("required".to_owned(), json!(["id"]));
        }
        definitions.insert(name.clone(), schema);
        let reference = json!({ "$ref": format!("#/$defs/{name}") });
        let property = match kind {
            Kind::Case => reference,
            _ => json!({ "type": ["array", "null"], "items": reference }),
        };
        properties.insert(kind.list().to_owned(), property);
    }
    definitions.sort_keys();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Middenweg case",
        "description": "A case of the working group, in the open format of Middenweg.",
        "type": "object",
        "properties": properties,
        "required": ["format", "version"],
        "additionalProperties": false,
        "$defs": definitions,
    })
}

/// `LoudVoice` for `loud_voice`.
fn object_name(kind: Kind) -> String {
    match kind {
        Kind::Case => "CaseSheet".to_owned(),
        _ => format!("{kind:?}"),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use serde_json::json;
    use ts_rs::{Config, TS};

    use crate::describe;
    use crate::record::Kind;
    use crate::rule;

    /// Compares a committed file with what it would be now; `UPDATE_EXPECT=1` writes it anew.
    fn check_generated(path: &str, text: &str) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..").join(path);
        expect_test::expect_file![path].assert_eq(text);
    }

    #[test]
    fn the_committed_schema_is_fresh() {
        let text = serde_json::to_string_pretty(&super::case()).unwrap();
        check_generated("assets/schema/case.schema.json", &format!("{text}\n"));
    }

    /// What the window makes its forms from.
    #[test]
    fn the_committed_descriptions_are_fresh() {
        let all: Vec<_> = Kind::ALL.iter().map(|kind| describe::kind(*kind)).collect();
        let text = serde_json::to_string_pretty(&all).unwrap();
        check_generated("ui/src/generated/kinds.json", &format!("{text}\n"));
    }

    /// Which rules stand beside which form.
    #[test]
    fn the_committed_rules_are_fresh() {
        let row = |it: &rule::Rule| json!({ "id": it.id, "level": it.level, "kind": it.kind });
        let all: Vec<_> = rule::RULES.iter().map(row).collect();
        let text = serde_json::to_string_pretty(&all).unwrap();
        check_generated("ui/src/generated/rules.json", &format!("{text}\n"));
    }

    #[test]
    fn the_committed_types_are_fresh() {
        let config = Config::new().with_large_int("number");
        let mut text =
            "// Generated from the structs of the domain; `cargo xtask generate` renews it.\n"
                .to_owned();
        types(&config, &mut text);
        check_generated("ui/src/generated/domain.ts", &text);
    }

    /// Every type that the window reads or writes, and what these are made of.
    fn types(config: &Config, text: &mut String) {
        let mut all = std::collections::BTreeMap::new();
        collect::<crate::case::Case>(config, &mut all);
        collect::<crate::computed::Computed>(config, &mut all);
        collect::<describe::KindDescription>(config, &mut all);
        collect::<crate::rule::Finding>(config, &mut all);
        collect::<crate::progress::Progress>(config, &mut all);
        collect::<crate::edit::Edit>(config, &mut all);
        collect::<crate::edit::Label>(config, &mut all);
        collect::<crate::problem::Problem>(config, &mut all);
        collect::<crate::audience::Audience>(config, &mut all);
        collect::<crate::stakeholder_map::Scene>(config, &mut all);
        for declaration in all.values() {
            text.push_str(&format!("\nexport {declaration}\n"));
        }
    }

    fn collect<T: TS + 'static>(
        config: &Config,
        all: &mut std::collections::BTreeMap<String, String>,
    ) {
        struct Visit<'a>(&'a Config, &'a mut std::collections::BTreeMap<String, String>);
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
}
