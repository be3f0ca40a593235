import { afterEach, expect, test } from "vitest";
import { STEPS } from "../step/steps";
import { has, speak } from "../words.svelte";
import { entriesOf, found, LISTS, meaningOf, nameOf, otherNames, type List } from "./model";

const LANGUAGES = ["nl", "fr", "en"] as const;
const BOTH: List[] = ["terms", "resources"];
const ids = (list: List, words: string) => found(list, words).flatMap((it) => it.entries.map(({ id }) => id));

afterEach(() => speak("nl"));

test("every term and resource stands in one group, with a name and a meaning in each language", () => {
  for (const list of BOTH) {
    const all = LISTS[list].flatMap((it) => it.entries);
    expect(new Set(all.map((it) => it.id)).size).toBe(all.length);
    for (const language of LANGUAGES) {
      speak(language);
      for (const { group } of LISTS[list]) expect(has(`window-group-${group}`), group).toBe(true);
      for (const { id } of all) expect([nameOf(list, id), meaningOf(list, id)].every(Boolean), id).toBe(true);
    }
  }
});

test("no two of a language have the same name", () => {
  for (const list of BOTH) {
    for (const language of LANGUAGES) {
      const names = LISTS[list].flatMap((it) => it.entries.map(({ id }) => nameOf(list, id, language)));
      expect(new Set(names).size).toBe(names.length);
    }
  }
});

test("what matters to a step names a step there is, and every step has its terms", () => {
  const codes = STEPS.map((it) => it.code);
  for (const list of BOTH) {
    for (const { id, steps } of LISTS[list].flatMap((it) => it.entries)) {
      for (const step of steps) expect(codes, id).toContain(step);
    }
  }
  for (const step of codes) expect(entriesOf("terms", step), step).not.toEqual([]);
});

test("an address says on which day it was checked", () => {
  for (const { address } of LISTS.resources.flatMap((it) => it.entries)) {
    if (address) expect(address).toEqual({ text: expect.stringMatching(/\S/), checked: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  }
});

test("capitals and accents do not matter, and every word must stand there", () => {
  speak("fr");
  expect(ids("terms", "PREOCCUPATION partagee")).toContain("shared-concern");
  expect(ids("terms", "pensee «nous-eux»")).toEqual([]);
  expect(ids("terms", "l'ennemi")).toEqual(["enemy-image"]);
  expect(ids("terms", "zzz")).toEqual([]);
});

test("nothing typed shows all", () => {
  expect(found("terms", "  ")).toBe(LISTS.terms);
});

test("the name in another language finds it too, and so does the meaning", () => {
  speak("nl");
  expect(ids("terms", "bouc emissaire")).toEqual(["scapegoat"]);
  expect(ids("terms", "standjes")).toEqual(["info-market"]);
  expect(ids("resources", "e-module")).toEqual(["unia-module"]);
});

test("the names in the other languages stand beside it", () => {
  speak("nl");
  expect(otherNames("terms", "silent-middle")).toEqual([["fr", "milieu silencieux"], ["en", "silent middle"]]);
  expect(otherNames("terms", "conflict")).toEqual([["fr", "conflit"], ["en", "conflict"]]);
  expect(otherNames("resources", "reconnect")).toEqual([]);
});
