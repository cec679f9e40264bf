import type { Judged } from '../../api/judge-receipt';
import { m } from '../../i18n/paraglide/messages';
import { LogSteps } from '../../ui/log-steps';

/** Recorded, published, witnessed: how far the entry has come, as this phone has seen it. */
export function ReceiptSteps({ judged }: { judged: Judged }) {
  const published = judged.stage === 'published' || judged.stage === 'witnessed';
  const steps = [
    { label: m.resident_step_recorded(), done: true },
    { label: m.resident_step_published(), done: published },
  ];
  if ('policy' in judged && judged.policy.witnesses.length > 0) {
    const signed = judged.checkpoint.witnesses.length;
    const all = judged.policy.witnesses.length;
    steps.push({
      label: m.resident_step_witnessed({ signed, all }),
      done: judged.stage === 'witnessed',
    });
  }
  return <LogSteps steps={steps} label={m.resident_steps()} />;
}
