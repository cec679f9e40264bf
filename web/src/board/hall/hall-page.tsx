import { useEffect } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Trouble } from '../../ui/trouble';
import { type Board, useBoard } from '../use-board';
import { BoardHead } from './board-head';
import { Hall } from './hall';
import { Join } from './join';
import { Ticker } from './ticker';
import { Today } from './today';
import { useFitToScreen } from './use-fit-to-screen';
import './hall.css';

/** The board by the stairs: fills a TV, and reads top to bottom on a phone. */
export function HallPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useBoard(slug);
  if (data) return <HallOf board={data} />;
  if (!error) return null;
  return (
    <main className="doc">
      <Trouble
        title={m.board_trouble()}
        why={error.message}
        onTryAgain={() => void refetch()}
        home={false}
      />
    </main>
  );
}

function HallOf({ board }: { board: Board }) {
  const frame = useFitToScreen();
  useEffect(() => {
    document.title = `${board.community.name} · ${m.board_title()}`;
  }, [board.community.name]);
  return (
    <div className="board-stage">
      <div className="board" ref={frame}>
        <BoardHead name={board.community.name} serverTime={board.serverTime} />
        <main className="board__main" tabIndex={-1}>
          <Hall board={board} />
          <aside className="board__side" aria-label={m.board_today_label()}>
            <Today sessions={board.sessions} serverTime={board.serverTime} />
            <Join slug={board.community.slug} />
          </aside>
        </main>
        <Ticker board={board} />
      </div>
    </div>
  );
}
