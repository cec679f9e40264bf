import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { formatNumber } from '../../ui/format';
import { useLevel } from './use-level';

/** The level points earned so far give, and what it opens; nothing where the rules have none. */
export function LevelCard() {
  const { data } = useLevel();
  if (!data || (data.level === null && data.next === null)) return null;
  const { level, next } = data;
  return (
    <section className="card mt-4">
      <h2 className="title">{level ? level.name[getLocale()] : m.resident_level_none()}</h2>
      {level?.privileges.map((privilege) => (
        <p key={privilege.zh} className="mt-3">
          {privilege[getLocale()]}
        </p>
      ))}
      {next ? (
        <p className="note mt-3">
          {m.resident_level_next({
            points: formatNumber(next.missing),
            name: next.name[getLocale()],
          })}
        </p>
      ) : null}
    </section>
  );
}
