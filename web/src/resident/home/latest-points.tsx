import { m } from '../../i18n/paraglide/messages';
import { Cells } from '../../ui/cells';
import { useDisplaySettings } from '../../ui/display-settings';
import { Empty } from '../../ui/empty';
import { Section } from '../../ui/section';
import { AnswerGate } from '../answer-gate';
import { EntryCell } from '../history/entry-cell';
import { useLatestEntries } from '../history/use-entries';

const shownMax = 3;

export function LatestPoints() {
  const { elder } = useDisplaySettings();
  const query = useLatestEntries();
  return (
    <Section
      title={m.resident_latest()}
      more={elder ? undefined : { href: '/history', label: m.resident_all_entries() }}
    >
      <AnswerGate query={query}>
        {({ entries }) =>
          entries.length === 0 ? (
            <Empty>{m.resident_no_entries()}</Empty>
          ) : (
            <Cells>
              {entries.slice(0, shownMax).map((entry) => (
                <EntryCell
                  key={entry.transferId}
                  entry={entry}
                  place="home"
                  href={`/history?entry=${entry.transferId}`}
                />
              ))}
            </Cells>
          )
        }
      </AnswerGate>
    </Section>
  );
}
