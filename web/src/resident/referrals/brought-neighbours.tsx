import { m } from '../../i18n/paraglide/messages';
import { Avatar } from '../../ui/avatar';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { Empty } from '../../ui/empty';
import { Section } from '../../ui/section';
import type { Brought, Referrals } from './use-referrals';

interface BroughtNeighboursProps {
  neighbours: readonly Brought[];
  /** Null where nothing counts any more. */
  terms: Referrals['terms'];
}

/** How far they are, in plain words: nobody is hurried, and nobody is shown as late. */
export function BroughtNeighbours({ neighbours, terms }: BroughtNeighboursProps) {
  return (
    <Section title={m.resident_referrals_brought()}>
      {terms === null ? null : (
        <p className="note pb-3">
          {m.resident_referrals_offer({ days: terms.withinDays, deeds: terms.afterDeeds })}
        </p>
      )}
      {neighbours.length === 0 ? (
        <Empty>{m.resident_referrals_nobody()}</Empty>
      ) : (
        <Cells>
          {neighbours.map((neighbour) => (
            <Cell
              key={neighbour.id}
              before={<Avatar name={neighbour.shownName} />}
              title={neighbour.shownName}
              why={wordsOf(neighbour, terms)}
            />
          ))}
        </Cells>
      )}
    </Section>
  );
}

function wordsOf({ state, deeds, points }: Brought, terms: Referrals['terms']): string {
  if (state === 'waiting') return m.resident_referrals_waiting();
  if (state === 'reached') {
    return points === null
      ? m.resident_referrals_reached()
      : m.resident_referrals_reached_points({ points });
  }
  if (state === 'counting' && terms !== null) {
    const needed = terms.afterDeeds;
    return deeds === 0
      ? m.resident_referrals_begun({ needed })
      : m.resident_referrals_counting({ deeds, needed });
  }
  return deeds === 0 ? m.resident_referrals_joined() : m.resident_referrals_came({ deeds });
}
