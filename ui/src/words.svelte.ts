/** Every word the window shows, from the Fluent files in `assets/words`. */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Language } from "./generated/domain";

/** The texts by file. Those that the start needs; `words/rest` adds the others. */
const FILES = import.meta.glob<string>("../../assets/words/*/{choice,desk,format,passphrase,problem,window}.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
/** Test runs ask for longer words, to see that nothing is cut off. */
const PSEUDO = new URLSearchParams(location.search).has("pseudo");

let language: Language = $state("nl");
const bundles = new Map<Language, FluentBundle>();

/** More texts by file. */
export function add(files: Record<string, string>) {
  Object.assign(FILES, files);
  bundles.clear();
}

export function speak(chosen: Language) {
  language = chosen;
  document.documentElement.lang = chosen;
}

export function spoken(): Language {
  return language;
}

/** The message of a key; what it names stands in `args`. */
export function w(key: string, args?: Record<string, FluentVariable>): string {
  return wordsIn(language, key, args);
}

/** The same in a language of choice, for what is named in more than one. */
export function wordsIn(wanted: Language, key: string, args?: Record<string, FluentVariable>): string {
  const bundle = bundleOf(wanted);
  const message = bundle.getMessage(key)?.value;
  if (!message) throw new Error(`no words for ${key}`);
  return bundle.formatPattern(message, args);
}

/** Whether a key has words; for what only some fields or codes have. */
export function has(key: string): boolean {
  return bundleOf(language).hasMessage(key);
}

/** The words of a code, such as `network_role` `critical_thinker`. */
export function code(words: string, value: string): string {
  return w(codeKey(words, value));
}

export function codeKey(words: string, value: string): string {
  return `${words}-${value.replace(/[_./]/g, "-")}`;
}

/** “a, b and c” in the language spoken. */
export function list(items: string[]): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? "";
  return w("format-list", { start: items.slice(0, -1).join(", "), last });
}

/** A sentence starts with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

function bundleOf(wanted: Language): FluentBundle {
  const known = bundles.get(wanted);
  if (known) return known;
  const bundle = new FluentBundle(wanted, { useIsolating: false, transform: PSEUDO ? longer : undefined });
  for (const [path, text] of Object.entries(FILES)) {
    if (path.includes(`/words/${wanted}/`)) bundle.addResource(new FluentResource(text));
  }
  bundles.set(wanted, bundle);
  return bundle;
}

/** The same text about 40 % longer, with accents, still readable; not what is filled in. */
function longer(text: string): string {
  const accents: Record<string, string> = { a: "á", e: "ë", i: "ï", o: "ö", u: "ü" };
  let extra = 0;
  return text
    .split(" ")
    .map((word) => {
      extra += word.length * 0.4;
      const more = Math.floor(extra);
      extra -= more;
      return word.replace(/[aeiou]/g, (letter) => accents[letter] ?? letter) + "n".repeat(more);
    })
    .join(" ");
}
