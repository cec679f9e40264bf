import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { LogPage } from './log-page';
import { LogState } from './log-state';
import { ReceiptDrop } from './receipt-drop';

/** For everyone, also for strangers: is this receipt genuine, and what log is it of? */
export function VerifyPage({ slug }: { slug: string }) {
  return (
    <LogPage slug={slug} title={m.board_verify()}>
      {(log) => (
        <>
          <p className="doc__meta">{m.board_verify_words()}</p>
          <ReceiptDrop policy={log.policy} />
          <h2>{m.board_log_state()}</h2>
          <LogState log={log} />
          <h2>{m.board_distrust()}</h2>
          <p>{m.board_distrust_words()}</p>
          <ul className="log-files">
            <li>
              <a href="/log/verify.html" download>
                {m.board_offline_page()}
              </a>
            </li>
            <li>
              <a href="/log/linli-verify.mjs" download>
                {m.board_offline_program()}
              </a>
            </li>
            <li>
              <a href="/log/policy.txt">{m.board_policy_file()}</a>
            </li>
          </ul>
          <p className="actions doc__acts">
            <Button kind="quiet" href={`/${slug}/poster`}>
              {m.board_to_poster()}
            </Button>
            <Button kind="quiet" href={`/${slug}/witness`}>
              {m.board_to_witness()}
            </Button>
            <Button kind="text" href={`/${slug}/rules`}>
              {m.board_rules()}
            </Button>
          </p>
        </>
      )}
    </LogPage>
  );
}
