/** What went wrong, as a sentence that says what to do. */
import type { Problem } from "../generated/domain";
import { w } from "../words.svelte";

/** What a failed command threw: a problem of the domain, or something nobody foresaw. */
export function problemOf(thrown: unknown): Problem {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown) return thrown as Problem;
  return { code: "unexpected", detail: String(thrown) };
}

export function sentence(problem: Problem): string {
  const { code, ...args } = problem as { code: string } & Record<string, string | number>;
  if (problem.code === "rule-forbids") return w("problem-rule-forbids", { ...args, reason: w(problem.words) });
  return w(`problem-${code}`, args);
}

/** Codes of what the disk or the file does; anything else is about what was typed. */
const SURROUNDINGS = new Set(["disk-full", "read-only", "unexpected", "file-missing", "file-damaged", "file-cut", "already-open", "locked", "no-case-open"]);

/** Whether saving may work later with the same text. */
export function isPassing(problem: Problem): boolean {
  return SURROUNDINGS.has(problem.code);
}
