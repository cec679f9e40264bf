import { useMe } from '../../api/me';
import { m } from '../../i18n/paraglide/messages';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { Empty } from '../../ui/empty';
import { type Fact, Facts } from '../../ui/facts';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { CheckInSection } from './check-in-section';
import { type CheckIns, useCheckIns } from './use-check-ins';

/** The daily check-in with what it came to so far, and how it is counted. */
export function CheckInPage() {
  const query = useCheckIns();
  return (
    <Page
      title={m.resident_check_in()}
      top={<TopBar title={m.resident_check_in()} back={{ href: '/mine' }} />}
    >
      <AnswerGate query={query}>
        {(checkIns) =>
          checkIns.terms ? (
            <Standing checkIns={checkIns} />
          ) : (
            <Empty>{m.resident_check_in_none()}</Empty>
          )
        }
      </AnswerGate>
    </Page>
  );
}

function Standing({ checkIns }: { checkIns: CheckIns }) {
  const { terms } = checkIns;
  const row = terms?.row;
  return (
    <>
      <CheckInSection />
      <Encouragement checkIns={checkIns} />
      <Section title={m.resident_check_in_how()}>
        <div className="card">
          <Facts facts={factsOf(checkIns)} />
          <p className="note mt-3">{m.resident_check_in_midnight()}</p>
          {row && row.forgiven > 0 ? <p className="note mt-3">{forgivenWords(row)}</p> : null}
        </div>
      </Section>
      <ForFamily />
    </>
  );
}

/** Said when there is something to be glad of; nothing is said about the other weeks. */
function Encouragement({ checkIns: { activeWeeks, weeksLookedBack } }: { checkIns: CheckIns }) {
  if (activeWeeks < 2) return null;
  return (
    <div className="mt-4">
      <Notice icon="sun">
        {m.resident_check_in_weeks({ of: weeksLookedBack, weeks: activeWeeks })}
      </Notice>
    </div>
  );
}

function factsOf({ terms, days, today }: CheckIns): Fact[] {
  const month = today.slice(0, 7);
  const thisMonth = days.filter((day) => day.startsWith(month)).length;
  const facts: Fact[] = [
    {
      term: m.resident_check_in_this_month(),
      what: m.resident_check_in_days({ count: thisMonth }),
    },
  ];
  if (terms?.points) {
    facts.push({
      term: m.resident_check_in_each(),
      what: m.resident_points_n({ points: terms.points }),
    });
  }
  const row = terms?.row;
  if (row?.of === 'day') {
    const { every, points } = row;
    facts.push({
      term: m.resident_check_in_full(),
      what: m.resident_check_in_row_of({ every, points }),
    });
  }
  return facts;
}

function forgivenWords({
  forgiven,
  forgivenPer,
}: NonNullable<NonNullable<CheckIns['terms']>['row']>): string {
  if (forgivenPer === 'quarter') return m.resident_check_in_forgiven_quarter({ count: forgiven });
  return forgiven === 1
    ? m.resident_check_in_forgiven_first()
    : m.resident_check_in_forgiven_month({ count: forgiven });
}

/** On a family's phone each checks in for themself. */
function ForFamily() {
  const { me } = useMe();
  if (!me || me.family.length < 2) return null;
  return (
    <section className="section">
      <Cells>
        <Cell icon="people" title={m.resident_check_in_family()} href="/mine/family" arrow />
      </Cells>
    </section>
  );
}
