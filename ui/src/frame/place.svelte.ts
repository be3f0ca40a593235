/** Where the person is, and the way back. */
import type { Kind } from "../generated/domain";
import { stepOfKind, type StepCode } from "../step/steps";

export type Place = {
  screen: "cases" | "overview" | "step" | "review" | "thread" | "versions" | "print" | "search" | "glossary" | "settings" | "shortcuts";
  step?: StepCode;
  /** Which view of a screen with several; which version of the case. */
  view?: string;
  /** The record that is open. */
  record?: string;
  /** The field to put the cursor in. */
  field?: string;
  /** The term or resource that somebody asked for, with its list: `terms/scapegoat`. */
  entry?: string;
};

class Here {
  place: Place = $state.raw({ screen: "cases" });
  /** Grows with every visit, so that going to the same field twice works. */
  visit = $state(0);
  #before: Place[] = [];

  go(place: Place) {
    this.#before.push(this.place);
    if (100 < this.#before.length) this.#before.shift();
    this.place = place;
    this.visit += 1;
  }

  /** Changes what is open within a screen; the way back skips it. */
  within(change: Partial<Place>) {
    this.place = { ...this.place, field: undefined, ...change };
  }

  back() {
    const place = this.#before.pop();
    if (!place) return;
    this.place = place;
    this.visit += 1;
  }

  /** Starts anew: there is no way back into what was closed. */
  start(place: Place) {
    this.#before = [];
    this.place = place;
    this.visit += 1;
  }

  /** Goes to a record and puts the cursor in one of its fields. */
  goToRecord(kind: Kind, record?: string, field?: string) {
    const step = stepOfKind(kind);
    if (step) this.go({ screen: "step", step: step.code, view: step.viewOf?.[kind], record, field });
    else this.go({ screen: "overview" });
  }
}

export const here = new Here();
