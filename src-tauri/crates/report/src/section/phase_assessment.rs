//! The situation in brief: place, contested issue and phase.

use domain::phase_assessment::PhaseAssessment;

use crate::content::Content;
use crate::document::{Block, Callout, CalloutKind, Column, Table, facts, paragraph};

pub(crate) fn situation(content: &Content<'_>) -> Vec<Block> {
    let case = &content.case.case;
    let mut rows = vec![
        (content.word("plan-place"), content.typed(&case.place_description)),
        (content.word("case-area-scale"), content.choice("area-scale", &case.area_scale)),
        (content.word("case-contested-issue"), content.typed(&case.contested_issue)),
    ];
    if case.trigger_event.is_some() {
        rows.push((content.word("case-trigger-event"), content.typed(&case.trigger_event)));
    }
    let decision_level = content.choice("decision-level", &case.decision_level);
    rows.push((content.word("case-decision-level"), decision_level));
    if !case.theme_tags.is_empty() {
        rows.push((content.word("case-theme-tags"), content.choices("theme", &case.theme_tags)));
    }
    let mut blocks = vec![facts(rows)];
    let Some(latest) = PhaseAssessment::latest(content.case) else { return blocks };
    let phase = content.choice("phase", &Some(content.computed.phase));
    let mut inside = vec![paragraph(phase.bold())];
    if let Some(date) = latest.assessed_on {
        let args = [("date", content.day_text(date).into())];
        inside.push(paragraph(content.with("plan-phase-on", &args)));
    }
    if latest.phase_decided.is_some_and(|decided| decided != latest.phase_computed()) {
        let decided = content.choice("phase", &latest.phase_decided).plain();
        inside.push(paragraph(content.with("plan-phase-decided", &[("phase", decided.into())])));
        inside.push(paragraph(content.typed(&latest.deviation_reason)));
    }
    blocks.push(Block::Callout(Callout {
        kind: CalloutKind::Info,
        title: content.word("plan-phase").into(),
        blocks: inside,
    }));
    if 1 < content.case.phase_assessments.len() {
        blocks.push(history(content));
    }
    blocks
}

/// Every assessment, so that a change over time is seen.
fn history(content: &Content<'_>) -> Block {
    let columns = [Column::fit(), Column::fit(), Column::fraction(0.5)];
    let mut table = Table::new(columns).caption(content.word("plan-phase-history")).head([
        content.word("phase-assessment-assessed-on"),
        content.word("plan-phase"),
        content.word("phase-assessment-evidence"),
    ]);
    let mut assessments: Vec<_> = content.case.phase_assessments.iter().collect();
    assessments.sort_by_key(|it| it.assessed_on);
    for assessment in assessments {
        table.push([
            content.day(assessment.assessed_on),
            content.choice("phase", &Some(assessment.phase_computed())),
            content.typed(&assessment.evidence),
        ]);
    }
    table.into()
}
