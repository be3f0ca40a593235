import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Edit, Label, Step } from "../generated/domain";
import type { Changed, Opened } from "../generated/shell";
import { describe as described } from "../kinds";
import { speak } from "../words.svelte";

/** The program behind the window: does every edit on one list of signals, or refuses. */
const backend = vi.hoisted(() => ({ sent: [] as unknown[], refuse: null as unknown }));
type Told = Changed["changed"][number];
const label: Label = { verb: "changed", kind: "signal", name: "", count: 1 };
const changed = (steps: Step[]): Changed => ({
  changed: steps.flatMap((it) => {
    if (it.do === "set") return [["signal", { id: it.id, [it.field]: it.value }] as unknown as Told];
    return it.do === "add" ? [["signal", { id: it.id, ...it.fields }] as unknown as Told] : [];
  }),
  removed: steps.flatMap((it) => (it.do === "remove" ? [it.id] : [])),
  order: steps.some((it) => it.do !== "set") ? [["signal", steps.flatMap((it) => (it.do === "add" ? ["S1", it.id] : []))]] : [],
  findings: null,
  progress: null,
  computed: null,
  label,
  undo: label,
  redo: null,
  saved_at: "2026-11-21T14:32:00Z",
});
vi.mock("../backend/commands", () => {
  const answer = async (what: unknown, steps: Step[]) => {
    backend.sent.push(what);
    if (backend.refuse) throw backend.refuse;
    return changed(steps);
  };
  return {
    apply: (edit: Edit) => answer(edit, edit as unknown as Step[]),
    undo: () => answer("undo", []),
    redo: () => answer("redo", []),
  };
});
const { saving } = await import("./save.svelte");
const { open } = await import("./open.svelte");
const { status } = await import("../frame/status.svelte");

function opened(): Opened {
  const lists = Object.fromEntries((["signal", "action"] as const).map((kind) => [described(kind).list, []]));
  const given = { ...lists, case: { id: "C" }, signals: [{ id: "S1", what: "old" }] };
  return { id: "C", case: given as unknown as Opened["case"], computed: null as never, findings: [], progress: [], undo: null, redo: null, last: null, changed_at: null };
}
const shown = () => saving.shown(open.find("S1")?.record ?? { id: "S1" }, "what");

beforeEach(() => {
  vi.useFakeTimers();
  speak("nl");
  backend.sent = [];
  backend.refuse = null;
  saving.clear();
  open.take(opened());
});
afterEach(() => vi.useRealTimers());

test("typing is saved once, within a second after it stops", async () => {
  for (const text of ["n", "ne", "new"]) {
    saving.type("S1", "what", text);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(backend.sent).toEqual([]);
  expect(shown()).toBe("new");
  await vi.advanceTimersByTimeAsync(1000);
  expect(backend.sent).toEqual([[{ do: "set", id: "S1", field: "what", value: "new" }]]);
  expect(open.find("S1")?.record.what).toBe("new");
  expect(saving.waiting).toBe(false);
});

test("somebody who never pauses is saved too", async () => {
  for (let at = 0; at < 50; at++) {
    saving.type("S1", "what", `text ${at}`);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(backend.sent.length).toBeGreaterThanOrEqual(1);
});

test("what is typed comes before what is chosen, each a step of its own", async () => {
  saving.type("S1", "what", "new");
  await saving.set("S1", "source", "police");
  expect(backend.sent).toEqual([[{ do: "set", id: "S1", field: "what", value: "new" }], [{ do: "set", id: "S1", field: "source", value: "police" }]]);
});

test("undo takes the typed text with it", async () => {
  saving.type("S1", "what", "new");
  await saving.undo();
  expect(backend.sent).toEqual([[{ do: "set", id: "S1", field: "what", value: "new" }], "undo"]);
  expect(status.text).toContain("Ongedaan gemaakt");
});

test("on a full disk the text stays, is tried again, and can go into a copy", async () => {
  backend.refuse = { code: "disk-full" };
  saving.type("S1", "what", "new");
  await saving.flush();
  expect(saving.failure).toEqual({ code: "disk-full" });
  expect(shown()).toBe("new");
  expect(saving.pending()).toEqual([{ do: "set", id: "S1", field: "what", value: "new" }]);
  backend.refuse = null;
  await vi.advanceTimersByTimeAsync(6000);
  expect(saving.failure).toBeNull();
  expect(saving.pending()).toBeNull();
  expect(open.find("S1")?.record.what).toBe("new");
});

test("a choice on a full disk waits as typed text does", async () => {
  backend.refuse = { code: "disk-full" };
  expect(await saving.set("S1", "source", "police")).toBe(false);
  backend.refuse = null;
  await saving.flush();
  expect(open.find("S1")?.record.source).toBe("police");
});

test("text that is refused stays in its field with the reason, and does not hold up the rest", async () => {
  backend.refuse = { code: "text-too-long", max: 10 };
  saving.type("S1", "what", "far too long");
  await saving.flush();
  expect(saving.failure).toBeNull();
  expect(shown()).toBe("far too long");
  expect(saving.wrong("S1", "what")).toContain("10");
  backend.refuse = null;
  saving.type("S1", "what", "short");
  await saving.flush();
  expect(saving.wrong("S1", "what")).toBeUndefined();
  expect(shown()).toBe("short");
});

test("removing says the way back", async () => {
  await saving.remove("S1");
  expect(open.of("signal")).toEqual([]);
  expect(status.text).toBe("Verwijderd.");
  expect(status.canUndo).toBe(true);
});

test("a new record takes its place in the order", async () => {
  const id = await saving.add("signal", { what: "second" });
  expect(open.of("signal").map((it) => it.id)).toEqual(["S1", id]);
});

test("nothing that the route closed changes, but a record there can go", async () => {
  open.computed = { closed: ["0"] } as never;
  expect(await saving.set("S1", "what", "new")).toBe(false);
  expect(await saving.add("signal", { what: "new" })).toBe(null);
  saving.type("S1", "what", "new");
  await saving.flush();
  expect(backend.sent).toEqual([]);
  expect(shown()).toBe("old");
  expect(status.text).not.toBe("");
  expect(await saving.add("deviation", { rule: "R0-01" })).not.toBe(null);
  await saving.remove("S1");
  expect(backend.sent).toHaveLength(2);
});
