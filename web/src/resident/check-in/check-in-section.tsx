import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Section } from '../../ui/section';
import { Skeleton } from '../../ui/skeleton';
import { CheckInDeed } from './check-in-deed';
import { CheckInWindows } from './check-in-windows';
import { rowWords } from './check-in-words';
import { useCheckIns } from './use-check-ins';
import './check-in.css';

/** Today's window on the home page; where the rules know no check-in there is none. */
export function CheckInSection() {
  const { data, isPending } = useCheckIns();
  const [fresh, setFresh] = useState(false);
  if (!data) return isPending ? <Skeleton lines={7} /> : null;
  if (!data.terms) return null;
  const words = rowWords(data);
  return (
    <Section
      title={data.checkedInToday ? m.resident_checked_in() : m.resident_check_in()}
      aside={words ? <p className="note num check-in-words">{words}</p> : undefined}
    >
      <div className="card card--tight">
        <CheckInWindows windows={data.windows} fresh={fresh} />
        {data.checkedInToday ? null : (
          <CheckInDeed points={data.terms.points} onDone={() => setFresh(true)} />
        )}
      </div>
    </Section>
  );
}
