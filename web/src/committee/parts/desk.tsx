import { type ReactNode, useEffect } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Go } from '../../ui/go';
import { Icon } from '../../ui/icon';

interface DeskProps {
  title: string;
  lead?: ReactNode;
  /** Where this page hangs: a list it was opened from. */
  back?: { href: string; label: string };
  acts?: ReactNode;
  children: ReactNode;
}

/** One page of the console: heading in words, its deeds at the right, panels below. */
export function Desk({ title, lead, back, acts, children }: DeskProps) {
  useEffect(() => {
    document.title = `${title} · ${m.committee_title()}`;
  }, [title]);
  return (
    <main className="desk" tabIndex={-1}>
      {back ? (
        <p className="desk__back">
          <Go href={back.href}>
            <Icon name="left" />
            {back.label}
          </Go>
        </p>
      ) : null}
      <div className="desk__head">
        <div>
          <h1>{title}</h1>
          {lead ? <p>{lead}</p> : null}
        </div>
        {acts ? <div className="desk__acts">{acts}</div> : null}
      </div>
      {children}
    </main>
  );
}
