/** What the group itself says of a substep, beside what is counted. */
import { open } from "../case/open.svelte";
import { saving } from "../case/save.svelte";
import { today } from "../format";
import type { Step, StepStatus, Substep } from "../generated/domain";

/** The record that counts for a substep. */
export function said(substep: Substep): StepStatus | undefined {
  return open.of("step_status").filter((it) => it.substep === substep).at(-1);
}

/** Records what the group says, with the day. */
export function say(substep: Substep, fields: Partial<Pick<StepStatus, "status" | "needs_attention">>): Promise<boolean> {
  const known = said(substep);
  if (!known) return saving.apply({ do: "add", kind: "step_status", id: crypto.randomUUID(), fields: { substep, ...fields, on: today() }, before: null });
  const now = Object.entries({ ...fields, on: today() }).filter(([field, value]) => known[field as keyof StepStatus] !== value);
  return saving.apply(...now.map(([field, value]): Step => ({ do: "set", id: known.id, field, value })));
}
