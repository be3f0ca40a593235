import { expect, test } from "vitest";
import { field } from "../../kinds";
import { answered, deviates, PHASES, QUESTIONS } from "./model";

test("the eight questions come from the description of the kind, gravest first", () => {
  expect(QUESTIONS).toHaveLength(8);
  expect(QUESTIONS[0]).toBe("repeated_open_incidents");
  expect(QUESTIONS.at(-1)).toBe("conversation_still_possible");
});

test("the scale is what a group can decide on, but for undetermined", () => {
  const { form } = field("phase_assessment", "phase_decided");
  const codes = form.is === "choice" ? form.of.codes : [];
  expect([...PHASES, "undetermined"]).toEqual(codes);
});

test("a group deviates when it decided on another phase than the computed one", () => {
  expect(deviates({ phase_decided: null }, "3_hostility")).toBe(false);
  expect(deviates({ phase_decided: "3_hostility" }, "3_hostility")).toBe(false);
  expect(deviates({ phase_decided: "2_discomfort" }, "3_hostility")).toBe(true);
  expect(deviates({ phase_decided: "1_rest" }, "undetermined")).toBe(true);
});

test("unknown is an answer, nothing is not", () => {
  expect(answered({})).toBe(0);
  expect(answered({ repeated_open_incidents: "unknown", fear_and_emotion_dominate: "no", escalation_public_safety: null, by: "us" })).toBe(2);
});
