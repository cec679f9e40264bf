import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { formatMoment, formatNumber } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Answered } from '../parts/answered';
import { Panel } from '../parts/panel';
import { useSeat } from '../use-seat';

type LogCheck = AnswerOf<'/api/communities/{communityId}/log-check'>;

/** What last night's comparison of the books with the log came to, by the name of each row. */
export function LogCheckPanel() {
  const { communityId } = useSeat();
  const check = useQuery({
    queryKey: ['log-check', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/log-check', { params: { path: { communityId } } }),
      ),
  });
  return (
    <Panel title={m.committee_log_checked()} padded>
      <Answered query={check} lines={2}>
        {(known) => (
          <div className="stack">
            <p>{checkWords(known)}</p>
            {known.findings.length > 0 ? <Differing findings={known.findings} /> : null}
          </div>
        )}
      </Answered>
    </Panel>
  );
}

function Differing({ findings }: { findings: LogCheck['findings'] }) {
  return (
    <Notice kind="stop" title={m.committee_log_differs()}>
      <p>{m.committee_log_differs_words()}</p>
      <ul>
        {findings.map(({ row, what }) => (
          <li key={row}>
            <span className="log-key">{row}</span> {whatWords[what]()}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

const whatWords: Record<LogCheck['findings'][number]['what'], () => string> = {
  changed: m.committee_log_row_changed,
  deleted: m.committee_log_row_deleted,
  inserted: m.committee_log_row_inserted,
};

function checkWords({ checkedAt, findings }: LogCheck): string {
  if (checkedAt === null) return m.committee_log_not_checked();
  const when = formatMoment(checkedAt);
  if (findings.length === 0) return m.committee_log_checked_good({ when });
  return m.committee_log_checked_bad({ when, count: formatNumber(findings.length) });
}
