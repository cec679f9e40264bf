import { m } from '../i18n/paraglide/messages';
import { Icon } from './icon';

interface KeypadProps {
  onDigit: (digit: string) => void;
  onClear: () => void;
  onDelete: () => void;
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/**
 * Big keys for cold fingers; the phone's own keyboard would cover the name that is to be checked.
 */
export function Keypad({ onDigit, onClear, onDelete }: KeypadProps) {
  const key = (digit: string) => (
    <button key={digit} type="button" onClick={() => onDigit(digit)}>
      {digit}
    </button>
  );
  return (
    <div className="keypad">
      {digits.map(key)}
      <button className="keypad__aux" type="button" onClick={onClear}>
        {m.ui_clear()}
      </button>
      {key('0')}
      <button
        className="keypad__aux"
        type="button"
        aria-label={m.ui_delete_one()}
        onClick={onDelete}
      >
        <Icon name="back" />
      </button>
    </div>
  );
}
