import { m } from '../../i18n/paraglide/messages';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { Empty } from '../../ui/empty';
import { Page } from '../../ui/page';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { StaleNotice } from '../stale-notice';
import { StarCard } from './star-card';
import { useStars } from './use-stars';

/** The own stars and what the next one asks. No hurry: nothing here counts down. */
export function StarsPage() {
  const query = useStars();
  return (
    <Page
      title={m.resident_stars()}
      top={<TopBar title={m.resident_stars()} back={{ href: '/mine' }} />}
    >
      <StaleNotice query={query} />
      <AnswerGate query={query} lines={6}>
        {({ schemes }) =>
          schemes.length === 0 ? (
            <Empty>{m.resident_stars_none()}</Empty>
          ) : (
            <div className="stack">
              {schemes.map((scheme) => (
                <StarCard key={scheme.key} scheme={scheme} />
              ))}
              <Cells>
                <Cell
                  icon="people"
                  title={m.resident_star_notice()}
                  href="/neighbours/stars"
                  arrow
                />
              </Cells>
              <p className="note">{m.resident_stars_note()}</p>
            </div>
          )
        }
      </AnswerGate>
    </Page>
  );
}
