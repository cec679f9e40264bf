import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { useDisplaySettings } from '../../ui/display-settings';
import { formatNearDay, formatNumber } from '../../ui/format';
import { Section } from '../../ui/section';
import { Tag } from '../../ui/tag';
import { useWaitingAwards, type WaitingAward } from './use-waiting-awards';
import { WaitingSheet } from './waiting-sheet';

/** Awards on their way, told apart from points that count; nothing when there are none. */
export function WaitingAwards() {
  const { elder } = useDisplaySettings();
  const { data } = useWaitingAwards();
  const [looked, setLooked] = useState<WaitingAward | null>(null);
  if (!data || data.awards.length === 0) return null;
  return (
    <Section title={m.resident_waiting_awards()}>
      <Cells>
        {data.awards.map((award) => (
          <Cell
            key={award.id}
            icon={elder ? undefined : 'clock'}
            title={award.title[getLocale()]}
            why={m.resident_waiting_why({ day: formatNearDay(award.occurredOn) })}
            end={
              <Tag tone="lamp">
                {m.resident_waiting_points({ points: formatNumber(award.points) })}
              </Tag>
            }
            onClick={() => setLooked(award)}
          />
        ))}
      </Cells>
      {looked ? <WaitingSheet award={looked} onClose={() => setLooked(null)} /> : null}
    </Section>
  );
}
