import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatDay, formatNumber } from '../../ui/format';
import { Section } from '../../ui/section';
import type { CardAtCounter } from './use-card-desk';

interface CardWaitingProps {
  waiting: CardAtCounter['waiting'];
  counterId: string;
  busy: boolean;
  onCollect: (redemptionId: string) => void;
}

/** What can be collected: here with one press, elsewhere with the name of the place. */
export function CardWaiting({ waiting, counterId, busy, onCollect }: CardWaitingProps) {
  if (waiting.length === 0) return null;
  return (
    <Section title={m.field_card_waiting()}>
      <ul className="stack-s">
        {waiting.map((one) => (
          <li key={one.redemptionId} className="card stack-s">
            <div>
              <h3 className="title">{one.rewardTitle}</h3>
              <p className="note">
                {m.field_card_waiting_until({
                  points: formatNumber(one.points),
                  day: formatDay(one.validUntil),
                })}
              </p>
            </div>
            {one.counterId === counterId ? (
              <Button icon="check" busy={busy} onClick={() => onCollect(one.redemptionId)}>
                {m.field_handed_over()}
              </Button>
            ) : (
              <p>{m.field_card_elsewhere({ counter: one.counterName })}</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
