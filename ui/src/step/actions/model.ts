/** Groups of actions, whether they are late, what approval still needs, and their balance. */
import type { Action, ActionStatus, DepolarisationTest, Finding, Objective, TaskDivision } from "../../generated/domain";
import { field, isEmpty, type AnyRecord } from "../../kinds";
import { testOf } from "../depolarisation-test/model";

export type Group = { id: string | null; records: Action[] };

/** Each action under the first objective that it serves; last those that serve none. */
export function byObjective(objectives: readonly Objective[], actions: readonly Action[]): Group[] {
  const known = new Set(objectives.map((it) => it.id));
  const first = (action: Action) => action.objective.find((id) => known.has(id)) ?? null;
  return [...known, null].map((id) => ({ id, records: actions.filter((it) => first(it) === id) }));
}

/** Each status with its actions; one without a status is an idea. */
export function byStatus(actions: readonly Action[]): { status: ActionStatus; records: Action[] }[] {
  const of = (status: string) => actions.filter((it) => (it.status ?? "idea") === status);
  return codes("status").map((status) => ({ status: status as ActionStatus, records: of(status) }));
}

/** How many days an action is past its end; 0 for one that is not late. */
export function daysLate(action: Action, today: string): number {
  if (!action.end || action.status === "done" || action.status === "stopped") return 0;
  return Math.max(0, (Date.parse(today) - Date.parse(action.end)) / 86_400_000);
}

/** How many of its questions are answered: by a risk, or by why none is seen. */
export function answered(test: DepolarisationTest | undefined): number {
  const rows = test?.rows.filter((it) => it.risk || (it.none_seen && it.why)) ?? [];
  return new Set(rows.map((it) => it.q)).size;
}

export const QUESTIONS = 5;

/** What approval still needs: a field of the action, or something of its test. */
export type Need = { words: string; field?: string };

export function needs(action: Action, tests: readonly DepolarisationTest[], findings: readonly Finding[]): Need[] {
  const fields = ["responsible", "start", "end", "criteria"].filter((it) => isEmpty((action as unknown as AnyRecord)[it]));
  const needs: Need[] = fields.map((it) => ({ words: `action-${it}`, field: it }));
  const test = testOf(tests, action.id);
  if (answered(test) < QUESTIONS) needs.push({ words: "action-need-test" });
  else if (findings.some((it) => it.rule === "R50-02" && it.state === "open" && it.record === test?.id)) needs.push({ words: "action-need-measures" });
  return needs;
}

/** The actions of the plan: ideas and stopped ones do not count. */
export function inPlan(actions: readonly Action[]): Action[] {
  return actions.filter((it) => it.status && it.status !== "idea" && it.status !== "stopped");
}

/** One sort of action; without a code those of which it was not filled in. */
export type Row = { code: string | null; actions: Action[] };
export type Section = { name: string; words: string; rows: Row[]; rules: string[] };

/** What the balance weighs, the fields that say it, and the rules about it. */
const WEIGHED: { name: keyof Action & string; rules: string[] }[] = [
  { name: "term", rules: ["R34-02"] },
  { name: "channel", rules: ["R34-04"] },
  { name: "citizen_types_aimed", rules: ["R34-05"] },
  { name: "plan_samenleven_types", rules: ["R34-01"] },
  { name: "suggested_by", rules: ["R34-06"] },
  { name: "quick_effect", rules: ["R34-03"] },
  { name: "priority_action", rules: ["R34-08"] },
];

/** The actions of the plan by sort; of the citizen types those that weigh most. */
export function balance(actions: readonly Action[], weighing: readonly string[]): Section[] {
  const plan = inPlan(actions);
  return WEIGHED.map(({ name, rules }) => {
    const wanted = codes(name).filter((it) => (name === "citizen_types_aimed" ? weighing.includes(it) : it !== "none" && it !== "both"));
    const rows: Row[] = wanted.map((code) => ({ code, actions: plan.filter((it) => values(it, name).includes(code)) }));
    const open = plan.filter((it) => values(it, name).length === 0);
    if (open.length) rows.push({ code: null, actions: open });
    return { name, words: words(name), rows, rules };
  });
}

/** How many actions of the plan serve each objective. */
export function perObjective(objectives: readonly Objective[], actions: readonly Action[]): Row[] {
  const plan = inPlan(actions);
  const rows: Row[] = objectives.map(({ id }) => ({ code: id, actions: plan.filter((it) => it.objective.includes(id)) }));
  const loose = plan.filter((it) => it.objective.length === 0);
  return loose.length ? [...rows, { code: null, actions: loose }] : rows;
}

/** Whether a finding is about the balance. */
export function isBalance(finding: Finding): boolean {
  return finding.rule.startsWith("R34-");
}

function values(action: Action, name: keyof Action): string[] {
  const value = action[name];
  if (value === "both") return ["online", "offline"];
  if (typeof value === "boolean") return [value ? "yes" : "no"];
  return Array.isArray(value) ? value : value ? [String(value)] : [];
}

function codes(name: string): string[] {
  const { form } = field("action", name);
  return form.is === "choice" || form.is === "choices" ? form.of.codes : ["yes", "no"];
}

function words(name: string): string {
  const { form } = field("action", name);
  return form.is === "choice" || form.is === "choices" ? form.of.words : "yes-no-unknown";
}

/** Who does what for an action, or without one for the whole plan; not every action has it yet. */
export type Division = { action: Action | null; division: TaskDivision | null };

/** The whole plan first, then each action that is not stopped, or has its tasks divided all the same. */
export function divisions(actions: readonly Action[], all: readonly TaskDivision[]): [Division, ...Division[]] {
  const known = new Set<string | null>(actions.map((it) => it.id));
  const [first = null, ...others] = all.filter((it) => !known.has(it.action));
  const of = (action: Action): Division[] => {
    const own = all.filter((it) => it.action === action.id).map((division) => ({ action, division }));
    return own.length || action.status === "stopped" ? own : [{ action, division: null }];
  };
  return [{ action: null, division: first }, ...others.map((division) => ({ action: null, division })), ...actions.flatMap(of)];
}
