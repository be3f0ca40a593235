/** Challenges in their order, and the concerns that have none yet. */
import type { Challenge, ChallengeValidation, Concern, DilemmaBoard, Step } from "../../generated/domain";
import { isEmpty, type AnyRecord } from "../../kinds";
import { mostCarriedFirst } from "../voices/model";

/** By place; what has none comes last. */
export function inOrder(challenges: readonly Challenge[]): Challenge[] {
  return [...challenges].sort((a, b) => (a.priority ?? Infinity) - (b.priority ?? Infinity) || 0);
}

/** Whether each has a place of its own (R31-01). */
export function hasOrder(challenges: readonly Challenge[]): boolean {
  const places = challenges.map((it) => it.priority);
  return !places.includes(null) && new Set(places).size === places.length;
}

/** Gives them the places 1, 2, 3 … as they stand. */
export function placed(ordered: readonly Challenge[]): Step[] {
  return ordered.flatMap((it, at): Step[] => (it.priority === at + 1 ? [] : [{ do: "set", id: it.id, field: "priority", value: at + 1 }]));
}

/** The same with one of them a place up or down. */
export function moved(ordered: readonly Challenge[], one: Challenge, by: 1 | -1): Step[] {
  const at = ordered.indexOf(one);
  const other = ordered[at + by];
  return other ? placed(ordered.map((it, place) => (place === at ? other : place === at + by ? one : it))) : [];
}

/** What a new one begins with: the place after the last where the group gave all others theirs. Else none: the order in which they are noted is not the group's (R31-01). */
export function begun(challenges: readonly Challenge[]): { priority?: number } {
  if (challenges.length === 0 || !hasOrder(challenges)) return {};
  return { priority: Math.max(...challenges.map((it) => it.priority ?? 0)) + 1 };
}

/** Concerns that no challenge answers, the most carried first: those that wait, and those that the group ruled out. */
export function unanswered(concerns: readonly Concern[], challenges: readonly Challenge[]): { waiting: Concern[]; ruledOut: Concern[] } {
  const answered = new Set(challenges.flatMap((it) => it.shared_concerns));
  const left = mostCarriedFirst(concerns.filter((it) => !answered.has(it.id)));
  return {
    waiting: left.filter((it) => it.convertible_to_challenge !== "no"),
    ruledOut: left.filter((it) => it.convertible_to_challenge === "no"),
  };
}

/** What a meeting fills in; more when the decision was taken elsewhere. */
export function front(challenge: Challenge): string[] {
  const always = ["challenge_text", "shared_concerns", "from_silent_middle", "our_impact", "our_impact_note", "multi_year_links", "supra_local"];
  return challenge.supra_local === "yes" ? [...always, "supra_local_note", "what_is_ours_locally"] : always;
}

/** A challenge with its dilemma board; a board may still lack its challenge, and a challenge its board. */
export type Weighing = { challenge: Challenge | null; board: DilemmaBoard | null };

export function weighings(challenges: readonly Challenge[], boards: readonly DilemmaBoard[]): Weighing[] {
  const known = new Set<string | null>(challenges.map((it) => it.id));
  const of = (challenge: Challenge): Weighing[] => {
    const own = boards.filter((it) => it.challenge === challenge.id).map((board) => ({ challenge, board }));
    return own.length ? own : [{ challenge, board: null }];
  };
  return [...challenges.flatMap(of), ...boards.filter((it) => !known.has(it.challenge)).map((board) => ({ challenge: null, board }))];
}

/** How many sides a board must hear. */
const SIDES = 2;

/** The fields that keep a challenge out of step 3 (R24-01): of its board, and the concerns behind it. */
export function boardGaps({ challenge, board }: Weighing): string[] {
  const sides = new Set(board?.views_acknowledged.filter((it) => it.view && it.who).map((it) => it.who));
  const texts = ["equal_weight_statement", "differences", "similarities", "important_to_us", "we_need", "we_will_take_up"];
  return [
    ...(challenge?.shared_concerns.length ? [] : ["shared_concerns"]),
    ...(sides.size < SIDES ? ["views_acknowledged"] : []),
    ...texts.filter((it) => isEmpty((board as unknown as AnyRecord | null)?.[it])),
  ];
}

/** The validation that counts for a challenge: the later in the list. */
export function validationOf(challenge: Challenge, all: readonly ChallengeValidation[]): ChallengeValidation | undefined {
  return all.findLast((it) => it.challenge === challenge.id);
}

const POINTS = { low: 1, medium: 2, high: 3 };
export const MOST = 2 * POINTS.high;

/** Impact and support together (R31-01); none as long as one of them is not weighed. */
export function score(validation: ChallengeValidation | undefined): number | null {
  return validation?.impact_of_authority && validation.support_from_network ? points(validation) : null;
}

/** The same as far as it is weighed. */
function points(validation: ChallengeValidation | undefined): number {
  const { impact_of_authority: impact, support_from_network: support } = validation ?? {};
  return (impact ? POINTS[impact] : 0) + (support ? POINTS[support] : 0);
}

/** The order that impact and support suggest, where the group has another or none (R31-01). Equals keep their place; what is not weighed counts for nothing. */
export function suggested(ordered: readonly Challenge[], validations: readonly ChallengeValidation[]): Challenge[] | null {
  const weight = new Map(ordered.map((it) => [it, points(validationOf(it, validations))]));
  const of = (it: Challenge) => weight.get(it) ?? 0;
  const order = [...ordered].sort((a, b) => of(b) - of(a));
  const taken = hasOrder(ordered) && order.every((it, at) => it === ordered[at]);
  return ordered.length < 2 || taken || ordered.every((it) => of(it) === 0) ? null : order;
}

/** What a group fills in to weigh a challenge; more when the silent middle saw it again. */
export function weighed(validation: ChallengeValidation | undefined): string[] {
  const presented = validation?.presented_again_to_middle === "yes" ? ["presented_again_to_middle_on", "presented_again_to_middle_link", "heard_correctly", "correction", "solutions_suggested"] : [];
  return ["impact_of_authority", "support_from_network", "why_this_priority", "presented_again_to_middle", ...presented, "transparency_message", "final_text"];
}
