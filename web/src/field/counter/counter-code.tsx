import type { FormEvent } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { PhotoButton } from '../scan/photo-button';
import { signal } from '../scan/signals';
import { isWhole } from './typed-code';
import type { Redeeming } from './use-redeeming';

interface CounterCodeProps {
  redeeming: Redeeming;
  onPhoto: (code: string) => void;
}

/** The code as the resident reads it out; whole, it is checked without another press. */
export function CounterCode({ redeeming, onPhoto }: CounterCodeProps) {
  const { code, ticket, busy, problem } = redeeming;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWhole(code) && !ticket) redeeming.check();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Field
        label={m.field_redemption_code()}
        value={code}
        onChange={redeeming.type}
        code
        error={problem}
        help={ticket || problem ? undefined : m.field_redemption_code_help()}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        enterKeyHint="done"
      />
      {ticket ? null : (
        <div className="actions mt-4">
          <Button
            type="submit"
            busy={busy}
            disabledBecause={isWhole(code) ? undefined : m.field_type_ten()}
          >
            {m.field_check_code()}
          </Button>
          <PhotoButton onCode={onPhoto} onNothing={() => signal('stop')} />
        </div>
      )}
    </form>
  );
}
