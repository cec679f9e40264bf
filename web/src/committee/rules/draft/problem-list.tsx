import type { DraftProblem } from '@linli/core/rules/draft/check-draft';
import { m } from '../../../i18n/paraglide/messages';
import { getLocale } from '../../../i18n/paraglide/runtime';
import { Notice } from '../../../ui/notice';

/** What contradicts itself, each with the place where it stands. */
export function ProblemList({ problems }: { problems: readonly DraftProblem[] }) {
  if (problems.length === 0) return null;
  const language = getLocale();
  return (
    <Notice kind="stop" title={m.committee_draft_wrong({ count: problems.length })}>
      <ul>
        {problems.map((problem) => (
          <li key={problem.path + problem.en}>
            {m.committee_draft_wrong_at({
              where: problem.where[language],
              what: problem[language],
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
