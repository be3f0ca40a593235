/** The phase assessment: its questions and the scale. */
import type { Phase, PhaseAssessment } from "../../generated/domain";
import { describe } from "../../kinds";

/** What is answered with yes, no or unknown, in the order of the method: gravest first. */
export const QUESTIONS = describe("phase_assessment")
  .fields.filter((it) => it.form.is === "choice" && it.form.of.words === "yes-no-unknown")
  .map((it) => it.name);

/** The scale, without “undetermined”: that is no phase. */
export const PHASES: Phase[] = ["1_rest", "2_discomfort", "3_hostility", "4_open_incidents"];

/** Whether the group decided on another phase than its answers give. */
export function deviates(assessment: Pick<PhaseAssessment, "phase_decided">, computed: Phase | undefined): boolean {
  return assessment.phase_decided !== null && assessment.phase_decided !== computed;
}

/** How many questions have an answer. */
export function answered(assessment: object): number {
  return QUESTIONS.filter((name) => (assessment as Record<string, unknown>)[name]).length;
}
