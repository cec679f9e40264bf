import { listOpenQuestions } from '@linli/core/rules/draft/list-open-questions';
import { addTemplate } from '@linli/core/rules/templates/add-template';
import { environment } from '@linli/core/rules/templates/environment';
import { expect, it } from 'vitest';
import { groupQuestions } from './group-questions';

it('asks once what is open alike in many rules, and loses none', () => {
  const questions = listOpenQuestions(addTemplate({}, environment).draft);
  const groups = groupQuestions(questions);
  expect(groups.flatMap((group) => group.questions)).toHaveLength(questions.length);
  const limits = groups.find(({ questions: [first] }) => first.path === 'rules[0].limits');
  expect(limits?.questions.map(({ path }) => path)).toEqual([
    'rules[0].limits',
    'rules[1].limits',
    'rules[2].limits',
    'rules[3].limits',
    'rules[4].limits',
  ]);
  const rewards = groups.find(({ questions: [first] }) =>
    first.path.startsWith('redemption.rewards'),
  );
  expect(rewards?.questions).toHaveLength(2);
});
