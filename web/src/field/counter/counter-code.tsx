import { type FormEvent, useEffect, useRef } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { PhotoButton } from '../scan/photo-button';
import { isWhole } from './typed-code';
import type { Redeeming } from './use-redeeming';

interface CounterCodeProps {
  redeeming: Redeeming;
  onPhoto: (code: string) => void;
  scanning: boolean;
  onScan: () => void;
  /** After “next code”: the clerk types on at once. */
  focused: boolean;
}

/** The code as the resident reads it out; whole, it is checked without another press. */
export function CounterCode({ redeeming, onPhoto, scanning, onScan, focused }: CounterCodeProps) {
  const { code, ticket, busy, problem } = redeeming;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (focused) form.current?.querySelector('input')?.focus();
  }, [focused]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWhole(code) && !ticket) redeeming.check();
  };
  return (
    <form ref={form} onSubmit={submit} noValidate>
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
          {isWhole(code) ? (
            <Button type="submit" busy={busy}>
              {m.field_check_code()}
            </Button>
          ) : (
            <Button icon="qr" onClick={onScan}>
              {scanning ? m.field_camera_close() : m.field_scan_redemption()}
            </Button>
          )}
          <PhotoButton onCode={onPhoto} />
        </div>
      )}
    </form>
  );
}
