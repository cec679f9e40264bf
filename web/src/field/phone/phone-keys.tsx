import { Keypad } from '../../ui/keypad';

interface PhoneKeysProps {
  digits: string;
  length: number;
  onChange: (digits: string) => void;
}

/** The keypad at the bottom; a full number takes no further digit. */
export function PhoneKeys({ digits, length, onChange }: PhoneKeysProps) {
  return (
    <div className="push">
      <Keypad
        onDigit={(digit) => onChange((digits + digit).slice(0, length))}
        onClear={() => onChange('')}
        onDelete={() => onChange(digits.slice(0, -1))}
      />
    </div>
  );
}
