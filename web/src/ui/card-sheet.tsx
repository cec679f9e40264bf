import { m } from '../i18n/paraglide/messages';
import { Paper } from './paper';
import { QrCode } from './qr-code';

export interface PointsCard {
  cardId: string;
  /** `C1.…`, as the server gave it this one time. */
  code: string;
  /** The same in groups that can be typed. */
  spelled: string;
  number: number;
  name: string;
  buildingName: string | null;
}

interface CardSheetProps {
  cards: readonly PointsCard[];
  communityName: string;
  /** Where one asks: a number, a place, or nothing yet. */
  contact: string | null;
  /** 2026 年 3 月 10 日 */
  issuedOn: string;
}

const cardsASheet = 10;

/** Cards of the usual bank card's size, ten on a sheet, with marks to cut along. */
export function CardSheet({ cards, ...about }: CardSheetProps) {
  const sheets = Array.from({ length: Math.ceil(cards.length / cardsASheet) }, (_, nth) =>
    cards.slice(nth * cardsASheet, (nth + 1) * cardsASheet),
  );
  return (
    <Paper format="a4" look="cards-paper">
      {sheets.map((sheet) => (
        <div className="cards-sheet" key={sheet[0]?.cardId}>
          <CutMarks rows={Math.ceil(sheet.length / 2)} />
          <div className="cards-sheet__grid">
            {sheet.map((card) => (
              <OneCard key={card.cardId} card={card} {...about} />
            ))}
          </div>
        </div>
      ))}
    </Paper>
  );
}

function OneCard({
  card,
  communityName,
  contact,
  issuedOn,
}: Omit<CardSheetProps, 'cards'> & { card: PointsCard }) {
  const long = Array.from(card.name).length > 5;
  return (
    <section className="points-card">
      <p className="points-card__head">
        {communityName}
        <b>{m.ui_card_title()}</b>
      </p>
      <p className={long ? 'points-card__who points-card__who--long' : 'points-card__who'}>
        {card.name}
        <small>
          {[card.buildingName, m.ui_card_number({ number: card.number, day: issuedOn })]
            .filter(Boolean)
            .join(' ')}
        </small>
      </p>
      <div className="points-card__code">
        <QrCode text={card.code} label={m.ui_card_code_of({ name: card.name })} />
        <span>{card.spelled}</span>
      </div>
      <ol className="points-card__rules">
        {rules.map((rule) => (
          <li key={rule()}>{rule()}</li>
        ))}
      </ol>
      <p className="points-card__phone">
        {contact ? m.ui_card_contact({ contact }) : m.ui_card_no_contact()}
      </p>
    </section>
  );
}

const rules = [
  m.ui_card_rule_1,
  m.ui_card_rule_2,
  m.ui_card_rule_3,
  m.ui_card_rule_4,
  m.ui_card_rule_5,
  m.ui_card_rule_6,
];

const [left, top, width, height] = [19.4, 13.5, 85.6, 54];

/** Short lines in the margins, at every edge: nothing is printed where the knife goes. */
function CutMarks({ rows }: { rows: number }) {
  const columns = [0, 1, 2].map((nth) => left + nth * width);
  const edges = Array.from({ length: rows + 1 }, (_, nth) => top + nth * height);
  const bottom = top + rows * height;
  const path = [
    ...columns.map((x) => `M${x} ${top - 7}v5M${x} ${bottom + 2}v5`),
    ...edges.map((y) => `M${left - 7} ${y}h5M${left + width * 2 + 2} ${y}h5`),
  ].join('');
  return (
    <svg className="cards-sheet__marks" viewBox="0 0 210 297" aria-hidden="true" focusable="false">
      <path d={path} stroke="#000" strokeWidth=".2" fill="none" />
    </svg>
  );
}
