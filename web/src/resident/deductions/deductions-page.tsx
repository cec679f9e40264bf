import { m } from '../../i18n/paraglide/messages';
import { Empty } from '../../ui/empty';
import { formatDay, formatNumber } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { StaleNotice } from '../stale-notice';
import { DeductionCard } from './deduction-card';
import { type MyDeductions, useDeductions } from './use-deductions';

/** Warnings and notices with their days, and the way to object. Nobody else reads this. */
export function DeductionsPage() {
  const query = useDeductions();
  return (
    <Page
      title={m.resident_deductions()}
      top={<TopBar title={m.resident_deductions()} back={{ href: '/mine' }} />}
    >
      <StaleNotice query={query} />
      <AnswerGate query={query} lines={6}>
        {(data) => <Deductions {...data} />}
      </AnswerGate>
    </Page>
  );
}

function Deductions({ deductions, owed, suspendedUntil }: MyDeductions) {
  if (deductions.length === 0) return <Empty>{m.resident_deductions_none()}</Empty>;
  return (
    <div className="stack">
      {owed > 0 ? (
        <Notice kind="plate">{m.resident_deductions_owed({ points: formatNumber(owed) })}</Notice>
      ) : null}
      {suspendedUntil ? (
        <Notice kind="plate">
          {m.resident_deductions_suspended({ day: formatDay(suspendedUntil) })}
        </Notice>
      ) : null}
      {deductions.map((deduction) => (
        <DeductionCard key={deduction.id} deduction={deduction} />
      ))}
      <p className="note">{m.resident_deductions_private()}</p>
    </div>
  );
}
