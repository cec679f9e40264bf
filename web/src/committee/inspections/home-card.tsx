import { useState } from 'react';
import { answer, api } from '../../api/client';
import { ApiRefusal } from '../../api/refusal';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { formatMoment } from '../../ui/format';
import { Go } from '../../ui/go';
import { Tag } from '../../ui/tag';
import { DeedTrouble } from '../parts/deed-drawer';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import { GradeButtons } from './grade-buttons';
import {
  type GivenGrade,
  type InspectedHome,
  type InspectionKey,
  type ReadInspection,
  useNoteGrade,
} from './use-inspections';

interface HomeCardProps {
  home: InspectedHome;
  inspectionKey: InspectionKey;
  grades: ReadInspection['grades'];
  mayGrade: boolean;
}

/** One door: who lives there, what was found, and the grades to tap. */
export function HomeCard({ home, inspectionKey, grades, mayGrade }: HomeCardProps) {
  const { residentId, names, buildingName, room, isOwn, given } = home;
  const { communityId } = useSeat();
  const noteGrade = useNoteGrade(inspectionKey);
  const [tapped, setTapped] = useState('');
  const deed = useStaffDeed(
    (input: { grade: string; over: boolean }, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/inspections/{schemeKey}/{day}/grades', {
          params: { path: { communityId, ...inspectionKey } },
          body: { requestId, residentId, ...input },
        }),
      ),
    (kept) => noteGrade(residentId, kept),
  );
  const place = [buildingName, room].filter(Boolean).join(' ');
  const who = names.join('、');
  const isOpen = !given || given.state === 'open';
  const isOthers =
    deed.error instanceof ApiRefusal && deed.error.code === 'inspections/graded_by_other';
  return (
    <li className="inspected-home">
      <div className="inspected-home__head">
        <h2>{place || who}</h2>
        {given ? <Standing given={given} /> : null}
      </div>
      {place ? <p className="inspected-home__who">{who}</p> : null}
      {given ? <Found given={given} /> : null}
      {isOwn && isOpen ? <p className="note">{m.committee_inspection_own()}</p> : null}
      {mayGrade && isOpen && !isOwn ? (
        <GradeButtons
          label={m.committee_inspection_grade_of({ who: place || who })}
          grades={grades}
          chosen={given?.grade}
          busy={deed.busy ? tapped : undefined}
          onChoose={(grade) => {
            setTapped(grade);
            deed.start({ grade, over: false });
          }}
        />
      ) : null}
      <DeedTrouble error={deed.error} />
      {isOthers ? (
        <Button
          kind="line"
          block={false}
          busy={deed.busy}
          onClick={() => deed.start({ grade: tapped, over: true })}
        >
          {m.committee_inspection_over()}
        </Button>
      ) : null}
    </li>
  );
}

function Standing({ given: { state, name, points, bulkAwardId } }: { given: GivenGrade }) {
  const words = name[getLocale()];
  if (state === 'open') return <Tag tone="lamp">{words}</Tag>;
  const text =
    state === 'waiting'
      ? m.committee_inspection_waits({ grade: words })
      : m.committee_inspection_counts({ grade: words, points: points ?? 0 });
  const tag = <Tag tone={state === 'waiting' ? 'plate' : 'leaf'}>{text}</Tag>;
  return bulkAwardId ? <Go href={`/bulk-awards/${bulkAwardId}`}>{tag}</Go> : tag;
}

/** By whom and when, and why it did not count the last time. */
function Found({ given }: { given: GivenGrade }) {
  return (
    <>
      <p className="note">
        {m.committee_inspection_by({
          name: given.inspectorName,
          at: formatMoment(given.gradedAt),
        })}
      </p>
      {given.problems.map((problem) => (
        <p className="note inspected-home__wrong" key={problem.code}>
          {m.committee_inspection_not_counted({ why: problem[getLocale()] })}
        </p>
      ))}
    </>
  );
}
