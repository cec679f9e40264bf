import { type FormEvent, useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Sheet } from '../../ui/sheet';
import { memberKeyOf } from './judge-locally';

interface TypedCodeSheetProps {
  onCode: (code: string) => void;
  onClose: () => void;
}

/** The letters under a member code or on a card, typed by hand: for what cannot be read. */
export function TypedCodeSheet({ onCode, onClose }: TypedCodeSheetProps) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const code = withPrefix(text);
    setWrong(memberKeyOf(code) === undefined);
    if (memberKeyOf(code) !== undefined) onCode(code);
  };
  return (
    <Sheet title={m.field_type_code()} onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate>
        <Field
          label={m.field_member_code()}
          value={text}
          onChange={(value) => {
            setText(value);
            setWrong(false);
          }}
          code
          help={m.field_member_code_help()}
          error={wrong ? m.field_member_code_wrong() : undefined}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <Button type="submit">{m.field_record_code()}</Button>
      </form>
    </Sheet>
  );
}

/** The M1. in front may be left out, spaces and dashes may be put in; a card says C1. itself. */
function withPrefix(text: string): string {
  const plain = text.toUpperCase().replace(/[\s\-–—]/g, '');
  return /^[MC]1/.test(plain) ? plain : `M1.${plain}`;
}
