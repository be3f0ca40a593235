//! What all actors in the area say of the tension, online and offline (method, 5.4).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::record::words_of;
use crate::route;
use crate::rule::{self, Arg, Finding};
use crate::step_status::Substep;
use crate::value::{Date, RecordId};

/// What all actors in the area say of the tension, online and offline (method, 5.4).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "1.2", "x-named-by" = "date"))]
pub struct EnvironmentAnalysis {
    /// Its lasting id.
    pub id: RecordId,
    /// Groups of actors that were heard.
    pub actor_categories_covered: Vec<ActorCategory>,
    /// Day of the analysis.
    pub date: Option<Date>,
    /// Role of the person who was spoken to.
    #[schemars(extend("x-audience" = "internal"))]
    pub contact_role: Option<String>,
    /// What came out of it.
    #[schemars(extend("x-long" = true))]
    pub findings: Option<String>,
    /// Causes that were named.
    #[schemars(extend("x-long" = true))]
    pub causes: Option<String>,
    /// Figures about the area.
    #[schemars(extend("x-long" = true))]
    pub key_figures_statistics: Option<String>,
}

/// The groups of actors to hear.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum ActorCategory {
    Residents,
    CivilSociety,
    NeighbourhoodWorkers,
    CounterStaff,
    PupilCounsellors,
}

impl ActorCategory {
    /// The five groups.
    pub const ALL: [Self; 5] = [
        Self::Residents,
        Self::CivilSociety,
        Self::NeighbourhoodWorkers,
        Self::CounterStaff,
        Self::PupilCounsellors,
    ];
}

/// R54-01: an analysis hears every group of actors. The analyses count together; without one the
/// rule is silent, as the method does not ask for one.
pub(crate) fn r54_01(case: &Case) -> Vec<Finding> {
    let analyses = &case.environment_analyses;
    let heard = |actor: &ActorCategory| {
        analyses.iter().any(|it| it.actor_categories_covered.contains(actor))
    };
    let missing: Vec<String> = ActorCategory::ALL
        .iter()
        .filter(|actor| !heard(actor))
        .map(|actor| words_of("actor-category", actor))
        .collect();
    let speaks = !analyses.is_empty() && route::has_begun(case, Substep::S12);
    rule::when(speaks && !missing.is_empty(), || {
        Finding::new("R54-01").at("actor_categories_covered").with("actors", Arg::Words(missing))
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::rule::{self, Arg};
    use crate::testing::{self, case, in_crisis};

    #[test]
    fn r54_01() {
        let all =
            ["residents", "civil_society", "neighbourhood_workers", "counter_staff"].as_slice();
        let analysis =
            |id: &str, actors: &[&str]| json!({ "id": id, "actor_categories_covered": actors });
        let missing = &["case.actor_categories_covered"];
        let one = json!({ "environment_analyses": [analysis("E1", all)] });
        testing::check("R54-01", one.clone(), missing);
        testing::check("R54-01", in_crisis(one.clone()), &[]);
        let two = [analysis("E1", all), analysis("E2", &["pupil_counsellors"])];
        testing::check("R54-01", json!({ "environment_analyses": two }), &[]);
        testing::check("R54-01", json!({ "environment_analyses": [{ "id": "E1" }] }), missing);
        testing::check("R54-01", json!({ "situation_scans": [{ "id": "SC1" }] }), &[]);

        let found = rule::findings(&case(one));
        let args = &found.iter().find(|it| it.rule == "R54-01").unwrap().args;
        let named = vec!["actor-category-pupil-counsellors".to_owned()];
        assert_eq!(args, &[("actors", Arg::Words(named))]);
    }
}
