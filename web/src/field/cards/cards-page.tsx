import { formatMemberCard } from '@linli/core/codes/member-card';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { useMembership } from '../../api/me';
import { ApiRefusal, wordsOf } from '../../api/refusal';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { CardSheet, type PointsCard } from '../../ui/card-sheet';
import { now } from '../../ui/clock';
import { formatDayOfYear } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { TopBar } from '../../ui/top-bar';
import { FindPerson, type FoundPerson } from '../people/find-person';
import { NameCard } from '../phone/name-card';
import { useContact } from '../slip/use-contact';

/** A card for somebody without a phone, made and printed at the table. */
export function CardsPage() {
  const [person, setPerson] = useState<FoundPerson | null>(null);
  const [card, setCard] = useState<PointsCard | null>(null);
  const next = () => {
    setPerson(null);
    setCard(null);
  };
  return (
    <Page
      title={m.field_card_issue()}
      top={<TopBar title={m.field_card_issue()} back={{ href: '/' }} />}
    >
      {card ? <Printed card={card} onNext={next} /> : null}
      {!card && person ? (
        <Issue person={person} onIssued={setCard} onOther={() => setPerson(null)} />
      ) : null}
      {card || person ? null : (
        <>
          <p className="note pb-3">{m.field_card_issue_why()}</p>
          <FindPerson
            deed={({ maskedName }) => m.field_card_for({ name: maskedName })}
            busy={false}
            onChoose={setPerson}
          />
        </>
      )}
    </Page>
  );
}

interface IssueProps {
  person: FoundPerson;
  onIssued: (card: PointsCard) => void;
  onOther: () => void;
}

/** Who holds a card already gets another one only on purpose: the old one stops at once. */
function Issue({ person, onIssued, onOther }: IssueProps) {
  const communityId = useMembership()?.communityId ?? '';
  const deed = useDeed(
    (replace: boolean, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/member-cards', {
          params: { path: { communityId } },
          body: { requestId, residentIds: [person.residentId], replace },
        }),
      ),
    ({ cards: [card] }) => card && onIssued({ ...card, spelled: formatMemberCard(card.code) }),
  );
  const holds = deed.error instanceof ApiRefusal && deed.error.code === 'cards/has_card';
  return (
    <div className="stack">
      <NameCard name={person.maskedName} buildingName={person.buildingName} />
      {deed.error ? (
        <Notice kind={holds ? 'plate' : 'stop'} announce>
          {wordsOf(deed.error)}
        </Notice>
      ) : null}
      <div className="actions">
        <Button busy={deed.busy} onClick={() => deed.start(holds)}>
          {holds ? m.field_card_replace() : m.field_card_issue()}
        </Button>
        <Button kind="line" onClick={onOther}>
          {m.field_card_other()}
        </Button>
      </div>
    </div>
  );
}

function Printed({ card, onNext }: { card: PointsCard; onNext: () => void }) {
  const community = useMembership()?.communityName ?? '';
  const { short } = useContact();
  return (
    <div className="stack">
      <Notice kind="leaf" title={m.field_card_ready({ name: card.name })} announce>
        {m.field_card_once()}
      </Notice>
      <CardSheet
        cards={[card]}
        communityName={community}
        contact={short}
        issuedOn={formatDayOfYear(now())}
      />
      <div className="actions">
        <Button onClick={() => window.print()}>{m.ui_print()}</Button>
        <Button kind="line" onClick={onNext}>
          {m.field_card_next()}
        </Button>
      </div>
    </div>
  );
}
