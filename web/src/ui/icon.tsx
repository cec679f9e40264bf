import { type IconName, iconPaths } from './icon-paths';

/** A line icon in the text's colour. It never stands without a word except back, close, delete. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  const dots = name === 'keypad' ? ' icon--dots' : '';
  return (
    <svg
      className={`icon${dots}${className ? ` ${className}` : ''}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
