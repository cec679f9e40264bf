import { logProblems } from '@linli/core/transparency/log-problem';
import { writeVerifierKey } from '@linli/core/transparency/verifier-key';
import { useMemo } from 'react';
import type { Judged } from '../../api/judge-receipt';
import { rememberLogKey } from '../../api/known-log-key';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Notice } from '../../ui/notice';

/** What the check came to, in one sentence and what to do. */
export function ReceiptVerdict({ judged }: { judged: Judged }) {
  const isKnown = useMemo(() => isKnownLog(judged), [judged]);
  if (judged.stage === 'wrong') {
    return (
      <Notice kind="stop" title={m.resident_receipt_wrong()} announce>
        <p>{logProblems[judged.problem][getLocale()]}</p>
        <p>{m.resident_receipt_wrong_next()}</p>
      </Notice>
    );
  }
  if (judged.stage === 'recorded') {
    return (
      <Notice icon="clock" title={m.resident_receipt_recorded()}>
        {m.resident_receipt_recorded_why()}
      </Notice>
    );
  }
  if (!isKnown) {
    return (
      <Notice kind="stop" title={m.resident_receipt_other_key()} announce>
        {m.resident_receipt_other_key_next()}
      </Notice>
    );
  }
  return (
    <Notice kind="leaf" title={m.resident_receipt_good()} announce>
      {judged.stage === 'witnessed' ? m.resident_receipt_good_why() : waitingWords(judged)}
    </Notice>
  );
}

function waitingWords(judged: Extract<Judged, { policy: unknown }>): string {
  if (judged.policy.needed === 0) return m.resident_receipt_no_witnesses();
  return m.resident_receipt_waits();
}

/** The key this phone saw first: a log that was exchanged whole would check well in itself. */
function isKnownLog(judged: Judged): boolean {
  if (!('policy' in judged)) return true;
  const [log] = judged.policy.logs;
  return log !== undefined && rememberLogKey(writeVerifierKey(log.key)) === 'same';
}
