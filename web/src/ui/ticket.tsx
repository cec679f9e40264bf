import type { ReactNode } from 'react';

interface TicketProps {
  title: ReactNode;
  note?: ReactNode;
  /** The QR of a waiting code; a redeemed or lapsed ticket shows a word in its place. */
  picture?: ReactNode;
  code?: string;
  facts?: ReactNode;
}

/** The paper a resident shows at the counter. */
export function Ticket({ title, note, picture, code, facts }: TicketProps) {
  return (
    <div className="ticket">
      <div className="ticket__top">
        <p className="title">{title}</p>
        {note ? <p className="note">{note}</p> : null}
        {picture}
        {code ? <p className="ticket__code">{inTwo(code)}</p> : null}
      </div>
      <TicketTear />
      {facts ? <div className="ticket__foot">{facts}</div> : null}
    </div>
  );
}

export function TicketTear() {
  return (
    <div className="ticket__tear">
      <i />
      <i />
    </div>
  );
}

/** K7QM4 X2R9T: two groups of five are read out without a slip. */
function inTwo(code: string): string {
  return code.length === 10 ? `${code.slice(0, 5)} ${code.slice(5)}` : code;
}
