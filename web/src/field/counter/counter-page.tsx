import { useRef, useState } from 'react';
import { useOnline } from '../../api/use-online';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { CodeGate } from '../scan/code-gate';
import { TypedCodeSheet } from '../scan/typed-code-sheet';
import { useHandScanner } from '../scan/use-hand-scanner';
import { Viewfinder } from '../scan/viewfinder';
import { CardDesk } from './card-desk';
import { CounterCode } from './counter-code';
import { CounterDone } from './counter-done';
import { CounterTicket } from './counter-ticket';
import { CounterTop } from './counter-top';
import { useRedeeming } from './use-redeeming';

/** Code, a look at what it is for, one press: a reward changes hands in five seconds. */
export function CounterPage({ counterId }: { counterId: string }) {
  const redeeming = useRedeeming(counterId);
  const online = useOnline();
  const [scanning, setScanning] = useState(false);
  const [focused, setFocused] = useState(false);
  const gate = useRef(new CodeGate());
  const video = useRef<HTMLVideoElement>(null);
  const take = (text: string) => {
    setScanning(false);
    redeeming.take(text);
  };
  useHandScanner(take);
  if (redeeming.card) {
    const { card, reset } = redeeming;
    return <CardDesk key={card} counterId={counterId} code={card} onDone={reset} />;
  }
  if (redeeming.handed) {
    const onNext = () => {
      setFocused(true);
      redeeming.reset();
    };
    return <CounterDone handed={redeeming.handed} onNext={onNext} />;
  }
  return (
    <Page
      title={m.field_redeem()}
      top={<CounterTop counterId={counterId} onScan={() => setScanning(!scanning)} />}
    >
      <h1 className="vh">{m.field_redeem()}</h1>
      {online ? null : (
        <div className="mb-3">
          <Notice icon="offline" title={m.field_offline()}>
            {m.field_counter_offline()}
          </Notice>
        </div>
      )}
      {scanning ? (
        <div className="mb-3">
          <Viewfinder
            video={video}
            gate={gate.current}
            paused={redeeming.busy}
            hint={m.field_hint_redeem()}
            keyOf={() => undefined}
            onCode={take}
          />
        </div>
      ) : null}
      <CounterCode
        redeeming={redeeming}
        onPhoto={take}
        scanning={scanning}
        onScan={() => setScanning(!scanning)}
        focused={focused}
      />
      {redeeming.ticket ? (
        <CounterTicket ticket={redeeming.ticket} redeeming={redeeming} />
      ) : (
        <TypeCard onCode={take} />
      )}
    </Page>
  );
}

/** For a card that no camera reads. */
function TypeCard({ onCode }: { onCode: (code: string) => void }) {
  const [typing, setTyping] = useState(false);
  return (
    <div className="actions mt-3">
      <Button kind="line" icon="text" onClick={() => setTyping(true)}>
        {m.field_card_type()}
      </Button>
      {typing ? (
        <TypedCodeSheet
          onClose={() => setTyping(false)}
          onCode={(text) => {
            setTyping(false);
            onCode(text);
          }}
        />
      ) : null}
    </div>
  );
}
