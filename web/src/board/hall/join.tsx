import { m } from '../../i18n/paraglide/messages';
import { QrCode } from '../../ui/qr-code';

/** The way in for everyone who passes: the public rules, from where sign-in is one tap. */
export function Join({ slug }: { slug: string }) {
  const address = `${window.location.origin}/board/${slug}/rules`;
  return (
    <section className="join">
      <QrCode text={address} label={m.board_join_code()} />
      <p>
        <b>{m.board_join()}</b>
        <span>{m.board_join_help()}</span>
      </p>
    </section>
  );
}
