/** Evaluation moments in time, and what anchors the approach. */
import type { AnchoringKind, AnchoringPoint, EvaluationMoment, Progress } from "../../generated/domain";

export type Standing = "past" | "next" | "coming" | "undated";
export type Dated = { moment: EvaluationMoment; standing: Standing };

/** The moments as they come in time; without a day comes last. */
export function inTime(moments: readonly EvaluationMoment[], today: string): Dated[] {
  const ordered = [...moments].sort((a, b) => (a.date ?? "9").localeCompare(b.date ?? "9"));
  const next = ordered.find((it) => it.date && today <= it.date);
  return ordered.map((moment) => ({
    moment,
    standing: !moment.date ? "undated" : moment === next ? "next" : moment.date < today ? "past" : "coming",
  }));
}

/** The fields of a record that are still needed. */
export function lacking(id: string, progress: readonly Progress[]): string[] {
  return progress.flatMap((it) => it.missing).filter((it) => it.record === id).map((it) => it.field);
}

/** Whether a kind of anchoring is provided for (R40-01). Lessons that are written down are no moment to learn: a case may have begun with those of an earlier one. */
export function isSettled(kind: AnchoringKind, points: readonly AnchoringPoint[]): boolean {
  return points.some((it) => it.kind === kind);
}

/** What is asked of each kind. */
export const ASKED: Record<AnchoringKind, string[]> = {
  training_or_meeting: ["what", "frequency", "next_date", "organiser"],
  recurring_agenda_item: ["what", "body", "frequency", "next_date", "owner"],
  learning_points: ["what", "date", "owner"],
  achievements: ["body", "date", "owner", "achievements", "proposals"],
};
