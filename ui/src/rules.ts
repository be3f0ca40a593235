/** The rules of the method, as the domain lists them. */
import type { Kind, RuleLevel } from "./generated/domain";
import rules from "./generated/rules.json";

export const RULES = rules as { id: string; level: RuleLevel; kind: Kind }[];

/** The tips that stand beside the forms of these kinds. */
export function tipsOf(kinds: Kind[]): string[] {
  return RULES.filter((it) => it.level === "tip" && kinds.includes(it.kind)).map((it) => it.id);
}
