import { wordsOf } from '../../api/refusal';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { Empty } from '../../ui/empty';
import { Section } from '../../ui/section';
import { Skeleton } from '../../ui/skeleton';
import { Trouble } from '../../ui/trouble';
import { useCounters } from '../counter/use-counters';

/** The counters this person stands at; for a clerk with one counter it is the whole page's deed. */
export function StartCounters({ main }: { main: boolean }) {
  const query = useCounters();
  const counters = query.data ?? [];
  const only = counters.length === 1 ? counters[0] : undefined;
  // Someone who also runs sessions and stands at no counter needs no word about counters.
  if (!main && counters.length === 0) return null;
  return (
    <Section title={m.field_counters()}>
      {query.isPending ? <Skeleton /> : null}
      {query.error && !query.data ? (
        <Trouble
          title={m.field_counter_trouble()}
          why={wordsOf(query.error)}
          onTryAgain={() => void query.refetch()}
          home={false}
        />
      ) : null}
      {query.data?.length === 0 ? <Empty>{m.field_no_counters()}</Empty> : null}
      {counters.length > 0 ? (
        <Cells>
          {counters.map((counter) => (
            <Cell
              key={counter.id}
              icon="gift"
              title={counter.name}
              why={[counter.place, counter.hours].filter(Boolean).join(' ')}
              href={`/counters/${counter.id}`}
              arrow
            />
          ))}
        </Cells>
      ) : null}
      {main && only ? (
        <div className="mt-4">
          <Button icon="check" href={`/counters/${only.id}`}>
            {m.field_redeem()}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}
