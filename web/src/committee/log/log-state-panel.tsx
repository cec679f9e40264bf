import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { type Fact, Facts } from '../../ui/facts';
import { formatMoment, formatNumber } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Answered } from '../parts/answered';
import { Panel } from '../parts/panel';

type PublicLog = AnswerOf<'/api/log'>;

/** What everybody may see of the log, at a glance: its key, who looks on, and what went wrong. */
export function LogStatePanel() {
  const log = useQuery({
    queryKey: ['public-log'],
    queryFn: () => answer(api.GET('/api/log')),
    refetchInterval: 30_000,
  });
  return (
    <Panel title={m.committee_log_state()} padded>
      <Answered query={log} lines={4}>
        {(known) => (
          <div className="stack">
            {known.incidents.length > 0 ? (
              <Notice kind="stop" title={m.committee_log_incident()}>
                {m.committee_log_incident_words()}
              </Notice>
            ) : null}
            <Facts facts={factsOf(known)} />
          </div>
        )}
      </Answered>
    </Panel>
  );
}

function factsOf(log: PublicLog): Fact[] {
  const facts: Fact[] = [
    {
      term: m.committee_log_size(),
      what: m.committee_log_entries({ count: formatNumber(log.size) }),
    },
    { term: m.committee_log_key(), what: <span className="log-key">{log.fingerprint}</span> },
  ];
  if (log.signedAt) {
    facts.push({ term: m.committee_log_signed(), what: formatMoment(log.signedAt) });
  }
  if (log.witnesses.length === 0) {
    facts.push({ term: m.committee_log_witness(), what: m.committee_log_witness_none() });
  }
  for (const { name, size, signedAt } of log.witnesses) {
    const what =
      size === null || signedAt === null
        ? m.committee_log_witness_not_yet({ name })
        : m.committee_log_witness_signed({
            name,
            size: formatNumber(size),
            when: formatMoment(signedAt),
          });
    facts.push({ term: m.committee_log_witness(), what });
  }
  facts.push({ term: m.committee_log_anchor(), what: anchorWords(log.anchors[0]) });
  return facts;
}

function anchorWords(anchor: PublicLog['anchors'][number] | undefined): string {
  if (!anchor) return m.committee_log_anchor_none();
  return m.committee_log_anchored({
    size: formatNumber(anchor.size),
    when: formatMoment(anchor.anchoredAt),
    chain: anchor.chainId,
    block: anchor.block,
  });
}
