/** The open case: its records as they are saved, what the method says of them, and what can be undone. */
import type { Case, Computed, Finding, Kind, Label, Progress } from "../generated/domain";
import type { Changed, Opened } from "../generated/shell";
import { describe, KINDS, nameOf, type AnyRecord, type Find } from "../kinds";

type Lists = Record<Kind, readonly AnyRecord[]>;
/** The type of the records of a kind. */
export type RecordOf<K extends Kind> = {
  [L in keyof Case]: Case[L] extends Array<infer R> ? R : Case[L];
}[ListOf<K>];
type ListOf<K extends Kind> = K extends "case"
  ? "case"
  : K extends "opposition"
    ? "oppositions"
    : K extends "evaluation_criterion"
      ? "evaluation_criteria"
      : K extends "step_status"
        ? "step_statuses"
        : K extends "feasibility"
          ? "feasibilities"
          : K extends "environment_analysis"
            ? "environment_analyses"
            : `${K}s` & keyof Case;

/** The records of a case, to read. */
export class CaseLists {
  lists: Lists = $state.raw(noLists());
  #index = $derived.by(() => {
    const index = new Map<string, { kind: Kind; record: AnyRecord }>();
    for (const kind of KINDS) for (const record of this.lists[kind]) index.set(record.id, { kind, record });
    return index;
  });

  /** What stands on the case's own sheet. */
  get sheet(): RecordOf<"case"> | undefined {
    return this.lists.case[0] as RecordOf<"case"> | undefined;
  }

  get title(): string {
    return this.sheet?.title ?? "";
  }

  /** The language the group's own text is in. */
  get textLanguage(): string | undefined {
    return this.sheet?.language ?? this.sheet?.working_language ?? undefined;
  }

  of<K extends Kind>(kind: K): readonly RecordOf<K>[] {
    return this.lists[kind] as unknown as readonly RecordOf<K>[];
  }

  find: Find = (id) => this.#index.get(id);

  nameOf(id: string): string {
    const found = this.find(id);
    return found ? nameOf(found.kind, found.record, this.find) : id;
  }

  /** Has the records of a case. */
  read(given: Case) {
    const all = given as unknown as Record<string, AnyRecord | AnyRecord[]>;
    const lists = noLists();
    for (const kind of KINDS) {
      const list = all[describe(kind).list] ?? [];
      lists[kind] = Array.isArray(list) ? list : [list];
    }
    this.lists = lists;
  }
}

class OpenCase extends CaseLists {
  /** None while no case is open. */
  id: string | null = $state(null);
  /** Whether it is the sample, of which nothing is kept. */
  isSample = $state(false);
  findings: Finding[] = $state.raw([]);
  progress: Progress[] = $state.raw([]);
  computed: Computed | null = $state.raw(null);
  undo: Label | null = $state.raw(null);
  redo: Label | null = $state.raw(null);
  /** The kind that somebody last worked on, also before today. */
  last: Kind | null = $state(null);
  savedAt: string | null = $state(null);
  #findingsOf = $derived(groupBy(this.findings, (it) => it.record ?? ""));

  get isOpen() {
    return this.sheet !== undefined;
  }

  /** Whether the route closed the substep that records a kind: what stands there can be read. */
  isClosed(kind: Kind): boolean {
    const { substep } = describe(kind);
    return substep !== null && (this.computed?.closed.includes(substep) ?? false);
  }

  /** What the method says about a record; about the case as a whole with an empty id. */
  findingsOf(id: string): Finding[] {
    return this.#findingsOf.get(id) ?? [];
  }

  take(opened: Opened) {
    this.read(opened.case);
    this.id = opened.id;
    this.isSample = opened.id === null;
    this.findings = opened.findings;
    this.progress = opened.progress;
    this.computed = opened.computed;
    this.undo = opened.undo;
    this.redo = opened.redo;
    this.last = opened.last;
    this.savedAt = null;
  }

  /** What an edit, an undo or a redo changed. */
  change(changed: Changed) {
    const lists = { ...this.lists };
    const byKind = groupBy(changed.changed as [Kind, AnyRecord][], ([kind]) => kind);
    const orders = new Map(changed.order);
    const gone = new Set(changed.removed);
    for (const kind of new Set([...byKind.keys(), ...orders.keys()])) {
      const now = new Map((byKind.get(kind) ?? []).map(([, record]) => [record.id, record]));
      const order = orders.get(kind);
      const before = lists[kind].filter((it) => !gone.has(it.id));
      if (order) {
        const known = new Map([...before.map((it) => [it.id, it] as const), ...now]);
        lists[kind] = order.flatMap((id) => known.get(id) ?? []);
      } else {
        lists[kind] = before.map((it) => now.get(it.id) ?? it);
      }
    }
    this.lists = lists;
    if (changed.findings) this.findings = changed.findings;
    if (changed.progress) this.progress = changed.progress;
    if (changed.computed) this.computed = changed.computed;
    this.undo = changed.undo;
    this.redo = changed.redo;
    this.last = changed.label.kind;
    this.savedAt = changed.saved_at;
  }

  close() {
    this.lists = noLists();
    this.id = null;
    this.isSample = false;
    this.findings = [];
    this.undo = this.redo = null;
  }
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function noLists(): Lists {
  return Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as Lists;
}

export const open = new OpenCase();
