import { readMemberCard } from '@linli/core/codes/member-card';
import { useRef, useState } from 'react';
import { useMembership } from '../../api/me';
import { useOnline } from '../../api/use-online';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Segmented } from '../../ui/segmented';
import { Sheet } from '../../ui/sheet';
import { NumberLookup } from '../phone/number-lookup';
import { CodeGate } from '../scan/code-gate';
import { memberKeyOf } from '../scan/judge-locally';
import { PhotoButton } from '../scan/photo-button';
import { signal } from '../scan/signals';
import { TypedCodeSheet } from '../scan/typed-code-sheet';
import { useHandScanner } from '../scan/use-hand-scanner';
import { Viewfinder } from '../scan/viewfinder';
import { WhoIsIt } from '../scan/who-is-it';
import type { ClaimPerson } from './claim-person';
import { KnownNames } from './known-names';

type Way = 'code' | 'name' | 'number';

/** Whose claim it is: by their code, from the lists this phone holds, or by the whole number. */
export function FindPerson({ onFound }: { onFound: (person: ClaimPerson) => void }) {
  const communityId = useMembership()?.communityId ?? '';
  const online = useOnline();
  const [way, setWay] = useState<Way>('code');
  const [wrong, setWrong] = useState(false);
  const [card, setCard] = useState<ClaimPerson | null>(null);
  const byCode = (code: string, how: ClaimPerson['way']) => {
    const genuine = memberKeyOf(code) !== undefined;
    setWrong(!genuine);
    signal(genuine ? 'ok' : 'stop');
    if (!genuine) return;
    const read = { code, way: how, name: '', buildingName: null };
    if (readMemberCard(code)) setCard(read);
    else onFound(read);
  };
  useHandScanner((code) => byCode(code, 'hand_scanner'));
  return (
    <>
      <p className="note mb-3">{m.field_claim_whose()}</p>
      <Segmented
        label={m.field_claim_whose()}
        value={way}
        options={[
          { value: 'code', label: m.field_claim_by_code() },
          { value: 'name', label: m.field_claim_by_name() },
          { value: 'number', label: m.field_claim_by_number() },
        ]}
        onChange={setWay}
      />
      {wrong ? (
        <div className="mt-3">
          <Notice kind="stop" announce>
            {m.field_unreadable()}
          </Notice>
        </div>
      ) : null}
      {way === 'code' ? <ByCode paused={card !== null} onCode={byCode} /> : null}
      {card ? (
        <CardSheet
          communityId={communityId}
          card={card}
          onFound={onFound}
          onNo={() => setCard(null)}
        />
      ) : null}
      {way === 'name' ? <KnownNames onFound={onFound} /> : null}
      {way === 'number' ? (
        <NumberLookup
          communityId={communityId}
          confirm={(name) => (name === '' ? m.field_claim_for_them() : m.field_claim_for({ name }))}
          onConfirm={({ residentId, maskedName: name, buildingName }) =>
            onFound({ residentId, name, buildingName, way: 'phone' })
          }
          unknown={
            <Button kind="quiet" icon="plus" href="/register">
              {m.field_register()}
            </Button>
          }
        />
      ) : null}
      {online || way !== 'number' ? null : (
        <div className="mt-3">
          <Notice icon="offline">{m.field_lookup_offline()}</Notice>
        </div>
      )}
    </>
  );
}

interface CardSheetProps {
  communityId: string;
  card: ClaimPerson;
  onFound: (person: ClaimPerson) => void;
  onNo: () => void;
}

function CardSheet({ communityId, card, onFound, onNo }: CardSheetProps) {
  return (
    <Sheet title={m.field_card()} onClose={onNo}>
      <WhoIsIt
        communityId={communityId}
        code={card.code ?? ''}
        confirm={(name) => m.field_claim_for({ name })}
        onYes={(resident) => {
          const { maskedName: name = '', buildingName = null } = resident ?? {};
          onFound({ ...card, name, buildingName, personConfirmed: true });
        }}
        onNo={onNo}
      />
    </Sheet>
  );
}

interface ByCodeProps {
  paused: boolean;
  onCode: (code: string, way: ClaimPerson['way']) => void;
}

function ByCode({ paused, onCode }: ByCodeProps) {
  const gate = useRef(new CodeGate());
  const video = useRef<HTMLVideoElement>(null);
  const [typing, setTyping] = useState(false);
  const [nothing, setNothing] = useState(false);
  return (
    <>
      <Viewfinder
        video={video}
        gate={gate.current}
        paused={paused || typing}
        hint={m.field_claim_hint()}
        keyOf={memberKeyOf}
        onCode={(code) => onCode(code, 'camera')}
      />
      {nothing ? (
        <div className="mt-3">
          <Notice announce>{m.field_photo_nothing()}</Notice>
        </div>
      ) : null}
      <div className="ways">
        <PhotoButton
          onCode={(code) => onCode(code, 'photo')}
          onNothing={() => {
            signal('stop');
            setNothing(true);
          }}
        />
        <Button kind="line" icon="text" onClick={() => setTyping(true)}>
          {m.field_type_code()}
        </Button>
      </div>
      {typing ? (
        <TypedCodeSheet
          onClose={() => setTyping(false)}
          onCode={(code) => {
            setTyping(false);
            onCode(code, 'typed_code');
          }}
        />
      ) : null}
    </>
  );
}
