/**
 * Something that happened and was committed, told to the pages that follow it. It carries what a
 * page shows at once; a page that missed it reads the truth again from the API.
 */
export interface LiveEvent {
  readonly communityId: string;
  /** What happened, in the words of the glossary: `points_awarded`, `stock_changed`. */
  readonly kind: string;
  /** Who may hear it: a page gets the event when it follows at least one of these. */
  readonly audiences: readonly Audience[];
  /** Small (under 6 kB as JSON): it travels through PostgreSQL's NOTIFY. */
  readonly data: Readonly<Record<string, unknown>>;
}

export type Audience =
  | `resident:${string}`
  | `household:${string}`
  | `session:${string}`
  | `reward:${string}`
  | 'residents'
  | 'board'
  | 'staff';
