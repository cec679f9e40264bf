import { m } from '../../i18n/paraglide/messages';
import { type Fact, Facts } from '../../ui/facts';
import { formatMoment, formatNumber } from '../../ui/format';
import { Notice } from '../../ui/notice';
import type { PublicLog } from './use-public-log';

/** How far the log is, whose key signs it, who looks on, and what went wrong with it. */
export function LogState({ log }: { log: PublicLog }) {
  return (
    <div className="stack">
      <Facts facts={factsOf(log)} />
      {log.incidents.map((incident) => (
        <Notice key={incident.index} title={m.board_incident()}>
          {incidentWords(incident.payload)}
        </Notice>
      ))}
    </div>
  );
}

function factsOf(log: PublicLog): Fact[] {
  const facts: Fact[] = [
    { term: m.board_fact_log(), what: <span className="log-key">{log.origin}</span> },
    { term: m.board_fact_key(), what: <span className="log-key">{log.fingerprint}</span> },
    { term: m.board_fact_size(), what: m.board_entries({ count: formatNumber(log.size) }) },
  ];
  if (log.signedAt) facts.push({ term: m.board_fact_signed(), what: formatMoment(log.signedAt) });
  if (log.lastCheck) facts.push({ term: m.board_fact_checked(), what: checkWords(log.lastCheck) });
  if (log.witnesses.length === 0) {
    facts.push({ term: m.board_fact_witness(), what: m.board_no_witnesses() });
  }
  for (const witness of log.witnesses) {
    const what =
      witness.size === null || witness.signedAt === null
        ? m.board_witness_not_yet({ name: witness.name })
        : m.board_witness_signed({
            name: witness.name,
            size: formatNumber(witness.size),
            when: formatMoment(witness.signedAt),
          });
    facts.push({ term: m.board_fact_witness(), what });
  }
  const [anchor] = log.anchors;
  if (anchor) facts.push({ term: m.board_fact_anchor(), what: <Anchored anchor={anchor} /> });
  if (log.erasures.subjects > 0) {
    facts.push({ term: m.board_fact_erased(), what: m.board_erased(log.erasures) });
  }
  return facts;
}

function checkWords({ checkedAt, found }: NonNullable<PublicLog['lastCheck']>): string {
  const when = formatMoment(checkedAt);
  if (found === 0) return m.board_checked_good({ when });
  return m.board_checked_bad({ when, count: formatNumber(found) });
}

function Anchored({ anchor }: { anchor: PublicLog['anchors'][number] }) {
  const { size, anchoredAt, chainId, block, contract, transaction } = anchor;
  return (
    <>
      {m.board_anchored({ size: formatNumber(size), when: formatMoment(anchoredAt) })}
      <small className="log-key log-anchor">
        {m.board_anchor_place({ chain: chainId, block, contract, transaction })}
      </small>
    </>
  );
}

function incidentWords(payload: string): string {
  const { from, to, at } = JSON.parse(payload) as { from?: number; to?: number; at?: string };
  const when = at ? formatMoment(at) : '';
  if (from === undefined || to === undefined) return when;
  return m.board_incident_lost({
    from: formatNumber(from + 1),
    to: formatNumber(to),
    when,
  });
}
