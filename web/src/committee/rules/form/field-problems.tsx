import { getLocale } from '../../../i18n/paraglide/runtime';
import { useEditing } from '../draft/editing';

/** What the rules of writing rules object to at this very place. */
export function FieldProblems({ path }: { path: string }) {
  const { problems } = useEditing();
  const here = problems.filter((problem) => problem.path === path);
  if (here.length === 0) return null;
  return (
    <ul className="rule-field__wrong" role="alert">
      {here.map((problem) => (
        <li key={problem.en}>{problem[getLocale()]}</li>
      ))}
    </ul>
  );
}
