import { LogProblem } from '@linli/core/transparency/log-problem';
import type { Policy } from '@linli/core/transparency/policy';
import type { WitnessedCheckpoint } from '@linli/core/transparency/witnessed-checkpoint';
import type { Call } from './command';

/**
 * Says who has signed besides the log; with --witnessed too few of them are a refusal. A policy
 * that asks for nobody is content with nobody; whoever checks should not be.
 */
export function tellWitnesses(call: Call, checkpoint: WitnessedCheckpoint, policy: Policy): void {
  const signed = checkpoint.witnesses.length;
  const known = policy.witnesses.length;
  const counts = `${signed} of ${known} witnesses, ${policy.needed} asked for`;
  const witnessed = policy.needed > 0 && checkpoint.witnessed;
  if (!witnessed && call.has('witnessed')) {
    throw new LogProblem('witnesses_missing', { signed, needed: policy.needed });
  }
  call.print(`${witnessed ? 'good  ' : 'CARE  '} ${counts}`);
  for (const { name, time } of checkpoint.witnesses) {
    call.print(`       ${name} at ${new Date(time * 1000).toISOString()}`);
  }
}
