import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { QrCode } from '../../ui/qr-code';
import { LogPage } from './log-page';

/** To be printed and put on the wall: the key by which people know the log is still the same. */
export function PosterPage({ slug }: { slug: string }) {
  return (
    <LogPage slug={slug} title={m.board_poster()}>
      {(log, community) => (
        <div className="stack-l log-poster">
          <p className="log-poster__lead">{m.board_poster_words({ community })}</p>
          <p className="log-key log-poster__key">{log.fingerprint}</p>
          <div className="log-poster__codes">
            <QrCode
              text={`${window.location.origin}/board/${slug}/verify`}
              label={m.board_poster_code()}
              size="m"
            />
            <ol>
              <li>{m.board_poster_one()}</li>
              <li>{m.board_poster_two()}</li>
              <li>{m.board_poster_three()}</li>
            </ol>
          </div>
          <p className="note">{m.board_poster_key()}</p>
          <p className="log-key note">{log.key}</p>
          <p className="actions log-poster__print">
            <Button block={false} onClick={() => window.print()}>
              {m.board_print()}
            </Button>
          </p>
        </div>
      )}
    </LogPage>
  );
}
