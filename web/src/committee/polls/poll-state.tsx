import { m } from '../../i18n/paraglide/messages';
import { Tag, type Tone } from '../../ui/tag';
import type { PollRow } from './use-polls';

const states: Record<PollRow['state'], { words: () => string; tone?: Tone }> = {
  ahead: { words: m.committee_poll_ahead },
  open: { words: m.committee_poll_open, tone: 'lamp' },
  closed: { words: m.committee_poll_closed },
  shown: { words: m.committee_poll_shown, tone: 'leaf' },
  unread: { words: m.committee_poll_unread },
};

export function PollState({ state }: { state: PollRow['state'] }) {
  const { words, tone } = states[state];
  return <Tag tone={tone}>{words()}</Tag>;
}
