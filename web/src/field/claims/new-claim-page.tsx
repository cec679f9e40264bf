import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearch } from 'wouter';
import { claimRulesOf } from '../../api/claim-rules';
import { useMembership } from '../../api/me';
import { wordsOf } from '../../api/refusal';
import { rulebookQuery } from '../../api/rulebook-query';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { now } from '../../ui/clock';
import { Empty } from '../../ui/empty';
import { dateKey } from '../../ui/format';
import { Page } from '../../ui/page';
import { Skeleton } from '../../ui/skeleton';
import { TopBar } from '../../ui/top-bar';
import { Trouble } from '../../ui/trouble';
import type { ClaimDeed } from '../queue/claim-deed';
import { listFieldDeeds } from '../queue/field-queue';
import { ClaimAnswer } from './claim-answer';
import { ClaimForm } from './claim-form';
import type { ClaimPerson } from './claim-person';
import { FindPerson } from './find-person';

/** An organizer writes a claim down for a neighbour: whose it is, then what it is. */
export function NewClaimPage() {
  const membership = useMembership();
  const again = useDeedAgain();
  const [person, setPerson] = useState<ClaimPerson | null>(null);
  const [done, setDone] = useState<ClaimDeed | null>(null);
  const rules = useQuery({
    ...rulebookQuery(membership?.communityId ?? ''),
    enabled: membership !== undefined,
    select: ({ document }) => claimRulesOf(document, getLocale(), dateKey(now())),
  });
  const title = m.field_claim();
  if (done) {
    return (
      <ClaimAnswer
        deed={done}
        onNext={() => {
          setPerson(null);
          setDone(null);
        }}
      />
    );
  }
  return (
    <Page title={title} top={<TopBar title={title} back={{ href: '/' }} />}>
      {rules.data === undefined ? (
        rules.error ? (
          <Trouble
            title={m.ui_trouble_title()}
            why={wordsOf(rules.error)}
            onTryAgain={() => void rules.refetch()}
          />
        ) : (
          <Skeleton lines={4} />
        )
      ) : rules.data.length === 0 ? (
        <Empty>{m.field_claim_no_rules()}</Empty>
      ) : person ? (
        <ClaimForm
          rules={rules.data}
          person={person}
          again={again}
          onChangePerson={() => setPerson(null)}
          onDone={setDone}
        />
      ) : (
        <FindPerson onFound={setPerson} />
      )}
    </Page>
  );
}

/** A refused claim that is to be written down once more, for whoever is recognised now. */
function useDeedAgain(): ClaimDeed | undefined {
  const id = Number(new URLSearchParams(useSearch()).get('again'));
  return listFieldDeeds().find(
    (deed): deed is ClaimDeed => deed.id === id && deed.kind === 'claim' && !deed.seen,
  );
}
