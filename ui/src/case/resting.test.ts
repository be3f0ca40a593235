import { expect, test } from "vitest";
import type { Kind } from "../generated/domain";
import type { AnyRecord } from "../kinds";
import { restingOn } from "./resting";

const lists: Partial<Record<Kind, AnyRecord[]>> = {
  concern: [{ id: "C1", wording: "A1" }],
  challenge: [{ id: "CH1", shared_concerns: ["C2", "C1"] }, { id: "CH2", shared_concerns: [] }],
  objective: [{ id: "OB1", challenge: "CH1", text: null }],
  task_division: [{ id: "T1", action: "A1", tasks: [{ task: "chair", who: "WG1" }, { task: "print" }] }],
  override: [{ id: "O1", rule: "R22-05", record: "C1" }],
};
const resting = (id: string) => restingOn(id, (kind) => lists[kind] ?? []).map((it) => `${it.record.id}.${it.field}`);

test("every link to a record is found: one, several, any kind, and within rows", () => {
  expect(resting("CH1")).toEqual(["OB1.challenge"]);
  expect(resting("C1")).toEqual(["CH1.shared_concerns", "O1.record"]);
  expect(resting("WG1")).toEqual(["T1.tasks"]);
  // Text that reads like an id is no link.
  expect(resting("A1")).toEqual(["T1.action"]);
  expect(resting("OB1")).toEqual([]);
});
