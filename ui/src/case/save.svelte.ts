/** Saving: typed text within a second after typing stops, everything else at once; undo and redo. */
import { SvelteMap } from "svelte/reactivity";
import { apply, redo, undo } from "../backend/commands";
import { isPassing, problemOf, sentence } from "../backend/problem";
import type { Edit, Kind, Problem, Step } from "../generated/domain";
import type { Changed } from "../generated/shell";
import { open } from "./open.svelte";
import { isEmpty, type AnyRecord } from "../kinds";
import { labelText } from "./label";
import { status } from "../frame/status.svelte";
import { w } from "../words.svelte";

/** Typing pauses that long before it is saved, in milliseconds. */
const PAUSE = 600;
/** Text of somebody who never pauses is saved that often. */
const LONGEST = 3000;
const AGAIN = 5000;

type Typed = { id: string; field: string; value: unknown; made?: Made };
/** What a record begins with that is made by typing in it. */
export type Made = { kind: Kind; fields: Record<string, unknown> };

class Saving {
  /** Why saving does not work now; the text waits. */
  failure: Problem | null = $state.raw(null);
  #typed = new SvelteMap<string, Typed>();
  /** What could not be saved as it was typed, and why, by `id/field`. */
  #refused = new SvelteMap<string, { value: unknown; why: Problem }>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #queue: Promise<unknown> = Promise.resolve();

  get waiting() {
    return 0 < this.#typed.size;
  }

  /** What a field shows: what was typed, as long as it is not saved. */
  shown(record: AnyRecord, field: string): unknown {
    const key = `${record.id}/${field}`;
    const draft = this.#typed.get(key) ?? this.#refused.get(key);
    return draft ? draft.value : record[field];
  }

  /** What is wrong with what was typed in a field. */
  wrong(id: string, field: string): string | undefined {
    const refused = this.#refused.get(`${id}/${field}`);
    return refused && sentence(refused.why);
  }

  /** Takes text that somebody is typing; the first text in an empty line makes its record. */
  type(id: string, field: string, value: unknown, made?: Made) {
    if (isClosed(id, made?.kind)) return status.say(w("route-no-edit"));
    this.#typed.set(`${id}/${field}`, { id, field, value, made });
    const now = Date.now();
    this.#since ||= now;
    this.#wake(Math.min(PAUSE, Math.max(0, this.#since + LONGEST - now)));
  }

  /** Saves what was typed, now. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    return this.#inTurn(async () => {
      await this.#saveTyped();
    });
  }

  /** Does an edit after what was typed before it; false when it could not be done. */
  apply(...steps: Step[]): Promise<boolean> {
    if (steps.some((it) => it.do !== "remove" && isClosed(it.id, it.do === "add" ? it.kind : undefined))) {
      status.say(w("route-no-edit"));
      return Promise.resolve(false);
    }
    return this.#inTurn(async () => {
      await this.#saveTyped();
      return this.#do(steps as unknown as Edit);
    });
  }

  set(id: string, field: string, value: unknown): Promise<boolean> {
    this.#typed.delete(`${id}/${field}`);
    return this.apply({ do: "set", id, field, value });
  }

  /** Adds a record at the end of its list; its id comes back. */
  async add(kind: Kind, fields: Record<string, unknown>): Promise<string | null> {
    const id = crypto.randomUUID();
    return (await this.apply({ do: "add", kind, id, fields, before: null })) ? id : null;
  }

  /** Removes a record, without asking; the way back stands in the status line. */
  async remove(id: string) {
    if (await this.apply({ do: "remove", id })) status.say(w("window-removed"), true);
  }

  undo = () => this.#turn(undo, "edit-undone", () => open.undo !== null);
  redo = () => this.#turn(redo, "edit-redone", () => open.redo !== null);

  /** What was typed and is not saved: for a copy when saving fails. */
  pending(): Edit | null {
    const made = new Set<string>();
    const steps = [...this.#typed.values()].map((it) => {
      const step = stepOf(it, made);
      made.add(it.id);
      return step;
    });
    return steps.length ? (steps as unknown as Edit) : null;
  }

  clear() {
    clearTimeout(this.#timer);
    this.#typed.clear();
    this.#refused.clear();
    this.failure = null;
  }

  #turn(command: () => Promise<Changed>, words: string, can: () => boolean): Promise<void> {
    clearTimeout(this.#timer);
    return this.#inTurn(async () => {
      await this.#saveTyped();
      if (!can()) return;
      try {
        const changed = await command();
        open.change(changed);
        status.say(w(words, { what: labelText(changed.label) }));
      } catch (thrown) {
        status.say(sentence(problemOf(thrown)));
      }
    });
  }

  async #saveTyped() {
    const sent = [...this.#typed.entries()];
    this.#since = 0;
    // One field is one step to undo.
    for (const [key, typed] of sent) {
      const nothing = typed.made && isEmpty(typed.value) && !open.find(typed.id);
      if (!nothing) await this.#do([stepOf(typed)] as unknown as Edit, [typed]);
      if (this.failure) break;
      // Typed on meanwhile: that comes with the next turn.
      if (this.#typed.get(key) === typed) this.#typed.delete(key);
    }
    if (this.failure) this.#wake(AGAIN);
    else if (this.waiting) this.#wake(PAUSE);
  }

  async #do(edit: Edit, sets: Typed[] = (edit as unknown as Step[]).filter((it) => it.do === "set")): Promise<boolean> {
    try {
      open.change(await apply(edit));
      this.failure = null;
      for (const { id, field } of sets) this.#refused.delete(`${id}/${field}`);
      status.clear();
      return true;
    } catch (thrown) {
      const problem = problemOf(thrown);
      if (isPassing(problem)) this.failure = problem;
      else if (sets.length === 0) status.say(sentence(problem));
      for (const typed of sets) {
        const key = `${typed.id}/${typed.field}`;
        if (!isPassing(problem)) this.#refused.set(key, { value: typed.value, why: problem });
        else if (!this.#typed.has(key)) this.#typed.set(key, typed);
      }
      return false;
    }
  }

  #wake(after: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), after);
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(task);
    this.#queue = done.catch(() => undefined);
    return done;
  }
}

/** Whether a record, or one that is still to be made, stands in what the route closed. It can be removed all the same. */
function isClosed(id: string, made?: Kind): boolean {
  const kind = open.find(id)?.kind ?? made;
  return kind !== undefined && open.isClosed(kind);
}

/** How typed text is saved: in its record, or as the first text of a new one. */
function stepOf({ id, field, value, made }: Typed, alsoMade?: Set<string>): Step {
  if (!made || alsoMade?.has(id) || open.find(id)) return { do: "set", id, field, value };
  return { do: "add", kind: made.kind, id, fields: { ...made.fields, [field]: value }, before: null };
}

export const saving = new Saving();
