import { logProblems } from '@linli/core/transparency/log-problem';
import { readTransferPayload } from '@linli/core/transparency/transfer-payload';
import type { Judged } from '../../api/judge-receipt';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { type Fact, Facts } from '../../ui/facts';
import { formatDay, formatDelta, formatMoment, formatNumber } from '../../ui/format';
import { Notice } from '../../ui/notice';

/** Genuine or not, why, and what the receipt says. */
export function ReceiptResult({ judged }: { judged: Judged }) {
  if (judged.stage === 'recorded') return null;
  if (judged.stage === 'wrong') {
    return (
      <div className="mt-4">
        <Notice kind="stop" title={m.board_receipt_wrong()} announce>
          {logProblems[judged.problem][getLocale()]}
        </Notice>
      </div>
    );
  }
  const { policy, checkpoint } = judged;
  const counts = { signed: checkpoint.witnesses.length, all: policy.witnesses.length };
  const witnessWords =
    policy.needed === 0 ? m.board_receipt_no_witnesses() : m.board_receipt_witnesses(counts);
  return (
    <div className="mt-4 stack">
      <Notice kind="leaf" title={m.board_receipt_good()} announce>
        {witnessWords}
      </Notice>
      <Facts facts={factsOf(judged)} />
    </div>
  );
}

function factsOf({ receipt, checkpoint }: Extract<Judged, { policy: unknown }>): Fact[] {
  const entry = readTransferPayload(receipt.opening.payload);
  const facts: Fact[] = [];
  if (entry) {
    facts.push(
      { term: m.board_fact_deed(), what: entry.title[getLocale()] },
      { term: m.board_fact_points(), what: formatDelta(entry.amount) },
      { term: m.board_fact_day(), what: formatDay(entry.occurredOn) },
    );
    if (entry.reason) facts.push({ term: m.board_fact_reason(), what: entry.reason });
    if (entry.rulebook !== null) {
      const what = m.board_rulebook_version({ version: entry.rulebook });
      facts.push({ term: m.board_rules(), what });
    }
  }
  const place = {
    index: formatNumber(receipt.index + 1),
    size: formatNumber(checkpoint.size),
  };
  facts.push({ term: m.board_fact_place(), what: m.board_place_in_log(place) });
  for (const { name, time } of checkpoint.witnesses) {
    const when = formatMoment(new Date(time * 1000).toISOString());
    facts.push({ term: m.board_fact_witness(), what: `${name} · ${when}` });
  }
  return facts;
}
