/**
 * Why a note, proof, tile or log is not believed. Every check says exactly which thing is wrong,
 * so that a person who is told "not genuine" can be told what that means.
 */
export const logProblems = {
  malformed_note: 'The text is not a signed note.',
  malformed_key: 'The text is not a verifier key.',
  malformed_checkpoint: 'The note is signed but is not a checkpoint.',
  malformed_proof: 'The file is not a receipt.',
  malformed_opening: 'The receipt does not hold the content of its entry.',
  malformed_policy: 'The policy cannot be read.',
  malformed_entries: 'A bundle of entries cannot be read.',
  unknown_log: 'The checkpoint is not of a log the policy names.',
  signature_missing: 'The log has not signed this checkpoint.',
  signature_wrong: 'The signature of the log does not fit: the checkpoint was changed.',
  cosignature_wrong: 'The signature of a witness does not fit.',
  witnesses_missing: 'Too few witnesses have signed this checkpoint.',
  not_included: 'The entry is not in the log that the checkpoint describes.',
  not_consistent: 'The newer checkpoint does not continue the older one: entries were changed.',
  split_view:
    'Two checkpoints of the same size differ: the log shows different people different things.',
  smaller: 'The newer checkpoint is smaller than the older one: entries were taken away.',
  entry_differs: 'An entry is not what its hash in the tree says.',
  tile_differs: 'A tile is not what the entries below it say.',
  tile_missing: 'A tile or bundle that the checkpoint needs is not there.',
  root_differs: 'The entries do not make the tree that the checkpoint describes.',
} as const;

export type LogProblemCode = keyof typeof logProblems;

export class LogProblem extends Error {
  override readonly name = 'LogProblem';

  constructor(
    readonly code: LogProblemCode,
    /** What exactly: the tile, the entry, the key. Never personal data. */
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${logProblems[code]}${describe(details)}`);
  }
}

function describe(details: Readonly<Record<string, string | number>>): string {
  const parts = Object.entries(details).map(([name, value]) => `${name} ${value}`);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}
