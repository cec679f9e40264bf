import type { ReactNode } from 'react';

interface RadioBoxProps {
  name: string;
  checked: boolean;
  onChoose: () => void;
  children: ReactNode;
}

/** One of several, with its whole line as the target. */
export function RadioBox({ name, checked, onChoose, children }: RadioBoxProps) {
  return (
    <label className="check">
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}
