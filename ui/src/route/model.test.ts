import { expect, test } from "vitest";
import { step } from "../step/steps";
import { closerOf, decisionToGoOn, decisionWords, missing, shut, shutSteps } from "./model";

test("a step is closed in whole or in part", () => {
  expect(shut(step("we-they"), [])).toBe("none");
  expect(shut(step("we-they"), ["2.1", "2.2"])).toBe("part");
  expect(shut(step("we-they"), ["1.2", "2.1"])).toBe("all");
  expect(shutSteps(["1.3", "1.4", "1.5", "2.1", "2.2"]).map((it) => `${it.step.code} ${it.shut}`)).toEqual(["working-group part", "we-they part", "voices all"]);
});

test("two routes are closed by a rule, and only the latest decision about it counts", () => {
  expect([closerOf("crisis"), closerOf("mediation"), closerOf("prevention")]).toEqual(["R0-01", "R12-04", undefined]);
  const deviation = (id: string, rule: string | null) => ({ id, rule });
  const all = [deviation("D1", "R0-01"), deviation("D2", null), deviation("D3", "R0-01"), deviation("D4", "R12-04")];
  expect(decisionToGoOn(all, "R0-01")?.id).toBe("D3");
  expect(decisionToGoOn(all, "R12-04")?.id).toBe("D4");
  expect(decisionToGoOn([], "R0-01")).toBeUndefined();
});

test("a decision to go on tells what, who, when and why", () => {
  const whole = { decision: "go on", by: "the mayor", on: "2025-03-12", reason: "calm" };
  expect(missing(whole)).toEqual([]);
  expect(missing({ ...whole, by: null, on: "" })).toEqual(["by", "on"]);
  expect(missing({ decision: null, by: null, on: null, reason: null })).toEqual(["decision", "by", "on", "reason"]);
});

test("to wait with the rung is decided too, and closes no route", () => {
  const waits = [{ id: "D1", rule: "R26-03" }];
  expect(decisionToGoOn(waits, "R26-03")?.id).toBe("D1");
  expect(decisionToGoOn(waits, "R0-01")).toBeUndefined();
  expect(decisionWords("R26-03")).toEqual({ title: "deviation-r26-03", goesOn: "deviation-r26-03-goes-on", add: "deviation-r26-03-add" });
  expect(decisionWords("R12-04")).toEqual({ title: "deviation-r12-04", goesOn: "deviation-r12-04-goes-on", add: "deviation-add" });
});
