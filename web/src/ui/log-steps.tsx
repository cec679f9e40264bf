import { Icon } from './icon';

export interface LogStep {
  label: string;
  done: boolean;
}

/** How far an entry has come, step by step; what is not reached yet looks so. */
export function LogSteps({ steps, label }: { steps: readonly LogStep[]; label: string }) {
  return (
    <ol className="log-steps" aria-label={label}>
      {steps.map((step) => (
        <li key={step.label} className={step.done ? 'log-steps__done' : undefined}>
          <Icon name={step.done ? 'check' : 'clock'} />
          {step.label}
        </li>
      ))}
    </ol>
  );
}
