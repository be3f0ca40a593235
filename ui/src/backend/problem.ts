/** What went wrong, as a sentence that says what to do. */
import type { Problem } from "../generated/domain";
import type { Refusal } from "../generated/shell";
import { w } from "../words.svelte";

/** What a failed command threw: a problem, at times with its place in a file, or something nobody foresaw. */
export function problemOf(thrown: unknown): Problem | Refusal {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown) return thrown as Problem;
  return { code: "unexpected", detail: String(thrown) };
}

export function sentence(problem: Problem | Refusal): string {
  const args: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(problem)) {
    if (typeof value === "string" || typeof value === "number") args[name] = value;
  }
  if (problem.code === "rule-forbids") args.reason = w(problem.words);
  const message = w(`problem-${problem.code}`, args);
  const at = "at" in problem ? problem.at : null;
  return at ? w("problem-at", { file: at.file, line: at.line, path: at.path || "–", message }) : message;
}

/** Codes of what the disk or the file does; anything else is about what was typed. */
const SURROUNDINGS = new Set(["disk-full", "read-only", "unexpected", "file-missing", "file-damaged", "file-cut", "already-open", "locked", "no-case-open"]);

/** Whether saving may work later with the same text. */
export function isPassing(problem: Problem): boolean {
  return SURROUNDINGS.has(problem.code);
}
