import type { ReactNode } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Avatar } from '../../ui/avatar';
import { Sep } from '../../ui/sep';

interface NameCardProps {
  name: string;
  buildingName: string | null;
  /** 已报名, 18:02 已签到. */
  state?: ReactNode;
  /** Given: one of several with the same number, to be chosen. */
  choose?: { chosen: boolean; onChoose: () => void };
}

/** Whom the number found; the name is asked for aloud before anything is recorded. */
export function NameCard({ name, buildingName, state, choose }: NameCardProps) {
  const where = buildingName ?? m.field_no_building();
  const inner = (
    <>
      <Avatar name={name} />
      <span className="cell__main">
        <span className="cell__title">{name}</span>
        <span className="cell__why">
          {where}
          {state ? (
            <>
              <Sep />
              {state}
            </>
          ) : null}
        </span>
      </span>
    </>
  );
  if (!choose) return <div className="card card--row">{inner}</div>;
  return (
    <button
      className="card card--row namecard"
      type="button"
      aria-pressed={choose.chosen}
      onClick={choose.onChoose}
    >
      {inner}
    </button>
  );
}
