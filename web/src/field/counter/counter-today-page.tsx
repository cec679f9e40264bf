import { wordsOf } from '../../api/refusal';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { Empty } from '../../ui/empty';
import { formatTime } from '../../ui/format';
import { Page } from '../../ui/page';
import { Skeleton } from '../../ui/skeleton';
import { TopBar } from '../../ui/top-bar';
import { Trouble } from '../../ui/trouble';
import { useCounterDay } from './use-counters';

/** What this counter handed out today, newest first. */
export function CounterTodayPage({ counterId }: { counterId: string }) {
  const day = useCounterDay(counterId);
  const redemptions = day.data?.redemptions ?? [];
  const back = `/counters/${counterId}`;
  return (
    <Page
      title={m.field_today_list()}
      top={<TopBar title={m.field_today_list()} back={{ href: back }} />}
    >
      {day.isPending ? <Skeleton lines={4} /> : null}
      {day.error && !day.data ? (
        <Trouble
          title={m.field_counter_trouble()}
          why={wordsOf(day.error)}
          onTryAgain={() => void day.refetch()}
        />
      ) : null}
      {day.data ? (
        <p className="note num mb-3">
          {m.field_day_count({ count: redemptions.length, waiting: day.data.waitingCount })}
        </p>
      ) : null}
      {day.data && redemptions.length === 0 ? <Empty>{m.field_day_empty()}</Empty> : null}
      {redemptions.length > 0 ? (
        <Cells>
          {redemptions.map((one) => (
            <Cell
              key={one.id}
              title={one.rewardTitle}
              why={one.maskedName}
              end={<span className="num">{formatTime(one.redeemedAt)}</span>}
            />
          ))}
        </Cells>
      ) : null}
      <div className="actions mt-5">
        <Button href={back}>{m.field_to_counter()}</Button>
      </div>
    </Page>
  );
}
