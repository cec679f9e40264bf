import { m } from '../i18n/paraglide/messages';

/** What the keypad has taken so far, with a place for each digit to come. 4, or 11 as 3-4-4. */
export function TypedDigits({ digits, length }: { digits: string; length: 4 | 6 | 11 }) {
  const filled = digits.padEnd(length, '-');
  const groups =
    length === 11 ? [filled.slice(0, 3), filled.slice(3, 7), filled.slice(7)] : [filled];
  const said = digits ? m.ui_typed({ digits: digits.split('').join(' ') }) : m.ui_typed_nothing();
  return (
    <p className={length === 11 ? 'typed' : 'typed typed--four'} role="status" aria-label={said}>
      {groups.map((group, index) => {
        const typed = group.replace(/-/g, '');
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: fixed places of one number.
          <span key={index} aria-hidden="true">
            {typed}
            <i>{'-'.repeat(group.length - typed.length)}</i>
          </span>
        );
      })}
    </p>
  );
}
