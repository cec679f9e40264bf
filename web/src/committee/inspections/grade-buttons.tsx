import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import type { ReadInspection } from './use-inspections';

interface GradeButtonsProps {
  label: string;
  grades: ReadInspection['grades'];
  chosen: string | undefined;
  /** The grade that is on its way. */
  busy: string | undefined;
  onChoose: (grade: string) => void;
}

/** Big enough for a thumb at the door; the one that is kept stays pressed. */
export function GradeButtons({ label, grades, chosen, busy, onChoose }: GradeButtonsProps) {
  return (
    <fieldset className="bare grades" aria-label={label}>
      {grades.map(({ key, name, points }) => (
        <button
          key={key}
          type="button"
          className="grades__one"
          aria-pressed={key === chosen}
          aria-busy={key === busy || undefined}
          onClick={() => {
            if (busy === undefined && key !== chosen) onChoose(key);
          }}
        >
          <span className="strong">{name[getLocale()]}</span>
          <span className="grades__points">
            {points > 0 ? m.committee_inspection_plus({ points }) : m.committee_inspection_zero()}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
