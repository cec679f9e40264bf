import { renderRulebook } from '@linli/core/rules/render-rulebook';
import type { Rulebook } from '@linli/core/rules/rulebook';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { Skeleton } from '../../ui/skeleton';
import { Trouble } from '../../ui/trouble';
import { DocPage } from '../doc/doc-page';
import { usePublicLog } from '../log/use-public-log';
import { useBoard } from '../use-board';
import { RulesSection } from './rules-section';
import './rules.css';

/** The public rules: the very document by which the program awards points, in words. */
export function RulesPage({ slug }: { slug: string }) {
  const board = useBoard(slug);
  const communityId = board.data?.community.id;
  const rules = useQuery({
    queryKey: ['rulebook', communityId],
    enabled: communityId !== undefined,
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/rulebook', {
          params: { path: { communityId: communityId ?? '' } },
        }),
      ),
    meta: { keep: true },
  });
  const error = board.error ?? rules.error;
  return (
    <DocPage title={m.board_rules()} communityName={board.data?.community.name}>
      {rules.data ? <RulesOf document={rules.data.document} slug={slug} /> : null}
      {!rules.data && error ? (
        <Trouble
          title={m.board_trouble()}
          why={error.message}
          onTryAgain={() => void (board.error ? board.refetch() : rules.refetch())}
          home={false}
        />
      ) : null}
      {!rules.data && !error ? <Skeleton /> : null}
    </DocPage>
  );
}

function RulesOf({ document, slug }: { document: Record<string, unknown>; slug: string }) {
  // The server publishes only documents that core's validator has accepted.
  const rendered = renderRulebook(document as unknown as Rulebook, getLocale());
  return (
    <>
      <h1>{rendered.title}</h1>
      <p className="doc__meta">{rendered.meta}</p>
      {rendered.sections.map((section, place) => (
        <RulesSection key={section.key} section={section} place={place} />
      ))}
      <LogKey slug={slug} />
      <Stars document={document} slug={slug} />
      <h2>{m.board_months()}</h2>
      <p>{m.board_months_words()}</p>
      <p>
        <Button kind="quiet" block={false} href={`/${slug}/months`}>
          {m.board_to_months()}
        </Button>
      </p>
      <h2>{m.board_issuers()}</h2>
      <p>{m.board_issuers_words()}</p>
      <p>
        <Button kind="quiet" block={false} href={`/${slug}/issuers`}>
          {m.board_to_issuers()}
        </Button>
      </p>
      <p className="actions doc__acts">
        <Button kind="quiet" icon="chart" block={false} href={`/${slug}`}>
          {m.board_to_board()}
        </Button>
      </p>
    </>
  );
}

function Stars({ document, slug }: { document: Record<string, unknown>; slug: string }) {
  if (!Array.isArray(document.starSchemes) || document.starSchemes.length === 0) return null;
  return (
    <>
      <h2>{m.board_stars()}</h2>
      <p>{m.board_stars_words()}</p>
      <p>
        <Button kind="quiet" block={false} href={`/${slug}/stars`}>
          {m.board_to_stars()}
        </Button>
      </p>
    </>
  );
}

/** The room a key takes, so that what stands below it does not move away under a finger. */
const AWAITED_KEY = '0000 '.repeat(8).trim();

/** The rules are held to the log, the log to its key: both are public on one page. */
function LogKey({ slug }: { slug: string }) {
  const log = usePublicLog();
  if (log.error && !log.data) return null;
  return (
    <>
      <h2>{m.board_log()}</h2>
      <p>{m.board_log_words()}</p>
      <p>
        {m.board_fact_key()}{' '}
        {log.data ? (
          <span className="log-key">{log.data.fingerprint}</span>
        ) : (
          <span className="log-key log-key--awaited" aria-hidden="true">
            {AWAITED_KEY}
          </span>
        )}
      </p>
      <p>
        <Button kind="quiet" block={false} href={`/${slug}/verify`}>
          {m.board_verify()}
        </Button>
      </p>
    </>
  );
}
