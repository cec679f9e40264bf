import { m } from '../../i18n/paraglide/messages';
import { Tag } from '../../ui/tag';
import type { SessionRow } from './sessions-page';

/** Only what is out of the ordinary is said: a planned session needs no tag. */
export function SessionTag({ state }: { state: SessionRow['state'] }) {
  if (state === 'cancelled') return <Tag tone="stop">{m.committee_cancelled()}</Tag>;
  if (state === 'closed') return <Tag icon="check">{m.committee_over()}</Tag>;
  return null;
}
