import { m } from '../../i18n/paraglide/messages';
import { formatTime } from '../../ui/format';
import { Result } from '../../ui/result';
import { ResultButton } from '../../ui/result-button';
import { SlipButton } from '../slip/slip-button';
import type { Handed } from './use-redeeming';

/** Closed, in words and green; the next code may be scanned right over it. */
export function CounterDone({ handed, onNext }: { handed: Handed; onNext: () => void }) {
  return (
    <Result
      kind="ok"
      word={m.field_redeemed()}
      who={handed.rewardTitle}
      meta={m.field_redeemed_by({
        name: handed.maskedName,
        time: formatTime(handed.redeemedAt),
      })}
      actions={
        <>
          <ResultButton icon="keypad" onClick={onNext}>
            {m.field_next_code()}
          </ResultButton>
          <SlipButton
            facts={{
              title: handed.rewardTitle,
              name: handed.maskedName,
              at: handed.redeemedAt,
            }}
          />
          <ResultButton ghost icon="home" href="/">
            {m.field_home()}
          </ResultButton>
        </>
      }
    />
  );
}
