/** The depolarisation test of an action: its rows by question, what they come to, and what is still to be asked. */
import type { Action, ActionStatus, DepolarisationTest, Level, TestQuestion, TestRow } from "../../generated/domain";
import { field, isEmpty } from "../../kinds";

/** A row as it is typed: what is not filled in may be absent. */
export type Row = Partial<TestRow>;
/** A row with its place in the test, and its number as people say it: 2.1 is the first risk of question 2. */
export type Placed = { row: Row; index: number; number: string };
export type State = { code: "untested" | "partly" | "complete" | "redesign"; answered: number };

const codes = (name: string): string[] => {
  const { form } = field("depolarisation_test", "rows");
  const found = form.is === "rows" ? form.of.find((it) => it.name === name)?.form : undefined;
  return found?.is === "choice" ? found.of.codes : [];
};
export const QUESTIONS = codes("q") as TestQuestion[];
export const LEVELS = codes("likelihood") as Level[];

/** The rows of a question; of none, the rows nobody tied to a question. */
export function rowsOf(rows: readonly Row[], question: TestQuestion | null): Placed[] {
  const own = rows.map((row, index) => ({ row, index })).filter(({ row }) => (row.q ?? null) === question);
  return own.map((it, at) => ({ ...it, number: `${question ? QUESTIONS.indexOf(question) + 1 : "?"}.${at + 1}` }));
}

/** Says that no risk is seen, and names none. */
export function isNoneSeen(row: Row): boolean {
  return row.none_seen === true && isEmpty(row.risk);
}

function isAnswer(row: Row): boolean {
  return !isEmpty(row.risk) || (row.none_seen === true && !isEmpty(row.why));
}

export function isAnswered(rows: readonly Row[], question: TestQuestion): boolean {
  return rows.some((row) => row.q === question && isAnswer(row));
}

/** R50-06: likely and serious, and nothing is done about it. */
export function isGrave(row: Row): boolean {
  return row.likelihood === "high" && row.severity === "high" && isEmpty(row.our_impact);
}

export function stateOf(rows: readonly Row[]): State {
  const answered = QUESTIONS.filter((it) => isAnswered(rows, it)).length;
  if (rows.some(isGrave)) return { code: "redesign", answered };
  if (answered === QUESTIONS.length) return { code: "complete", answered };
  return { code: answered ? "partly" : "untested", answered };
}

/** What the test comes to; the words are `test-overall-<code>`. */
export function overall(rows: readonly Row[]): "go" | "go_with_measures" | "redesign" {
  if (rows.some(isGrave)) return "redesign";
  return rows.some((it) => !isEmpty(it.risk)) ? "go_with_measures" : "go";
}

/** The risks of one field of the table of risk by impact. */
export function risksAt(rows: readonly Row[], likelihood: Level | null, severity: Level | null): Placed[] {
  const risks = [...QUESTIONS, null].flatMap((it) => rowsOf(rows, it)).filter(({ row }) => !isEmpty(row.risk));
  if (likelihood && severity) return risks.filter(({ row }) => row.likelihood === likelihood && row.severity === severity);
  return risks.filter(({ row }) => !row.likelihood || !row.severity);
}

/** Changes a row, or adds it at the end when it is not there yet. */
export function changed(rows: readonly Row[], index: number, change: Row): Row[] {
  const before = rows[index];
  return before ? rows.map((row, at) => (at === index ? { ...row, ...change } : row)) : [...rows, change];
}

/** Without the rows in which nothing stands but their question. */
export function pruned(rows: readonly Row[]): Row[] {
  return rows.filter((row) => Object.entries(row).some(([name, value]) => name !== "q" && value !== false && !isEmpty(value)));
}

export function without(rows: readonly Row[], index: number): Row[] {
  return rows.filter((_, at) => at !== index);
}

const FIRST: (ActionStatus | null)[] = ["chosen", "approved", "running"];

/** The actions that are in the plan first, each group in its own order. */
export function inOrder(actions: readonly Action[]): Action[] {
  const rank = (it: Action) => (FIRST.includes(it.status ?? null) ? 0 : it.status === "done" || it.status === "stopped" ? 2 : 1);
  return [...actions].sort((a, b) => rank(a) - rank(b));
}

/** The test of an action that counts: the latest by date, then the later in the list. */
export function testOf(tests: readonly DepolarisationTest[], action: string): DepolarisationTest | undefined {
  const own = tests.filter((it) => it.action === action);
  return own.sort((a, b) => (a.tested_on ?? "").localeCompare(b.tested_on ?? "")).at(-1);
}

/** The first action after this one whose test is not complete; from the start again after the last. */
export function nextToTest(actions: readonly Action[], tests: readonly DepolarisationTest[], now?: string): Action | undefined {
  const at = actions.findIndex((it) => it.id === now);
  const after = [...actions.slice(at + 1), ...actions.slice(0, Math.max(0, at))];
  return after.find((it) => it.status !== "stopped" && stateOf(testOf(tests, it.id)?.rows ?? []).code !== "complete");
}

/** Where the cursor belongs for a field such as `rows[2].risk`; for `rows` as a whole, at what is missing first. */
export function placeOf(rows: readonly Row[], asked: string): { index: number; name: string; question: TestQuestion | null } | null {
  const place = /^rows\[(\d+)\]\.(\w+)$/.exec(asked);
  if (place) {
    const index = Number(place[1]);
    return { index, name: place[2] ?? "risk", question: rows[index]?.q ?? null };
  }
  if (asked !== "rows") return null;
  const bare = rows.findIndex((it) => !isEmpty(it.risk) && isEmpty(it.our_impact));
  if (0 <= bare) return { index: bare, name: "our_impact", question: rows[bare]?.q ?? null };
  const question = QUESTIONS.find((it) => !isAnswered(rows, it));
  return { index: rows.length, name: "risk", question: question ?? QUESTIONS[0] ?? null };
}

/** The id of a control: of a test, a question, the place among its rows, and a field. */
export function fieldId(test: string, question: TestQuestion | null, position: number, name: string): string {
  return `${test}-${question ?? "none"}-${Math.max(0, position)}-${name}`;
}
