import { LogProblem, type LogProblemCode } from '@linli/core/transparency/log-problem';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { wordsOf } from '../../api/refusal';
import { signAsWitness, WitnessElsewhere } from '../../api/sign-as-witness';
import type { WitnessMemory } from '../../api/witness-memory';
import type { PublicLog } from './use-public-log';

export type SigningOutcome =
  | { readonly kind: 'signed'; readonly size: number }
  /** The log was changed: this must never be signed, and others must hear of it. */
  | { readonly kind: 'wrong'; readonly problem: LogProblemCode; readonly evidence: string }
  | { readonly kind: 'trouble'; readonly why: string }
  | { readonly kind: 'elsewhere' };

/** One signature after the other; a second press waits for the first. */
export function useSigning(me: WitnessMemory, log: PublicLog, onSigned: () => void) {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<SigningOutcome>();
  const sign = async (): Promise<void> => {
    if (busy || log.toSign === null) return;
    setBusy(true);
    setOutcome(await attempt(me, log.toSign));
    setBusy(false);
    onSigned();
  };
  return { busy, outcome, sign };
}

async function attempt(me: WitnessMemory, checkpoint: string): Promise<SigningOutcome> {
  try {
    const { size, line } = await signAsWitness(me, checkpoint);
    await answer(api.POST('/api/log/cosignatures', { body: { size, line } }));
    return { kind: 'signed', size };
  } catch (error) {
    if (error instanceof LogProblem) {
      const evidence = `${me.checkpoint ?? ''}\n${checkpoint}`;
      return { kind: 'wrong', problem: error.code, evidence };
    }
    if (error instanceof WitnessElsewhere) return { kind: 'elsewhere' };
    return { kind: 'trouble', why: wordsOf(error) };
  }
}
