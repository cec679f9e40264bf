import type { OperationParts } from '../platform/run-operation';

/** What commands need from the features; main.ts joins them. */
export interface Features {
  readonly demoSignIns: readonly DemoSignIn[];
  /** Short names of the demo communities: a database that holds any other is no demo. */
  readonly demoSlugs: readonly string[];
  /** Fills an empty database with the demo community. */
  seedDemo(parts: OperationParts): Promise<void>;
  /** Begins a real community with its first committee member. */
  foundCommunity(parts: OperationParts, wanted: CommunityWanted): Promise<void>;
  /** Reads a list of residents; writes it only when `confirmed`. Gives lines to print. */
  importResidents(parts: OperationParts, list: ResidentList): Promise<ImportOutcome>;
  /** Recomputes a community's books from their entries and says what does not agree. */
  recompute(parts: OperationParts, communityId: string): Promise<readonly string[]>;
}

export interface CommunityWanted {
  readonly name: string;
  readonly slug: string;
  readonly districtName: string;
  readonly chairName: string;
  readonly chairPhone: string;
}

export interface DemoSignIn {
  readonly phone: string;
  readonly name: string;
  readonly role: string;
}

export interface ResidentList {
  readonly communityId: string;
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly confirmed: boolean;
  /** Leave out rows with mistakes instead of refusing the whole list. */
  readonly skipErrors: boolean;
}

export interface ImportOutcome {
  readonly lines: readonly string[];
  readonly good: boolean;
}
