import { judgeCheckpoint } from '@linli/core/transparency/add-checkpoint';
import { signatureLine } from '@linli/core/transparency/signed-note';
import type { VerifierKey } from '@linli/core/transparency/verifier-key';
import { type KnownCheckpoints, nameOf } from './known-checkpoints';

export interface WitnessParts {
  readonly name: string;
  readonly seed: Uint8Array;
  readonly logs: readonly VerifierKey[];
  readonly known: KnownCheckpoints;
  /** Seconds since 1970. */
  readonly now: () => number;
}

export interface WitnessAnswer {
  readonly status: number;
  readonly type: 'text/plain; charset=utf-8' | 'text/x.tlog.size';
  readonly body: string;
}

/**
 * What a witness answers to `add-checkpoint` (c2sp.org/tlog-witness). It signs only after the
 * checkpoint is written down as the next one after the one it was compared with; when another came
 * in between, it compares again.
 */
export async function answerLog(parts: WitnessParts, body: string): Promise<WitnessAnswer> {
  const { name, seed, logs, known } = parts;
  for (;;) {
    const checkpoints = await Promise.all(logs.map((log) => known.read(log.name)));
    const before = (origin: string) => checkpoints.find((each) => each?.origin === origin);
    const verdict = judgeCheckpoint(body, logs, before);
    if (verdict.status === 409) {
      return { status: 409, type: 'text/x.tlog.size', body: `${verdict.known}\n` };
    }
    if (verdict.status !== 200) return plain(verdict.status, `${refusals[verdict.status]}\n`);
    const { origin, note } = verdict.sign;
    const line = signatureLine(note.text, { name, seed, time: parts.now() });
    const checkpoint = `${body.slice(body.indexOf('\n\n') + 2)}${line}`;
    const written = await known.write(origin, before(origin)?.turn ?? 0, checkpoint);
    if (written) return plain(200, line);
  }
}

/** The newest checkpoint this witness has signed of the log of that name, for monitors. */
export async function showKnown(parts: WitnessParts, name: string): Promise<WitnessAnswer> {
  const log = parts.logs.find((key) => nameOf(key.name) === name);
  const checkpoint = log && (await parts.known.read(log.name));
  return checkpoint ? plain(200, checkpoint.text) : plain(404, 'Unknown.\n');
}

const refusals = {
  400: 'This is no request for a cosignature.',
  403: 'The log has not signed this checkpoint.',
  404: 'This witness does not know the log.',
  422: 'The checkpoint does not continue the one this witness has signed.',
} as const;

function plain(status: number, body: string): WitnessAnswer {
  return { status, type: 'text/plain; charset=utf-8', body };
}
