/** Showing the case to the room: large type, one step at a time, nothing beside it. */
import { open } from "../case/open.svelte";
import { STEPS } from "../step/steps";
import { here } from "./place.svelte";

class Projector {
  isOn = $state(false);

  toggle = () => {
    this.isOn = !this.isOn && open.isOpen;
    document.documentElement.toggleAttribute("data-projector", this.isOn);
  };

  leave() {
    if (this.isOn) this.toggle();
  }

  /** Goes to the next step, or the one before; presenters' clickers send these keys. */
  turn(by: 1 | -1) {
    const at = STEPS.findIndex((it) => it.code === here.place.step);
    const wanted = at < 0 ? (0 < by ? STEPS[0] : undefined) : STEPS[at + by];
    if (wanted) here.go({ screen: "step", step: wanted.code });
  }
}

export const projector = new Projector();
