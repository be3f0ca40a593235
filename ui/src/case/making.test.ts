import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Step } from "../generated/domain";
import type { Opened } from "../generated/shell";
import { speak } from "../words.svelte";

const backend = vi.hoisted(() => ({ sent: [] as Step[][], refuse: null as unknown }));
vi.mock("../backend/commands", () => ({
  apply: async (steps: Step[]) => {
    if (backend.refuse) throw backend.refuse;
    backend.sent.push(steps);
    const changed = steps.flatMap((it) => (it.do === "set" ? [["action", { id: it.id, [it.field]: it.value }]] : it.do === "add" ? [["action", { id: it.id, ...it.fields }]] : []));
    return { changed, removed: [], order: [["action", changed.map(([, record]) => (record as { id: string }).id)]], findings: null, progress: null, computed: null, undo: null, redo: null, label: { verb: "added", kind: "action", name: "", count: 1 }, saved_at: "" };
  },
  undo: vi.fn(),
  redo: vi.fn(),
}));
const { saving } = await import("./save.svelte");
const { open } = await import("./open.svelte");

const made = { kind: "action" as const, fields: { term: "short" } };

beforeEach(() => {
  vi.useFakeTimers();
  speak("en");
  open.take({ id: "C", case: { case: { id: "case" } }, findings: [], progress: [] } as unknown as Opened);
  backend.sent = [];
  backend.refuse = null;
});
afterEach(() => {
  saving.clear();
  vi.useRealTimers();
});

test("the first text in an empty line makes its record, in one step", async () => {
  saving.type("A1", "title", "Pic", made);
  saving.type("A1", "title", "Picnic", made);
  expect(saving.shown({ id: "A1" }, "title")).toBe("Picnic");
  await vi.advanceTimersByTimeAsync(1000);
  expect(backend.sent).toEqual([[{ do: "add", kind: "action", id: "A1", fields: { term: "short", title: "Picnic" }, before: null }]]);
  saving.type("A1", "title", "Picnic for all", made);
  await saving.flush();
  expect(backend.sent[1]).toEqual([{ do: "set", id: "A1", field: "title", value: "Picnic for all" }]);
});

test("two fields of an empty line make one record", async () => {
  saving.type("A1", "title", "Picnic", made);
  saving.type("A1", "description", "In the street", made);
  expect(saving.pending()).toEqual([
    { do: "add", kind: "action", id: "A1", fields: { term: "short", title: "Picnic" }, before: null },
    { do: "set", id: "A1", field: "description", value: "In the street" },
  ]);
  await saving.flush();
  expect(backend.sent.map((it) => it[0]?.do)).toEqual(["add", "set"]);
});

test("text that was taken out again makes nothing", async () => {
  saving.type("A1", "title", "P", made);
  saving.type("A1", "title", null, made);
  await saving.flush();
  expect(backend.sent).toEqual([]);
  expect(saving.waiting).toBe(false);
});

test("text of a new record that is refused or cannot be saved stays", async () => {
  backend.refuse = { code: "text-too-long", max: 10 };
  saving.type("A1", "title", "Picnic", made);
  await saving.flush();
  expect(saving.shown({ id: "A1" }, "title")).toBe("Picnic");
  saving.clear();
  backend.refuse = { code: "disk-full" };
  saving.type("A1", "title", "Picnic", made);
  await saving.flush();
  expect(saving.shown({ id: "A1" }, "title")).toBe("Picnic");
  expect(saving.waiting).toBe(true);
  backend.refuse = null;
  await saving.flush();
  expect(backend.sent[0]?.[0]?.do).toBe("add");
});
