/** The terms of the method and the resources outside it: which there are, where they matter, and how they are found. */
import terms from "../../../assets/method/glossary.json";
import resources from "../../../assets/method/resources.json";
import type { Language } from "../generated/domain";
import type { StepCode } from "../step/steps";
import { spoken, w, wordsIn } from "../words.svelte";

export type Entry = {
  id: string;
  /** The steps it matters to. */
  steps: StepCode[];
  /** Where a resource is found, and the day that was checked; only where it is known. */
  address?: { text: string; checked: string };
};
export type Group = { group: string; entries: Entry[] };
export type List = "terms" | "resources";

export const LISTS: Record<List, Group[]> = { terms: terms as Group[], resources: resources as Group[] };

/** What the list is called. */
export function titleOf(list: List): string {
  return w(list === "terms" ? "window-terms" : "window-resources");
}

export function nameOf(list: List, id: string, language = spoken()): string {
  return wordsIn(language, list === "terms" ? `term-${id}` : `resource-${id}`);
}

export function meaningOf(list: List, id: string): string {
  return wordsIn(spoken(), list === "terms" ? `term-${id}-meaning` : `resource-${id}-what`);
}

/** What it is called in the other languages; a resource that keeps its name everywhere has no other. */
export function otherNames(list: List, id: string): [Language, string][] {
  const own = nameOf(list, id);
  const others = (["nl", "fr", "en"] as const).filter((it) => it !== spoken());
  return others.map((it): [Language, string] => [it, nameOf(list, id, it)]).filter(([, name]) => list === "terms" || name !== own);
}

export function entriesOf(list: List, step: StepCode): Entry[] {
  return LISTS[list].flatMap((it) => it.entries).filter((it) => it.steps.includes(step));
}

/** The entries in which every word stands: in the name, the meaning, or the name in another language. */
export function found(list: List, words: string): Group[] {
  const wanted = plain(words).split(" ").filter(Boolean);
  const fits = ({ id }: Entry) => {
    const text = plain([nameOf(list, id), meaningOf(list, id), ...otherNames(list, id).map(([, name]) => name)].join(" "));
    return wanted.every((it) => text.includes(it));
  };
  if (!wanted.length) return LISTS[list];
  return LISTS[list].map((it) => ({ ...it, entries: it.entries.filter(fits) })).filter((it) => it.entries.length);
}

/** Capitals, accents and kinds of apostrophe and space apart. */
function plain(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/œ/g, "oe").replace(/’/g, "'").replace(/\s+/g, " ");
}
