import { useLocation } from 'wouter';
import { Go } from '../../ui/go';

interface SubPlacesProps {
  label: string;
  places: { href: string; label: string }[];
}

/** Lists that belong together, one line under the heading. */
export function SubPlaces({ label, places }: SubPlacesProps) {
  const [path] = useLocation();
  if (places.length === 0) return null;
  return (
    <nav className="subplaces" aria-label={label}>
      {places.map(({ href, label: words }) => (
        <Go key={href} href={href} aria-current={path === href ? 'page' : undefined}>
          {words}
        </Go>
      ))}
    </nav>
  );
}
