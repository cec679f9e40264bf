import type { PostedLimit } from '../ledger/post-transfers';

/**
 * Numbers by name: what was found in the database, and what was decided on top of it since. They
 * are kept apart, so that more can be looked up while decisions are being made.
 */
export class Tally {
  private readonly values = new Map<string, number>();
  private readonly changes = new Map<string, number>();

  found(name: string, value: number): void {
    this.values.set(name, value);
  }

  /** What was not found is 0. */
  read(name: string): number {
    return (this.values.get(name) ?? 0) + (this.changes.get(name) ?? 0);
  }

  add(name: string, change: number): void {
    this.changes.set(name, (this.changes.get(name) ?? 0) + change);
  }

  /** Undefined where nobody set one, which is not the same as none left. */
  setting(name: string): number | undefined {
    return this.values.get(name);
  }
}

/** The name under which the answer to a question about facts is kept. */
export function factName(kind: string, id: string, name = ''): string {
  return name === '' ? `${kind}/${id}` : `${kind}/${id}/${name}`;
}

export function counterName(
  counter: Pick<PostedLimit, 'accountId' | 'key' | 'periodStart'>,
): string {
  return factName('used', counter.accountId, `${counter.key}/${counter.periodStart}`);
}
