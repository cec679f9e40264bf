import { m } from '../../i18n/paraglide/messages';
import { formatDay } from '../../ui/format';
import { Notice } from '../../ui/notice';
import type { RecordDetails } from './use-service-records';

/** What was asked, until when it is answered, and the answer. */
export function CorrectionNotice({
  correction,
}: {
  correction: RecordDetails['corrections'][number];
}) {
  const { says, state, dueOn, answer, answeredByName } = correction;
  const open = state === 'open';
  const title = open
    ? m.resident_correction_waiting({ day: formatDay(dueOn) })
    : state === 'corrected'
      ? m.resident_correction_done()
      : m.resident_correction_refused();
  return (
    <Notice
      kind={state === 'corrected' ? 'leaf' : 'plain'}
      icon={open ? 'clock' : undefined}
      title={title}
    >
      <p>{m.resident_correction_said({ says })}</p>
      {answer ? (
        <p>{m.resident_correction_answer({ answer, name: answeredByName ?? '' })}</p>
      ) : null}
    </Notice>
  );
}
