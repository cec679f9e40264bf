import { wordsOf } from '../../api/refusal';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { Empty } from '../../ui/empty';
import { formatMoment, formatMomentShort } from '../../ui/format';
import { Page } from '../../ui/page';
import { Skeleton } from '../../ui/skeleton';
import { Tag } from '../../ui/tag';
import { TopBar } from '../../ui/top-bar';
import { Trouble } from '../../ui/trouble';
import { proposedStates, proposedWhy } from './proposed-words';
import { type ProposedAward, useProposedAwards } from './use-proposed-awards';

/** So that the organizer can answer “where are my points?”, also when somebody said no. */
export function ProposedPage() {
  const query = useProposedAwards();
  const awards = query.data?.awards ?? [];
  const waiting = awards.filter(({ state }) => state === 'waiting');
  const over = awards.filter(({ state }) => state !== 'waiting');
  return (
    <Page
      title={m.field_proposed()}
      top={<TopBar title={m.field_proposed()} back={{ href: '/records' }} />}
    >
      <p className="muted mb-3">{m.field_proposed_lead()}</p>
      {query.isPending ? <Skeleton lines={4} /> : null}
      {query.error && !query.data ? (
        <Trouble
          title={m.ui_trouble_title()}
          why={wordsOf(query.error)}
          onTryAgain={() => void query.refetch()}
        />
      ) : null}
      {query.data && awards.length === 0 ? <Empty>{m.field_proposed_none()}</Empty> : null}
      <Group title={m.field_proposed_waiting()} awards={waiting} />
      <Group title={m.field_proposed_over()} awards={over} />
      <div className="actions mt-5">
        <Button href="/">{m.field_to_start()}</Button>
      </div>
    </Page>
  );
}

function Group({ title, awards }: { title: string; awards: ProposedAward[] }) {
  if (awards.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className="daybreak">{title}</h2>
      <Cells>
        {awards.map((award) => (
          <Cell
            key={award.id}
            title={m.field_proposed_title({ name: award.maskedName, points: award.points })}
            why={
              <>
                {award.title[getLocale()]}
                <br />
                {proposedWhy(award, formatMoment(award.lapsesAt))}
              </>
            }
            end={<State award={award} />}
          />
        ))}
      </Cells>
    </section>
  );
}

function State({ award }: { award: ProposedAward }) {
  const { tone, words } = proposedStates[award.state];
  return (
    <>
      <Tag tone={tone}>{words()}</Tag>
      <span className="after">{formatMomentShort(award.decidedAt ?? award.proposedAt)}</span>
    </>
  );
}
