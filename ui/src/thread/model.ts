/** The golden thread: what leads to what, from the first signal to the evaluation, and what hangs loose. */
import type { Case, Kind } from "../generated/domain";

/** What the thread is made of, in its order. */
export const COLUMNS = ["heard", "concerns", "challenges", "objectives", "actions", "told"] as const;
export type Column = (typeof COLUMNS)[number];

export type Node = {
  id: string;
  kind: Kind;
  column: Column;
  /** What it lacks, as the end of a key of words: `thread-loose-<end>`. */
  loose: Loose[];
};
export type Loose = "unused" | "no-source" | "no-concern" | "no-challenge" | "no-objective" | "no-action" | "no-message" | "no-moment";
export type Thread = { nodes: Node[]; links: { from: string; to: string }[] };

type Lists = Pick<
  Case,
  | "signals"
  | "phase_assessments"
  | "oppositions"
  | "citizen_type_assessments"
  | "consultations"
  | "concerns"
  | "challenges"
  | "objectives"
  | "actions"
  | "communication_plan_rows"
  | "evaluation_moments"
>;

export function thread(lists: Lists): Thread {
  const ids = new Set<string>();
  const nodes: Node[] = [];
  const put = (kind: Kind, column: Column, records: readonly { id: string }[]) => {
    for (const { id } of records) {
      ids.add(id);
      nodes.push({ id, kind, column, loose: [] });
    }
  };
  put("signal", "heard", lists.signals);
  put("consultation", "heard", lists.consultations);
  put("concern", "concerns", lists.concerns);
  put("challenge", "challenges", lists.challenges);
  put("objective", "objectives", lists.objectives);
  // What was stopped leads nowhere any more.
  const actions = lists.actions.filter((it) => it.status !== "stopped");
  put("action", "actions", actions);
  put("communication_plan_row", "told", lists.communication_plan_rows);
  put("evaluation_moment", "told", lists.evaluation_moments);

  const links: Thread["links"] = [];
  const link = (from: string | null, to: string | null) => {
    if (from && to && ids.has(from) && ids.has(to) && !links.some((it) => it.from === from && it.to === to)) links.push({ from, to });
  };
  // A signal leads to the concerns of the types of citizens that were noticed in it.
  for (const { where_noticed, type } of lists.citizen_type_assessments) {
    const carried = lists.concerns.filter((it) => type && it.citizen_types.includes(type));
    for (const signal of where_noticed.filter((id) => lists.signals.some((it) => it.id === id))) {
      for (const concern of carried) link(signal, concern.id);
    }
  }
  for (const it of lists.consultations) for (const concern of it.concerns_found) link(it.id, concern);
  for (const it of lists.challenges) for (const concern of it.shared_concerns) link(concern, it.id);
  for (const it of lists.objectives) link(it.challenge, it.id);
  for (const it of actions) for (const objective of it.objective) link(objective, it.id);
  for (const it of lists.communication_plan_rows) link(it.action, it.id);
  for (const it of lists.evaluation_moments) {
    for (const action of actions.filter((action) => action.criteria.some((criterion) => it.criteria.includes(criterion)))) link(action.id, it.id);
  }

  const used = new Set([...lists.phase_assessments.flatMap((it) => it.evidence_links), ...lists.oppositions.flatMap((it) => it.link_signals), ...lists.citizen_type_assessments.flatMap((it) => it.where_noticed)]);
  const columnOf = new Map(nodes.map((it) => [it.id, it]));
  for (const node of nodes) {
    const sources = links.filter((it) => it.to === node.id).map((it) => columnOf.get(it.from)?.kind);
    const goals = links.filter((it) => it.from === node.id).map((it) => columnOf.get(it.to)?.kind);
    node.loose = loose(node.kind, sources, goals, used.has(node.id));
  }
  return { nodes, links };
}

function loose(kind: Kind, sources: (Kind | undefined)[], goals: (Kind | undefined)[], used: boolean): Loose[] {
  const missing = (...all: (Loose | false)[]) => all.filter((it): it is Loose => it !== false);
  switch (kind) {
    case "signal":
      return missing(!used && "unused");
    case "consultation":
      return missing(goals.length === 0 && "no-concern");
    case "concern":
      return missing(!sources.includes("consultation") && "no-source", goals.length === 0 && "no-challenge");
    case "challenge":
      return missing(sources.length === 0 && "no-concern", goals.length === 0 && "no-objective");
    case "objective":
      return missing(sources.length === 0 && "no-challenge", goals.length === 0 && "no-action");
    case "action":
      return missing(sources.length === 0 && "no-objective", !goals.includes("communication_plan_row") && "no-message", !goals.includes("evaluation_moment") && "no-moment");
    default:
      return missing(sources.length === 0 && "no-action");
  }
}

/** A node with all that leads to it and all that it leads to. */
export function along(id: string, { links }: Thread): Set<string> {
  const found = new Set([id]);
  const walk = (from: string, next: (id: string) => string[]) => {
    for (const it of next(from)) {
      if (found.has(it)) continue;
      found.add(it);
      walk(it, next);
    }
  };
  walk(id, (at) => links.filter((it) => it.from === at).map((it) => it.to));
  // What was found downward must not hide what lies upward from the node itself.
  const down = [...found];
  found.clear();
  found.add(id);
  walk(id, (at) => links.filter((it) => it.to === at).map((it) => it.from));
  for (const it of down) found.add(it);
  return found;
}
