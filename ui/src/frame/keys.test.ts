import { expect, test } from "vitest";
import { commandOf } from "./keys";

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  commandOf({ key, code: "", ctrlKey: true, metaKey: false, altKey: false, shiftKey: false, ...more });

test("letters count by what stands on the key, so that AZERTY and QWERTY agree", () => {
  expect(press("z")).toBe("undo");
  // On AZERTY the letter Z stands where QWERTY has W.
  expect(press("z", { code: "KeyW" })).toBe("undo");
  expect(press("w", { code: "KeyZ" })).toBeNull();
  expect(press("Z", { shiftKey: true })).toBe("redo");
  expect(press("y")).toBe("redo");
  expect(press("f")).toBe("search");
  expect(press("S", { shiftKey: true })).toBe("copy");
});

test("nought counts by its place: on Belgian AZERTY it is the à", () => {
  expect(press("à", { code: "Digit0" })).toBe("normal_size");
  expect(press("0", { code: "Numpad0" })).toBe("normal_size");
  expect(press("=", { code: "Slash", shiftKey: false })).toBe("larger");
  expect(press("+", { code: "Equal", shiftKey: true })).toBe("larger");
  expect(press("-", { code: "Equal" })).toBe("smaller");
});

test("a letter alone never is a command, nor is the right Alt of AZERTY", () => {
  for (const letter of "abcdefghijklmnopqrstuvwxyz0123456789") {
    expect(press(letter, { ctrlKey: false })).toBeNull();
    expect(press(letter, { altKey: true })).toBeNull();
  }
});

test("what would load the page anew is held back", () => {
  expect(press("F5", { ctrlKey: false })).toBe("projector");
  expect(press("r")).toBe("stay");
});
