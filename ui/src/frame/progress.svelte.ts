/** How far long work is; shown when it takes longer than half a second. */
import { cancel } from "../backend/commands";

const SOON = 500;

class Work {
  step = $state(0);
  steps = $state(0);
  isSlow = $state(false);

  take(step: number, steps: number) {
    this.step = step;
    this.steps = steps;
  }

  /** Runs long work; what it throws is the caller's. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    this.step = 0;
    const timer = setTimeout(() => (this.isSlow = true), SOON);
    try {
      return await work();
    } finally {
      clearTimeout(timer);
      this.isSlow = false;
    }
  }

  cancel = () => cancel();
}

export const progress = new Work();
