/** What happens at a time of the story. */
export interface Act {
  readonly at: Date;
  run(at: Date): Promise<unknown>;
}

/** Plays acts in order of time, also those that come up on the way; what lies ahead is left out. */
export class Timeline {
  private readonly acts: Act[] = [];

  constructor(private readonly now: Date) {}

  add(at: Date, run: Act['run']): void {
    if (at <= this.now) this.acts.push({ at, run });
  }

  async play(): Promise<void> {
    while (this.acts.length > 0) {
      // The sort is stable: acts of the same moment keep the order in which they were added.
      this.acts.sort((left, right) => left.at.getTime() - right.at.getTime());
      const act = this.acts.shift();
      await act?.run(act.at);
    }
  }
}
