import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { formatDay } from '../../ui/format';
import { Skeleton } from '../../ui/skeleton';
import { Trouble } from '../../ui/trouble';
import { DocPage } from '../doc/doc-page';
import { useBoard } from '../use-board';
import '../rules/rules.css';

type Scheme = AnswerOf<'/api/communities/{communityId}/stars/notice'>['schemes'][number];

/** The public notice of points stars: who agreed is named, all others are a number. */
export function StarsPage({ slug }: { slug: string }) {
  const board = useBoard(slug);
  const communityId = board.data?.community.id;
  const notice = useQuery({
    queryKey: ['star-notice', communityId],
    enabled: communityId !== undefined,
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/stars/notice', {
          params: { path: { communityId: communityId ?? '' } },
        }),
      ),
    meta: { keep: true },
  });
  const error = board.error ?? notice.error;
  return (
    <DocPage title={m.board_stars()} communityName={board.data?.community.name}>
      <h1>{m.board_stars()}</h1>
      {notice.data ? <Schemes schemes={notice.data.schemes} /> : null}
      {!notice.data && error ? (
        <Trouble
          title={m.board_trouble()}
          why={error.message}
          onTryAgain={() => void (board.error ? board.refetch() : notice.refetch())}
          home={false}
        />
      ) : null}
      {!notice.data && !error ? <Skeleton /> : null}
      <p className="actions doc__acts">
        <Button kind="quiet" block={false} href={`/${slug}/rules`}>
          {m.board_rules()}
        </Button>
      </p>
    </DocPage>
  );
}

function Schemes({ schemes }: { schemes: Scheme[] }) {
  if (schemes.length === 0) return <p>{m.board_stars_no_rule()}</p>;
  return (
    <>
      <p className="doc__meta">{m.board_stars_meta()}</p>
      {schemes.map((scheme) => (
        <SchemeOf key={scheme.key} scheme={scheme} />
      ))}
    </>
  );
}

function SchemeOf({ scheme: { name, inNotice, inNoticeOthers, held } }: { scheme: Scheme }) {
  const isEmpty = inNotice.length === 0 && inNoticeOthers === 0;
  return (
    <>
      <h2>{m.board_stars_notice({ name: name[getLocale()] })}</h2>
      {isEmpty ? <p>{m.board_stars_notice_none()}</p> : null}
      <table className="rules">
        <caption className="vh">{m.board_stars_notice({ name: name[getLocale()] })}</caption>
        <tbody>
          {inNotice.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <b>{one.nickname}</b>
                <small>{m.board_stars_until({ day: formatDay(one.until) })}</small>
              </th>
              <td>{one.name[getLocale()]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {inNoticeOthers > 0 ? <p>{m.board_stars_others({ count: inNoticeOthers })}</p> : null}
      {held.length > 0 ? <h2>{m.board_stars_held({ name: name[getLocale()] })}</h2> : null}
      {held.map((one) => (
        <p key={one.star}>
          <b>{one.name[getLocale()]}</b> {heldWords(one)}
        </p>
      ))}
    </>
  );
}

function heldWords({ nicknames, others }: Scheme['held'][number]): string {
  const named = nicknames.join(m.board_comma());
  if (others === 0) return named;
  if (nicknames.length === 0) return m.board_stars_people({ count: others });
  return m.board_stars_and_others({ names: named, count: others });
}
