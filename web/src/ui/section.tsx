import { type ReactNode, useId } from 'react';
import { Go } from './go';
import { Icon } from './icon';

interface SectionProps {
  title: string;
  more?: { href: string; label: string };
  /** Beside the title instead of a link: a note or a tag. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A titled part of a page. */
export function Section({ title, more, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section__head">
        <h2 id={id}>{title}</h2>
        {aside}
        {more ? (
          <Go className="more" href={more.href}>
            {more.label}
            <Icon name="right" />
          </Go>
        ) : null}
      </div>
      {children}
    </section>
  );
}
