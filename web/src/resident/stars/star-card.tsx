import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { formatDay } from '../../ui/format';
import { Tag } from '../../ui/tag';
import { ApplyDeed } from './apply-deed';
import type { MyScheme } from './use-stars';

/** One scheme: what is held, what is in its notice, and what is still to come. */
export function StarCard({ scheme }: { scheme: MyScheme }) {
  const { name, held, inNotice, wasRefused, next, mayApply } = scheme;
  return (
    <section className="card">
      <p className="note">{name[getLocale()]}</p>
      <h2 className="title mt-3">{held ? held.name[getLocale()] : m.resident_star_no()}</h2>
      {held ? <p className="note mt-3">{heldWords(held)}</p> : null}
      {inNotice ? (
        <>
          <p className="mt-3">
            <Tag tone="lamp">
              {m.resident_star_in_notice({
                name: inNotice.name[getLocale()],
                day: formatDay(inNotice.until),
              })}
            </Tag>
          </p>
          {inNotice.isObjectedTo ? <p className="note mt-3">{m.resident_star_objected()}</p> : null}
        </>
      ) : null}
      {wasRefused ? <p className="mt-3">{m.resident_star_refused()}</p> : null}
      {next && !inNotice ? <p className="mt-3">{nextWords(scheme, next)}</p> : null}
      {mayApply ? <ApplyDeed scheme={scheme} /> : null}
    </section>
  );
}

function heldWords({ since, validUntil }: NonNullable<MyScheme['held']>): string {
  const words = { since: formatDay(since), until: validUntil ? formatDay(validUntil) : '' };
  return validUntil ? m.resident_star_valid(words) : m.resident_star_since(words);
}

function nextWords(
  { granting, mayApply }: MyScheme,
  { name, missing }: NonNullable<MyScheme['next']>,
): string {
  const star = name[getLocale()];
  if (missing.length > 0) {
    const words = missing.map((one) => one[getLocale()]).join(m.resident_comma());
    return m.resident_star_next({ name: star, missing: words });
  }
  if (mayApply) return m.resident_star_reached_apply({ name: star });
  return granting === 'automatic' ? m.resident_star_reached({ name: star }) : '';
}
