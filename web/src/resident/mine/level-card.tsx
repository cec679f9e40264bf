import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { formatNumber } from '../../ui/format';
import { Skeleton } from '../../ui/skeleton';
import { useResident } from '../use-resident';

/** The level points earned so far give, and what it opens; nothing where the rules have none. */
export function LevelCard() {
  const { communityId } = useResident();
  const { data, isPending } = useQuery({
    queryKey: ['level', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/level', { params: { path: { communityId } } }),
      ),
    meta: { keep: true },
  });
  if (isPending) {
    return (
      <div className="mt-4">
        <Skeleton lines={4} />
      </div>
    );
  }
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
