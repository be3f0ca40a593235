/** The line that says what was just done; it stays until the next thing is done. */
class Status {
  text = $state("");
  canUndo = $state(false);

  say(text: string, canUndo = false) {
    this.text = text;
    this.canUndo = canUndo;
  }

  clear() {
    this.say("");
  }
}

export const status = new Status();
