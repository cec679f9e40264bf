import type { ReactNode } from 'react';
import { Go } from './go';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

interface CellProps {
  title: ReactNode;
  /** The second line: when, and the reason. */
  why?: ReactNode;
  icon?: IconName;
  /** Something else than a line icon before the words: an avatar. */
  before?: ReactNode;
  end?: ReactNode;
  href?: string;
  onClick?: () => void;
  /** The arrow of a row that leads on; a row with a figure at its end needs none. */
  arrow?: boolean;
}

/** One row of `Cells`; the whole row is the target. */
export function Cell({ title, why, icon, before, end, href, onClick, arrow }: CellProps) {
  const inner = (
    <>
      {before}
      {icon ? <Icon name={icon} /> : null}
      <span className="cell__main">
        <span className="cell__title">{title}</span>
        {why ? <span className="cell__why">{why}</span> : null}
      </span>
      {end ? <span className="cell__end">{end}</span> : null}
      {arrow ? <Icon name="right" /> : null}
    </>
  );
  if (href !== undefined) {
    return (
      <li>
        <Go className="cell" href={href} onClick={onClick}>
          {inner}
        </Go>
      </li>
    );
  }
  if (onClick) {
    return (
      <li>
        <button className="cell" type="button" onClick={onClick}>
          {inner}
        </button>
      </li>
    );
  }
  return <li className="cell">{inner}</li>;
}
