import { readTransferPayload } from '@linli/core/transparency/transfer-payload';
import { keyFingerprint } from '@linli/core/transparency/verifier-key';
import type { Judged } from '../../api/judge-receipt';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { type Fact, Facts } from '../../ui/facts';
import { formatDay, formatDelta, formatMoment, formatNumber } from '../../ui/format';

/** What the receipt says, read from the receipt itself and not from the server's other answers. */
export function ReceiptFacts({ judged }: { judged: Extract<Judged, { policy: unknown }> }) {
  const { receipt, checkpoint, policy } = judged;
  const entry = readTransferPayload(receipt.opening.payload);
  const facts: Fact[] = [];
  if (entry) {
    facts.push(
      { term: m.resident_fact_deed(), what: entry.title[getLocale()] },
      { term: m.resident_receipt_points(), what: formatDelta(entry.amount) },
      { term: m.resident_fact_balance(), what: formatNumber(entry.balance) },
      { term: m.resident_fact_when(), what: formatDay(entry.occurredOn) },
    );
  }
  facts.push({
    term: m.resident_fact_place(),
    what: m.resident_place_in_log({
      index: formatNumber(receipt.index + 1),
      size: formatNumber(checkpoint.size),
    }),
  });
  for (const { name, time } of checkpoint.witnesses) {
    const when = formatMoment(new Date(time * 1000).toISOString());
    facts.push({ term: m.resident_fact_witness(), what: `${name} · ${when}` });
  }
  const [log] = policy.logs;
  if (log) {
    const what = <span className="log-key">{keyFingerprint(log.key)}</span>;
    facts.push({ term: m.resident_fact_key(), what });
  }
  return <Facts facts={facts} />;
}
