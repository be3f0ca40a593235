//! Conflict or polarisation, by five criteria; the latest counts (method, step 1.2).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::choice::YesNoUnknown;
use crate::record::Kind;
use crate::route;
use crate::rule::{self, Finding};
use crate::strategy_choice::{Situation, Strategy};
use crate::value::{Date, RecordId};

/// Conflict or polarisation, by five criteria; the latest counts (method, step 1.2).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-audience" = "college", "x-substep" = "1.2", "x-named-by" = "result_decided"))]
pub struct ConflictScan {
    /// Its lasting id.
    pub id: RecordId,
    /// Who owns the clash.
    #[schemars(extend("x-needed" = "always"))]
    pub owners: Option<ConflictSign>,
    /// What shows it.
    #[schemars(extend("x-long" = true))]
    pub owners_note: Option<String>,
    /// Where it comes from.
    #[schemars(extend("x-needed" = "always"))]
    pub origin: Option<ConflictSign>,
    /// What shows it.
    #[schemars(extend("x-long" = true))]
    pub origin_note: Option<String>,
    /// How long it has been going on.
    #[schemars(extend("x-needed" = "always"))]
    pub time: Option<ConflictSign>,
    /// What shows it.
    #[schemars(extend("x-long" = true))]
    pub time_note: Option<String>,
    /// How it moves.
    #[schemars(extend("x-needed" = "always"))]
    pub dynamic: Option<ConflictSign>,
    /// What shows it.
    #[schemars(extend("x-long" = true))]
    pub dynamic_note: Option<String>,
    /// Whether mediation can help.
    #[schemars(extend("x-needed" = "always"))]
    pub mediation: Option<ConflictSign>,
    /// What shows it.
    #[schemars(extend("x-long" = true))]
    pub mediation_note: Option<String>,
    /// Whether it is resistance to one decision.
    #[schemars(extend("x-needed" = "always"))]
    pub resistance_to_change: Option<YesNoUnknown>,
    /// How conflict and polarisation feed each other.
    #[schemars(extend("x-long" = true))]
    pub intertwined_note: Option<String>,
    /// What the group makes of it.
    pub result_decided: Option<ConflictResult>,
    /// Why it differs from the computed result.
    #[schemars(extend("x-long" = true, "x-needed" = "deviates"))]
    pub deviation_reason: Option<String>,
    /// Service that mediates.
    pub mediation_service: Option<String>,
    /// Day the case was referred to it.
    pub mediation_referral_date: Option<Date>,
}

/// What a criterion looks like.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum ConflictSign {
    Conflict,
    Polarisation,
    Both,
    Unknown,
}

/// What the five criteria come down to.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // The codes are words of the method, explained in assets/words.
pub enum ConflictResult {
    Conflict,
    Polarisation,
    Combination,
    Resistance,
    Undetermined,
}

/// So many of the five criteria make a conflict, or polarisation.
const MOST: usize = 4;

/// Fewer criteria that point to polarisation leave room for resistance to one decision.
const SOME: usize = 2;

impl ConflictScan {
    /// The scan that counts: the later in the list, as a scan has no date.
    pub fn latest(case: &Case) -> Option<&Self> {
        case.conflict_scans.last()
    }

    /// R12-03: the result that follows from the scores. It decides the route; what the group
    /// decides beside it stays a remark.
    pub fn result_computed(&self) -> ConflictResult {
        let scores = [self.owners, self.origin, self.time, self.dynamic, self.mediation];
        let count = |sign| scores.iter().filter(|it| **it == Some(sign)).count();
        let conflict = count(ConflictSign::Conflict);
        let polarisation = count(ConflictSign::Polarisation);
        if scores.iter().all(|it| it.is_none_or(|it| it == ConflictSign::Unknown)) {
            ConflictResult::Undetermined
        } else if MOST <= conflict && polarisation == 0 {
            ConflictResult::Conflict
        } else if MOST <= polarisation {
            ConflictResult::Polarisation
        } else if self.resistance_to_change == Some(YesNoUnknown::Yes) && polarisation < SOME {
            ConflictResult::Resistance
        } else {
            ConflictResult::Combination
        }
    }
}

/// R12-04: a conflict is for mediation, until the group records that it goes on.
pub(crate) fn r12_04(case: &Case) -> Vec<Finding> {
    let Some(latest) = ConflictScan::latest(case) else { return Vec::new() };
    let closes = route::closed_by(case).is_some_and(|(rule, _)| rule == "R12-04");
    rule::when(closes, || Finding::new("R12-04").on(&latest.id).at("mediation_service"))
}

/// R12-08: where there is polarisation, mediating between the loudest adds fuel. Mediation is
/// planned by a service or a referral in the scan, or as a strategy; among groups that live side
/// by side it is fine (R21-10).
pub(crate) fn r12_08(case: &Case) -> Vec<Finding> {
    let polarised = [ConflictResult::Polarisation, ConflictResult::Combination];
    let Some(latest) = ConflictScan::latest(case) else { return Vec::new() };
    if !polarised.contains(&latest.result_computed()) {
        return Vec::new();
    }
    let service = latest.mediation_service.is_some().then_some("mediation_service");
    let referral = latest.mediation_referral_date.map(|_| "mediation_referral_date");
    let scan = service.or(referral).map(|field| Finding::new("R12-08").on(&latest.id).at(field));
    let chosen = case.strategy_choices.iter().filter(|it| {
        it.strategy.contains(&Strategy::Mediate) && it.situation != Some(Situation::SideBySide)
    });
    let strategies =
        chosen.map(|it| Finding::new("R12-08").of(Kind::StrategyChoice).on(&it.id).at("strategy"));
    scan.into_iter().chain(strategies).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::ConflictResult;
    use crate::testing::{self, case, decided};

    const CRITERIA: [&str; 5] = ["owners", "origin", "time", "dynamic", "mediation"];

    /// A scan with these scores; the criteria that are left stay open.
    fn scored(scores: &[&str]) -> Value {
        let mut scan = json!({ "id": "CS1" });
        for (criterion, score) in CRITERIA.iter().zip(scores) {
            scan[*criterion] = json!(score);
        }
        scan
    }

    #[test]
    fn r12_03() {
        let check = |scores: &[&str], resistance: &str, expected: ConflictResult| {
            let mut scan = scored(scores);
            scan["resistance_to_change"] = json!(resistance);
            let case = case(json!({ "conflict_scans": [scan] }));
            assert_eq!(case.conflict_scans[0].result_computed(), expected, "{scores:?}");
        };
        use ConflictResult::{Combination, Conflict, Polarisation, Resistance, Undetermined};
        let (c, p, b, u) = ("conflict", "polarisation", "both", "unknown");
        for resistance in ["yes", "no", "unknown", ""] {
            check(&[], resistance, Undetermined);
            check(&[u, u, u, u, u], resistance, Undetermined);
            check(&[u, u], resistance, Undetermined);
            check(&[c, c, c, c, c], resistance, Conflict);
            check(&[c, c, c, c], resistance, Conflict);
            check(&[c, c, c, c, b], resistance, Conflict);
            check(&[c, u, c, c, c], resistance, Conflict);
            check(&[p, p, p, p, p], resistance, Polarisation);
            check(&[p, p, p, p], resistance, Polarisation);
            check(&[p, c, p, p, p], resistance, Polarisation);
            check(&[p, p, p, c, c], resistance, Combination);
            check(&[p, p, c, c, c], resistance, Combination);
            check(&[p, b, p, b, p], resistance, Combination);
            let few = if resistance == "yes" { Resistance } else { Combination };
            check(&[c, c, c, c, p], resistance, few);
            check(&[c, c, c, b, b], resistance, few);
            check(&[p, b, b, u, u], resistance, few);
            check(&[b], resistance, few);
        }
    }

    #[test]
    fn the_later_scan_counts() {
        let mut first = scored(&["conflict"; 5]);
        first["id"] = json!("CS0");
        let lists = json!({ "conflict_scans": [first, scored(&["polarisation"; 5])] });
        testing::check("R12-04", lists, &[]);
    }

    #[test]
    fn r12_04() {
        let check = |scores: &[&str], deviations: Value, expected: &[&str]| {
            let lists = json!({ "conflict_scans": [scored(scores)], "deviations": deviations });
            testing::check("R12-04", lists, expected);
        };
        let closed = &["CS1.mediation_service"];
        check(&["conflict"; 4], json!([]), closed);
        check(&["conflict"; 3], json!([]), &[]);
        check(&["polarisation"; 5], json!([]), &[]);
        check(&["conflict"; 4], json!([decided("R12-04")]), &[]);
        check(&["conflict"; 4], json!([decided("R0-01")]), closed);
        for field in ["decision", "reason", "on", "by"] {
            let mut part = decided("R12-04");
            part[field] = json!("");
            check(&["conflict"; 4], json!([part]), closed);
        }
        testing::check("R12-04", json!({}), &[]);
        // In a crisis the conflict is not what closes first.
        let lists = json!({ "conflict_scans": [scored(&["conflict"; 5])] });
        testing::check("R12-04", testing::in_crisis(lists), &[]);
    }

    #[test]
    fn r12_08() {
        let check = |scores: &[&str], field: &str, value: &str, expected: &[&str]| {
            let mut scan = scored(scores);
            scan[field] = json!(value);
            testing::check("R12-08", json!({ "conflict_scans": [scan] }), expected);
        };
        let service = "mediation_service";
        check(&["polarisation"; 4], service, "neighbours", &["CS1.mediation_service"]);
        check(&["both"; 5], service, "neighbours", &["CS1.mediation_service"]);
        check(&["both"; 5], service, "", &[]);
        check(&["conflict"; 5], service, "neighbours", &[]);
        check(&["unknown"; 5], service, "neighbours", &[]);
        let referral = "mediation_referral_date";
        check(&["both"; 5], referral, "2025-03-01", &["CS1.mediation_referral_date"]);

        let check = |sign: &str, situation: &str, strategy: &str, expected: &[&str]| {
            let choice = json!({ "id": "SC1", "situation": situation, "strategy": [strategy] });
            let lists = json!({
                "conflict_scans": [scored(&[sign; 5])], "strategy_choices": [choice],
            });
            testing::check("R12-08", lists, expected);
        };
        check("polarisation", "rising_tension", "mediate", &["SC1.strategy"]);
        check("polarisation", "", "mediate", &["SC1.strategy"]);
        check("polarisation", "side_by_side", "mediate", &[]);
        check("polarisation", "rising_tension", "to_the_middle", &[]);
        check("conflict", "rising_tension", "mediate", &[]);
        let alone = json!([{ "id": "SC1", "strategy": ["mediate"] }]);
        testing::check("R12-08", json!({ "strategy_choices": alone }), &[]);
    }
}
