import type { AnchorHTMLAttributes } from 'react';
import { Link } from 'wouter';

type GoProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/** A link that stays inside the face where it can; other faces, files and phones are plain links. */
export function Go({ href, children, ...rest }: GoProps) {
  const leaves = /^(?:[a-z]+:|\/\/|\/api\/|#)/.test(href) || rest.download !== undefined;
  if (leaves || rest.target) {
    return (
      <a href={href} {...rest}>
        {children}
      </a>
    );
  }
  return (
    <Link href={href} {...rest}>
      {children}
    </Link>
  );
}
