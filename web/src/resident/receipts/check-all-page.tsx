import type { EntryProblemCode } from '@linli/core/transparency/check-own-entries';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { formatNumber } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { useResident } from '../use-resident';
import { ReceiptSteps } from './receipt-steps';
import { ReceiptVerdict } from './receipt-verdict';
import { type OwnCheck, useOwnCheck } from './use-own-check';

/** Whether all own entries are there: none left out, none twice, none exchanged. */
export function CheckAllPage() {
  const { slug } = useResident();
  const query = useOwnCheck();
  return (
    <Page
      title={m.resident_check_all()}
      top={
        <TopBar
          title={m.resident_check_all()}
          back={{ href: '/history', label: m.resident_history() }}
        />
      }
    >
      <AnswerGate query={query}>{(check) => <Checked check={check} />}</AnswerGate>
      <div className="actions mt-5">
        <Button busy={query.isFetching} icon="refresh" onClick={() => void query.refetch()}>
          {m.resident_check_again()}
        </Button>
        <Button kind="text" href={`/board/${slug}/verify`}>
          {m.resident_about_log()}
        </Button>
      </div>
    </Page>
  );
}

function Checked({ check }: { check: OwnCheck }) {
  if (check.count === 0 && check.problems.length === 0) {
    return <Empty>{m.resident_check_none()}</Empty>;
  }
  return (
    <div className="stack">
      <Entries check={check} />
      {check.lostInIncident ? (
        <Notice icon="info" title={m.resident_check_incident()}>
          {m.resident_check_incident_why()}
        </Notice>
      ) : null}
      {check.count > 0 ? (
        <Section title={m.resident_check_newest()}>
          <div className="stack">
            <ReceiptVerdict judged={check.end} />
            <div className="card">
              <ReceiptSteps judged={check.end} />
            </div>
          </div>
        </Section>
      ) : null}
      {check.waits ? <p className="note">{m.resident_check_waits()}</p> : null}
      <p className="note">{m.resident_check_how()}</p>
    </div>
  );
}

function Entries({ check }: { check: OwnCheck }) {
  if (check.problems.length > 0) {
    return (
      <Notice kind="stop" title={m.resident_check_wrong()} announce>
        <ul>
          {check.problems.slice(0, SHOWN).map(({ code, seq }) => (
            <li key={`${code} ${seq}`}>{words[code]({ seq })}</li>
          ))}
        </ul>
        <p>{m.resident_receipt_wrong_next()}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="leaf" title={m.resident_check_good()} announce>
      {m.resident_check_good_why({ count: formatNumber(check.count) })}
    </Notice>
  );
}

const SHOWN = 10;

const words: Record<EntryProblemCode, (about: { seq: number }) => string> = {
  unreadable: m.resident_check_unreadable,
  other_account: m.resident_check_other_account,
  missing: m.resident_check_missing,
  twice: m.resident_check_twice,
  moved: m.resident_check_moved,
  balance: m.resident_check_balance,
  changed_since: m.resident_check_changed,
};
