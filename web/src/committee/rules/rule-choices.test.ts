import { demoRulebook } from '@linli/core/rules/demo-rulebook';
import { describe, expect, it } from 'vitest';
import { ruleChoices } from './rule-choices';

describe('the rules a form offers', () => {
  const choices = ruleChoices({ document: demoRulebook });

  it('stand in the order of their numbers and in the words of the public page', () => {
    const patrol = choices[0];
    expect(patrol).toMatchObject({ key: 'patrol', name: '社区巡逻', session: true });
    expect(patrol?.words).toContain('20');
    expect(patrol?.minimumMinutes).toBe(120);
  });

  it('say within which range a reviewer chooses', () => {
    const adopted = choices.find(({ key }) => key === 'suggestion_adopted');
    expect(adopted).toMatchObject({ session: false, range: { min: 20, max: 100 } });
  });
});
