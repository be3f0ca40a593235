import { beforeEach, expect, test } from "vitest";
import { amount, day, readAmount, readDay } from "./format";
import { speak } from "./words.svelte";

beforeEach(() => speak("nl"));

test("a day is read as people write it, and refused when there is no such day", () => {
  for (const text of ["3/12/2026", "03-12-2026", "3.12.26", "2026-12-03", "3 december 2026", "3 dec. 2026", " 3/12/2026 "]) {
    expect(readDay(text), text).toBe("2026-12-03");
  }
  for (const text of ["31/2/2026", "2026-13-01", "gisteren", "3/12", "32 december 2026", "0/1/2026", "3 de 2026"]) {
    expect(readDay(text), text).toBeNull();
  }
  speak("fr");
  expect(readDay("1er février 2026")).toBe("2026-02-01");
  expect(readDay("12 févr. 2026")).toBe("2026-02-12");
});

test("what is shown can be read again, in every language", () => {
  for (const language of ["nl", "fr", "en"] as const) {
    speak(language);
    for (const iso of ["2026-01-01", "2024-02-29", "1999-12-31"]) expect(readDay(day(iso)), `${language} ${iso}`).toBe(iso);
    for (const euros of [0, 7, 1250, 1250.5, 1234567]) expect(readAmount(amount(euros)), `${language} ${euros}`).toBe(euros);
  }
});

test("an amount is read with points, commas and spaces", () => {
  expect(readAmount("1.250,50")).toBe(1250.5);
  expect(readAmount("1,250.50")).toBe(1250.5);
  expect(readAmount("€ 2 500")).toBe(2500);
  expect(readAmount("1250,5")).toBe(1250.5);
  for (const text of ["", "veel", "12,345,6", "-5", "1.25.0"]) expect(readAmount(text), text).toBeNull();
});
