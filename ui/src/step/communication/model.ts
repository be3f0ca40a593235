/** The communication matrix: which lines it has, and which of its cells are still empty. */
import type { CitizenTypeAssessment, CommunicationPlanRow, WorkingCitizenType } from "../../generated/domain";
import { field, isEmpty } from "../../kinds";

export const COLUMNS = ["message", "who_communicates", "to_whom", "channels", "tone", "date", "action"] as const;
export type Column = (typeof COLUMNS)[number];

/** What each column needs at least, in rem; where there is little room, the first ones stay. */
const NEEDS = { message: 12.5, who_communicates: 12, to_whom: 10, date: 12.5, channels: 10, tone: 10, action: 11 };
/** What the head of a line needs. */
const HEAD = 12;

/** The columns for which a table has room. */
export function columnsIn(rem: number): Column[] {
  let left = rem - HEAD;
  const fitting = Object.entries(NEEDS).filter(([column, needs]) => 0 <= (left -= needs) || column === "message");
  return COLUMNS.filter((it) => fitting.some(([column]) => column === it));
}

/** The part of the width of the table that a column takes, or the head of the lines. */
export function share(column: Column | "head", columns: readonly Column[]): string {
  const all = columns.reduce((sum, it) => sum + NEEDS[it], HEAD);
  return `${(100 * (column === "head" ? HEAD : NEEDS[column])) / all}%`;
}

export type Row = CommunicationPlanRow;
/** One line of the matrix: a record, or the place where one is made by typing. */
export type Line = { type: WorkingCitizenType | null; id: string; row?: Row; number: number };
export type Hole = { line: Line; column: Column };

/** The five working types, those that weigh most first. Radicalising is none of them. */
export function typesInOrder(weighing: Set<string>): WorkingCitizenType[] {
  const { form } = field("communication_plan_row", "citizen_types");
  const all = (form.is === "choices" ? form.of.codes : []) as WorkingCitizenType[];
  return [...all.filter((it) => weighing.has(it)), ...all.filter((it) => !weighing.has(it))];
}

export function weighMost(assessments: readonly CitizenTypeAssessment[]): Set<string> {
  return new Set(assessments.filter((it) => it.most_applicable && it.type).map((it) => it.type as string));
}

/** The lines of a type; at least one, to type in. `fresh` is the id of the record that typing in the empty line makes. */
export function linesOf(type: WorkingCitizenType, rows: readonly Row[], fresh: string, asked: boolean): Line[] {
  const own = rows.filter((it) => it.citizen_types?.includes(type));
  const lines: Line[] = own.map((row, at) => ({ type, id: row.id, row, number: at + 1 }));
  const made = own.some((it) => it.id === fresh);
  if (!made && (asked || own.length === 0)) lines.push({ type, id: fresh, number: own.length + 1 });
  return lines;
}

/** Rows that nobody tied to a type yet, or only to one that has no line. */
export function linesWithoutType(rows: readonly Row[]): Line[] {
  return rows.filter((it) => !it.citizen_types?.length).map((row, at) => ({ type: null, id: row.id, row, number: at + 1 }));
}

/** What is still empty, for the types that weigh most, or for all when none does. A row of several types counts once. */
export function holes(lines: readonly Line[], weighing: Set<string>): Hole[] {
  const someWeigh = lines.some((it) => it.type && weighing.has(it.type));
  const seen = new Set<string>();
  const found: Hole[] = [];
  for (const line of lines) {
    if (!line.type || (someWeigh && !weighing.has(line.type)) || seen.has(line.id)) continue;
    // An empty line under others is an offer, not a hole.
    if (!line.row && 1 < line.number) continue;
    seen.add(line.id);
    for (const column of COLUMNS) if (isHole(line.row, column)) found.push({ line, column });
  }
  return found;
}

function isHole(row: Row | undefined, column: Column): boolean {
  // A message about a phase of the trajectory needs no action.
  return isEmpty(row?.[column]) && !(column === "action" && !isEmpty(row?.phase));
}

export function byDate(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => (a.date ?? "9999").localeCompare(b.date ?? "9999"));
}

/** Whether a message is for every citizen type that has a line. */
export function isForAll(row: Row): boolean {
  return typesInOrder(new Set()).every((it) => row.citizen_types?.includes(it));
}

/** How many days ago a message was planned that was not brought yet; 0 for the others. */
export function daysPast(row: Row, today: string): number {
  if (!row.date || row.status === "done") return 0;
  return Math.max(0, (Date.parse(today) - Date.parse(row.date)) / 86_400_000);
}

/** The line and column where the cursor belongs: `asked` is a record, or a type that has none yet. None when `shown` lacks it. */
export function placeOf(lines: readonly Line[], asked: string | undefined, name: string | undefined, shown: readonly Column[] = COLUMNS): Hole | undefined {
  const column = COLUMNS.find((it) => it === name);
  const line = lines.find((it) => it.id === asked || it.type === asked) ?? (asked ? undefined : lines[0]);
  if (!column || !line) return undefined;
  if (shown.includes(column)) return { line, column };
  // An empty line has no panel yet: it begins with the message.
  return line.row ? undefined : { line, column: "message" };
}
