/** The six types of citizens: one assessment each, made at the first answer. */
import type { CitizenType, CitizenTypeAssessment, Presence, Step } from "../../generated/domain";
import { field } from "../../kinds";

/** So many types may weigh most. */
export const MOST = 3;

export const TYPES = codes("type") as CitizenType[];
export const PRESENCES = codes("presence") as Presence[];

function codes(name: string): string[] {
  const { form } = field("citizen_type_assessment", name);
  return form.is === "choice" ? form.of.codes : [];
}

export function assessmentOf(type: CitizenType, all: readonly CitizenTypeAssessment[]): CitizenTypeAssessment | undefined {
  return all.find((it) => it.type === type);
}

/** The types that weigh most; the radicalising one is referred and never among them. */
export function weighing(all: readonly CitizenTypeAssessment[]): CitizenTypeAssessment[] {
  return TYPES.filter((it) => it !== "radicalising").flatMap((it) => {
    const found = assessmentOf(it, all);
    return found?.most_applicable ? [found] : [];
  });
}

type Answer = Pick<CitizenTypeAssessment, "presence"> | Pick<CitizenTypeAssessment, "most_applicable">;

/** An answer about a type; `id` is for its assessment when this is the first. */
export function answer(type: CitizenType, known: CitizenTypeAssessment | undefined, given: Answer, id: string): Step[] {
  if (known) return Object.entries(given).map(([name, value]) => ({ do: "set", id: known.id, field: name, value }));
  // What is not ticked does not weigh most: that is an answer too.
  return [{ do: "add", kind: "citizen_type_assessment", id, fields: { type, most_applicable: false, ...given }, before: null }];
}

/** Whether this type asks for a referral, or has one (R23-01). */
export function asksReferral(assessment: CitizenTypeAssessment): boolean {
  const seen = assessment.presence !== null && assessment.presence !== "not_seen";
  return assessment.referral !== null || (assessment.type === "radicalising" && seen);
}

/** Assessments that stand at none of the six types: without a type, or a second one of the same. */
export function others(all: readonly CitizenTypeAssessment[]): CitizenTypeAssessment[] {
  return all.filter((it) => !it.type || assessmentOf(it.type, all) !== it);
}
