import { logProblems } from '@linli/core/transparency/log-problem';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { formatNumber } from '../../ui/format';
import { Notice } from '../../ui/notice';
import type { SigningOutcome } from './use-signing';

/** What came of it; the two checkpoints that do not fit are shown, for whoever looks into it. */
export function WitnessVerdict({ outcome }: { outcome: SigningOutcome | undefined }) {
  if (!outcome) return null;
  if (outcome.kind === 'signed') {
    return (
      <Notice kind="leaf" title={m.board_witness_signed_now()} announce>
        {m.board_witness_signed_words({ count: formatNumber(outcome.size) })}
      </Notice>
    );
  }
  if (outcome.kind === 'wrong') {
    return (
      <Notice kind="stop" title={m.board_witness_wrong()} announce>
        <p>{logProblems[outcome.problem][getLocale()]}</p>
        <p>{m.board_witness_wrong_next()}</p>
        <pre className="log-key note">{outcome.evidence}</pre>
      </Notice>
    );
  }
  if (outcome.kind === 'elsewhere') {
    return <Notice announce>{m.board_witness_elsewhere()}</Notice>;
  }
  return (
    <Notice icon="offline" title={m.board_witness_trouble()} announce>
      {outcome.why}
    </Notice>
  );
}
