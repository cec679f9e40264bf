import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Cells } from '../../ui/cells';
import { Empty } from '../../ui/empty';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { StaleNotice } from '../stale-notice';
import { ConsentCell } from './consent-cell';
import { ConsentSheet } from './consent-sheet';
import { type Consents, useConsents } from './use-consents';

/** What guardians agreed to for the minors of the family, and how to take it back. */
export function ConsentsPage() {
  const query = useConsents();
  return (
    <Page
      title={m.resident_consents()}
      top={<TopBar title={m.resident_consents()} back={{ href: '/mine' }} />}
    >
      <StaleNotice query={query} />
      <AnswerGate query={query}>{(data) => <Agreed data={data} />}</AnswerGate>
    </Page>
  );
}

function Agreed({ data }: { data: Consents }) {
  const [asking, setAsking] = useState(false);
  const isGuardian = data.minors.length > 0;
  return (
    <>
      <p className="note pb-3">{m.resident_consents_why()}</p>
      {isGuardian ? (
        <Button onClick={() => setAsking(true)}>{m.resident_consent_give()}</Button>
      ) : (
        <div className="stack">
          <p>{m.resident_consents_nobody()}</p>
          <Button kind="quiet" icon="people" href="/mine/family">
            {m.resident_consents_switch()}
          </Button>
        </div>
      )}
      <Section title={m.resident_consents_given()}>
        {data.consents.length === 0 ? (
          <Empty>{m.resident_consents_none()}</Empty>
        ) : (
          <Cells>
            {data.consents.map((consent) => (
              <ConsentCell
                key={consent.id}
                consent={consent}
                categories={data.categories}
                mayWithdraw={isGuardian}
              />
            ))}
          </Cells>
        )}
      </Section>
      {asking ? <ConsentSheet data={data} onClose={() => setAsking(false)} /> : null}
    </>
  );
}
