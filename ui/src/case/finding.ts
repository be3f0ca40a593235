/** What a rule has to say, and how a warning is set aside or taken up again. */
import type { Finding, Override, Step } from "../generated/domain";
import { today } from "../format";
import { here } from "../frame/place.svelte";
import { has, list, w } from "../words.svelte";
import { open } from "./open.svelte";
import { saving } from "./save.svelte";

export function findingText(finding: Finding): string {
  const key = `finding-${finding.rule.toLowerCase()}`;
  const args = finding.args.map(([name, arg]) => [name, "count" in arg ? arg.count : list(arg.words.map((it) => w(it)))]);
  return w(finding.variant ? `${key}-${finding.variant}` : key, Object.fromEntries(args));
}

export function ruleText(rule: string): string {
  const key = `rule-${rule.toLowerCase()}`;
  return has(key) ? w(key) : rule;
}

/** Findings that still ask for something, hard ones first. */
export function asking(findings: Finding[]): Finding[] {
  return findings.filter((it) => it.state === "open").sort((a, b) => rank(a) - rank(b));
}

/** What stands at its field: not what was set aside by an answer, for that answer stands there too. */
export function worthShowing(findings: Finding[]): Finding[] {
  return findings.filter((it) => it.state === "open" || overrideOf(it));
}

/** Asks a challenge for what its validation would say, while it has none yet. */
export function isUnweighed({ rule, kind }: Finding): boolean {
  return kind === "challenge" && (rule === "R31-03" || rule === "R31-04");
}

/** Goes to where it is answered. */
export function answer(finding: Finding) {
  if (isUnweighed(finding)) here.go({ screen: "step", step: "challenge", view: "priorities" });
  else here.goToRecord(finding.kind, finding.record ?? undefined, finding.field ?? undefined);
}

function rank(finding: Finding): number {
  return finding.level === "hard" ? 0 : 1;
}

export function overrideOf(finding: Finding): Override | undefined {
  const about = (it: Override) => it.rule === finding.rule && (it.record ?? null) === finding.record;
  return open.of("override").find(about);
}

export function setAside(finding: Finding, reason: string): Promise<boolean> {
  const fields: Record<string, unknown> = { rule: finding.rule, reason, on: today() };
  if (finding.record) fields.record = finding.record;
  const step: Step = { do: "add", kind: "override", id: crypto.randomUUID(), fields, before: null };
  return saving.apply(step);
}

export async function takeUp(finding: Finding) {
  const override = overrideOf(finding);
  if (override) await saving.apply({ do: "remove", id: override.id });
}
