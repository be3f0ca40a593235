import { expect, test } from "vitest";
import type { CitizenTypeAssessment, WorkingCitizenType } from "../../generated/domain";
import { byDate, COLUMNS, columnsIn, holes, linesOf, linesWithoutType, placeOf, typesInOrder, weighMost, type Row } from "./model";

const row = (id: string, ...types: WorkingCitizenType[]) => ({ id, citizen_types: types }) as unknown as Row;
const full = (id: string, ...types: WorkingCitizenType[]): Row => ({
  ...row(id, ...types),
  message: "Come and see",
  who_communicates: "S1",
  to_whom: "the street",
  channels: ["flyer"],
  tone: "warm",
  date: "2026-12-03",
  action: "A1",
});
const allLines = (rows: Row[], weighing: string[] = []) => typesInOrder(new Set(weighing)).flatMap((it) => linesOf(it, rows, `new-${it}`, false));
const named = (found: ReturnType<typeof holes>) => found.map((it) => `${it.line.id} ${it.column}`);

test("five types, those that weigh most first, and never radicalising", () => {
  expect(typesInOrder(new Set())).toEqual(["sad", "concerned_incidental", "concerned_structural", "angry_structural_societal", "angry_political"]);
  const assessments = [
    { id: "T1", type: "angry_political", most_applicable: true },
    { id: "T2", type: "radicalising", most_applicable: true },
    { id: "T3", type: "sad", most_applicable: false },
    { id: "T4", type: null, most_applicable: true },
  ] as CitizenTypeAssessment[];
  const types = typesInOrder(weighMost(assessments));
  expect(types[0]).toBe("angry_political");
  expect(types).toHaveLength(5);
});

test("a type has its rows under each other, and a line to type in when it has none", () => {
  const rows = [row("K1", "sad"), row("K2", "angry_political"), row("K3", "sad", "angry_political")];
  expect(linesOf("sad", rows, "new", false).map((it) => [it.id, it.number])).toEqual([["K1", 1], ["K3", 2]]);
  expect(linesOf("sad", rows, "new", true).map((it) => it.id)).toEqual(["K1", "K3", "new"]);
  expect(linesOf("concerned_incidental", rows, "new", false).map((it) => [it.id, it.row])).toEqual([["new", undefined]]);
  // The record that was made by typing takes the place of the empty line.
  expect(linesOf("concerned_incidental", [row("new", "concerned_incidental")], "new", true).map((it) => it.row?.id)).toEqual(["new"]);
  expect(linesWithoutType([...rows, row("K4")]).map((it) => it.id)).toEqual(["K4"]);
});

test("empty cells are named for the types that weigh most", () => {
  const rows = [{ ...full("K1", "sad"), tone: null }, { ...full("K2", "angry_political"), date: null }];
  expect(named(holes(allLines(rows, ["sad"]), new Set(["sad"])))).toEqual(["K1 tone"]);
  const both = new Set(["sad", "angry_political"]);
  expect(named(holes(allLines(rows, [...both]), both))).toEqual(["K1 tone", "K2 date"]);
});

test("without a type that weighs most all count; a type without messages lacks all seven", () => {
  const types: WorkingCitizenType[] = ["sad", "concerned_incidental", "concerned_structural", "angry_structural_societal"];
  const rows = types.map((it, at) => full(`K${at}`, it));
  const found = named(holes(allLines(rows), new Set()));
  expect(found).toHaveLength(7);
  expect(found[0]).toBe("new-angry_political message");
  // Radicalising alone is no type with lines.
  expect(holes(allLines(rows), new Set(["radicalising"]))).toHaveLength(7);
});

test("a row of several types has its holes once; a further empty line has none", () => {
  const rows = [{ ...full("K1", "sad", "angry_political"), channels: [] }];
  const lines = [...linesOf("sad", rows, "new1", true), ...linesOf("angry_political", rows, "new2", false)];
  expect(named(holes(lines, new Set(["sad", "angry_political"])))).toEqual(["K1 channels"]);
});

test("a message about a phase needs no action", () => {
  const bare = { ...full("K1", "sad"), action: null };
  const weighing = new Set(["sad"]);
  expect(named(holes(linesOf("sad", [bare], "new", false), weighing))).toEqual(["K1 action"]);
  expect(named(holes(linesOf("sad", [{ ...bare, phase: "start" }], "new", false), weighing))).toEqual([]);
});

test("the cursor finds its cell by record, by type, or by column alone", () => {
  const lines = allLines([full("K1", "sad"), full("K2", "angry_political")]);
  const at = (asked?: string, name?: string) => {
    const found = placeOf(lines, asked, name);
    return found && `${found.line.id} ${found.column}`;
  };
  expect(at("K2", "tone")).toBe("K2 tone");
  expect(at("concerned_incidental", "message")).toBe("new-concerned_incidental message");
  expect(at(undefined, "channels")).toBe("K1 channels");
  expect(at("K2", "ambassador")).toBeUndefined();
  expect(at("K2", undefined)).toBeUndefined();
  expect(at("gone", "tone")).toBeUndefined();
});

test("a column without room has no cell; its field is in the panel", () => {
  const lines = allLines([full("K1", "sad")]);
  const shown = columnsIn(48);
  expect(placeOf(lines, "K1", "tone", shown)).toBeUndefined();
  expect(placeOf(lines, "K1", "to_whom", columnsIn(60))?.column).toBe("to_whom");
  expect(placeOf(lines, "concerned_incidental", "tone", shown)?.column).toBe("message");
});

test("as many columns as there is room for, in their order", () => {
  expect(columnsIn(0)).toEqual(["message"]);
  expect(columnsIn(40)).toEqual(["message", "who_communicates"]);
  expect(columnsIn(60)).toEqual(["message", "who_communicates", "to_whom", "date"]);
  expect(columnsIn(100)).toEqual(COLUMNS);
});

test("rows by date, those without one last", () => {
  const rows = [{ ...row("K1"), date: null }, { ...row("K2"), date: "2026-05-01" }, { ...row("K3"), date: "2025-05-01" }];
  expect(byDate(rows).map((it) => it.id)).toEqual(["K3", "K2", "K1"]);
});
