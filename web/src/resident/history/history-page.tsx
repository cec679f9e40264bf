import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { Page } from '../../ui/page';
import { TopBar } from '../../ui/top-bar';
import { OwnOnly } from '../acting/own-only';
import { AnswerGate } from '../answer-gate';
import { StaleNotice } from '../stale-notice';
import { WaitingAwards } from '../waiting/waiting-awards';
import { HistoryFilters } from './history-filters';
import { HistoryList } from './history-list';
import { ReasonSheet } from './reason-sheet';
import { type EntryFilter, useLatestEntries } from './use-entries';
import { useHistory } from './use-history';
import './history.css';

/** The resident's own books. The open entry stands in the address, so that back closes it. */
export function HistoryPage() {
  const [filter, setFilter] = useState<EntryFilter>({});
  const opened = useOpenedEntry();
  return (
    <Page
      title={m.resident_history()}
      top={
        <TopBar title={m.resident_history()} back={{ href: '/', label: m.resident_to_home() }} />
      }
    >
      <WaitingAwards />
      <HistoryFilters filter={filter} onChange={setFilter} />
      <History filter={filter} onShowAll={() => setFilter({})} onOpen={opened.open} />
      {opened.transferId ? (
        <ReasonSheet
          key={opened.transferId}
          transferId={opened.transferId}
          onOpen={opened.open}
          onClose={opened.close}
        />
      ) : null}
    </Page>
  );
}

interface HistoryProps {
  filter: EntryFilter;
  onShowAll: () => void;
  onOpen: (transferId: string) => void;
}

function History({ filter, onShowAll, onOpen }: HistoryProps) {
  const query = useHistory(filter);
  const latest = useLatestEntries();
  const filtered = Object.keys(filter).length > 0;
  // Without network the newest entries this phone knows are better than none.
  if (!query.data && query.isError && !filtered && latest.data) {
    return (
      <>
        <StaleNotice query={latest} />
        <HistoryList entries={latest.data.entries} onOpen={onOpen} />
      </>
    );
  }
  return (
    <AnswerGate query={query} lines={6}>
      {({ pages }) => {
        const entries = pages.flatMap((page) => page.entries);
        if (entries.length === 0) return <NoEntries filtered={filtered} onShowAll={onShowAll} />;
        return (
          <>
            <StaleNotice query={query} />
            <HistoryList entries={entries} onOpen={onOpen} />
            <div className="actions mt-5">
              {query.hasNextPage ? (
                <Button
                  kind="line"
                  busy={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {m.resident_more_entries()}
                </Button>
              ) : (
                <p className="note center">{m.resident_no_more()}</p>
              )}
            </div>
            <p className="note center mt-4">{m.resident_history_foot()}</p>
            <div className="center">
              <OwnOnly>
                <Button kind="text" block={false} href="/receipts">
                  {m.resident_check_all()}
                </Button>
              </OwnOnly>
              <Button kind="text" block={false} onClick={() => window.print()}>
                {m.resident_print()}
              </Button>
            </div>
          </>
        );
      }}
    </AnswerGate>
  );
}

function NoEntries({ filtered, onShowAll }: { filtered: boolean; onShowAll: () => void }) {
  if (!filtered) {
    return (
      <div className="mt-4">
        <Empty>{m.resident_no_entries()}</Empty>
      </div>
    );
  }
  return (
    <div className="mt-4">
      <Empty
        action={
          <Button kind="quiet" block={false} onClick={onShowAll}>
            {m.resident_show_all()}
          </Button>
        }
      >
        {m.resident_nothing_found()}
      </Empty>
    </div>
  );
}

function useOpenedEntry() {
  const [, go] = useLocation();
  const transferId = new URLSearchParams(useSearch()).get('entry');
  const state = window.history.state as { inside?: boolean } | null;
  return {
    transferId,
    open: (id: string) =>
      go(`/history?entry=${id}`, { state: { inside: true }, replace: transferId !== null }),
    close: () => {
      if (state?.inside) window.history.back();
      else go('/history', { replace: true });
    },
  };
}
