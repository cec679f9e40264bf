import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { type Fact, Facts } from '../../ui/facts';
import { formatDay, formatNumber } from '../../ui/format';
import { Tag, type Tone } from '../../ui/tag';
import { AppealDeed } from './appeal-deed';
import type { Deduction } from './use-deductions';

/** One notice: what it is about, what follows and when, and what was said on either side. */
export function DeductionCard({ deduction }: { deduction: Deduction }) {
  const { rule, reason, because, state, mayAppeal } = deduction;
  return (
    <section className="card">
      <h2 className="title">{rule.name[getLocale()]}</h2>
      <p className="mt-3">
        <Tag tone={tones[state]}>{stateWords[state]()}</Tag>
      </p>
      <ul className="mt-3">
        {because.map((one) => (
          <li key={one.code}>{one[getLocale()]}</li>
        ))}
      </ul>
      <p className="mt-3">{m.resident_deduction_reason({ reason })}</p>
      <Facts className="mt-3" facts={factsOf(deduction)} />
      {mayAppeal ? <AppealDeed deduction={deduction} /> : null}
    </section>
  );
}

function factsOf(deduction: Deduction): Fact[] {
  const { happenedOn, noticedOn, effectiveFrom, points, taken, appeal } = deduction;
  const facts: Fact[] = [
    { term: m.resident_deduction_happened(), what: formatDay(happenedOn) },
    { term: m.resident_deduction_noticed(), what: formatDay(noticedOn) },
  ];
  if (deduction.aboutName) {
    facts.unshift({ term: m.resident_deduction_about(), what: deduction.aboutName });
  }
  if (effectiveFrom && deduction.state === 'noticed') {
    facts.push({ term: m.resident_deduction_from(), what: formatDay(effectiveFrom) });
  }
  if (deduction.state === 'effective') {
    facts.push({
      term: m.resident_deduction_taken(),
      what: m.resident_deduction_taken_of({
        taken: formatNumber(taken),
        points: formatNumber(points),
      }),
    });
  }
  if (appeal) {
    facts.push({ term: m.resident_deduction_my_words(), what: appeal.words });
    if (appeal.byProxy) {
      facts.push({ term: m.resident_deduction_by(), what: appeal.byProxy[getLocale()] });
    }
    facts.push({
      term: m.resident_deduction_answer(),
      what: appeal.answer ?? m.resident_deduction_answer_waits(),
    });
  }
  if (deduction.closingReason) {
    facts.push({ term: m.resident_deduction_closed(), what: deduction.closingReason });
  }
  return facts;
}

const tones: Record<Deduction['state'], Tone | undefined> = {
  warned: undefined,
  noticed: 'lamp',
  effective: 'plate',
  dropped: 'leaf',
  withdrawn: 'leaf',
  reversed: 'leaf',
};

const stateWords: Record<Deduction['state'], () => string> = {
  warned: m.resident_deduction_state_warned,
  noticed: m.resident_deduction_state_noticed,
  effective: m.resident_deduction_state_effective,
  dropped: m.resident_deduction_state_dropped,
  withdrawn: m.resident_deduction_state_withdrawn,
  reversed: m.resident_deduction_state_reversed,
};
