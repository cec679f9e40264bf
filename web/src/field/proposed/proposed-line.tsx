import { m } from '../../i18n/paraglide/messages';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { useProposedAwards } from './use-proposed-awards';

/** The way to one's own awards that wait; nothing when none does. */
export function ProposedLine() {
  const { data } = useProposedAwards();
  const waiting = data?.awards.filter(({ state }) => state === 'waiting').length ?? 0;
  if (waiting === 0) return null;
  return (
    <Cells>
      <Cell
        icon="people"
        title={m.field_proposed()}
        end={<span className="num">{m.field_proposed_count({ count: waiting })}</span>}
        href="/proposed"
        arrow
      />
    </Cells>
  );
}
