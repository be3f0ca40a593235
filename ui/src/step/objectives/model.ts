/** How objectives hang together with challenges, and criteria with actions. */
import type { Action, Challenge, EvaluationCriterion, Objective } from "../../generated/domain";

export type Group = { id: string | null; records: Objective[] };

/** The objectives of each challenge; last those without one, if there are any. */
export function byChallenge(challenges: readonly Challenge[], objectives: readonly Objective[]): Group[] {
  const known = new Set<string | null>(challenges.map((it) => it.id));
  const of = (id: string) => objectives.filter((it) => it.challenge === id);
  const groups: Group[] = challenges.map((it) => ({ id: it.id, records: of(it.id) }));
  const loose = objectives.filter((it) => !known.has(it.challenge));
  // Without any challenge there is still a place to write one down.
  return loose.length || groups.length === 0 ? [...groups, { id: null, records: loose }] : groups;
}

/** The actions that serve an objective. */
export function serving(objective: Objective, actions: readonly Action[]): Action[] {
  return actions.filter((it) => it.objective.includes(objective.id));
}

/** The actions that are measured by a criterion. */
export function measuredBy(criterion: EvaluationCriterion, actions: readonly Action[]): Action[] {
  return actions.filter((it) => it.criteria.includes(criterion.id));
}

/** The actions that serve no objective. */
export function loose(objectives: readonly Objective[], actions: readonly Action[]): Action[] {
  const known = new Set(objectives.map((it) => it.id));
  return actions.filter((it) => !it.objective.some((id) => known.has(id)));
}
