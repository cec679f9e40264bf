import { m } from '../../i18n/paraglide/messages';
import { Avatar } from '../../ui/avatar';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { Empty } from '../../ui/empty';
import { Section } from '../../ui/section';
import type { Brought } from './use-referrals';

interface BroughtNeighboursProps {
  neighbours: readonly Brought[];
  /** After how many deeds it counts; null where nothing counts any more. */
  needed: number | null;
}

/** How far they are, in plain words: nobody is hurried, and nobody is shown as late. */
export function BroughtNeighbours({ neighbours, needed }: BroughtNeighboursProps) {
  return (
    <Section title={m.resident_referrals_brought()}>
      {neighbours.length === 0 ? (
        <Empty>{m.resident_referrals_nobody()}</Empty>
      ) : (
        <Cells>
          {neighbours.map((neighbour) => (
            <Cell
              key={neighbour.id}
              before={<Avatar name={neighbour.shownName} />}
              title={neighbour.shownName}
              why={wordsOf(neighbour, needed)}
            />
          ))}
        </Cells>
      )}
    </Section>
  );
}

function wordsOf({ state, deeds, points }: Brought, needed: number | null): string {
  if (state === 'waiting') return m.resident_referrals_waiting();
  if (state === 'reached') {
    return points === null
      ? m.resident_referrals_reached()
      : m.resident_referrals_reached_points({ points });
  }
  if (state === 'counting' && needed !== null) {
    return deeds === 0
      ? m.resident_referrals_begun({ needed })
      : m.resident_referrals_counting({ deeds, needed });
  }
  return deeds === 0 ? m.resident_referrals_joined() : m.resident_referrals_came({ deeds });
}
