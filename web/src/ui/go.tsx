import type { AnchorHTMLAttributes } from 'react';
import { Link } from 'wouter';

const elsewhere = /^(?:[a-z]+:|\/\/|\/(?:api|resident|field|board|committee)(?:\/|$)|#)/;

type GoProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/**
 * A link that stays inside the face where it can; other faces, files and phones are plain links.
 */
export function Go({ href, children, ...rest }: GoProps) {
  const leaves = elsewhere.test(href) || rest.download !== undefined;
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
