/** The working group: who is in it, and which rung of the ladder counts. */
import { newestFirst } from "../../case/versions";
import type { ParticipationChoice, Sector, TrajectoryDegree, WorkingGroupMember } from "../../generated/domain";
import { field } from "../../kinds";

type Member = Pick<WorkingGroupMember, "internal_external" | "sector" | "until">;

export type Composition = {
  members: number;
  internal: number;
  external: number;
  /** Members of whom neither is said. */
  unsaid: number;
  /** Members whose sector is not said. */
  sectorless: number;
  /** Sectors nobody is known to come from; “other” is none. */
  missing: Sector[];
};

/** Who is in the group on a day; who left no longer counts. */
export function composition(members: readonly Member[], on: string): Composition {
  const active = members.filter((it) => !it.until || on <= it.until);
  const side = (wanted: Member["internal_external"]) => active.filter((it) => it.internal_external === wanted).length;
  const { form } = field("working_group_member", "sector");
  const sectors = (form.is === "choice" ? form.of.codes : []) as Sector[];
  return {
    members: active.length,
    internal: side("internal"),
    external: side("external"),
    unsaid: side(null),
    sectorless: active.filter((it) => !it.sector).length,
    missing: sectors.filter((sector) => sector !== "other" && !active.some((it) => it.sector === sector)),
  };
}

/** The rungs from the top down: the higher, the more say. */
export const RUNGS: TrajectoryDegree[] = ["6_self_governance", "5_codecide", "4_coproduce", "3_advise", "2_consult", "1_inform"];

type Choice = Pick<ParticipationChoice, "scope" | "degree" | "valid_from" | "revised_on">;

/** The choices for the trajectory as a whole, the one that counts first. */
export function trajectoryChoices<C extends Choice>(choices: readonly C[]): C[] {
  return newestFirst(
    choices.filter((it) => it.scope !== "partner"),
    (it) => it.valid_from ?? it.revised_on,
  );
}

/** Whether another rung is a revision: what was chosen before today is kept (R14-04). */
export function isSettled(choice: Choice, today: string): boolean {
  return choice.degree !== null && choice.valid_from !== today;
}
