import { type AvatarLook, avatarLookOf, type Hair } from './avatar-looks';

/** A neighbour by the name they chose: drawn where the name tells how, else its first character. */
export function Avatar({ name, large }: { name: string; large?: boolean }) {
  return (
    <span className={large ? 'avatar avatar--l' : 'avatar'}>
      <AvatarDrawing name={name} />
    </span>
  );
}

/** The picture alone, to fill a frame of the board. */
export function AvatarDrawing({ name }: { name: string }) {
  const look = avatarLookOf(name);
  return (
    <svg viewBox="0 0 200 200" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      {look ? <Portrait look={look} /> : <Initial name={name} />}
    </svg>
  );
}

function Initial({ name }: { name: string }) {
  return (
    <>
      <rect className="avatar__ground" width="200" height="200" />
      <text className="avatar__initial" x="100" y="132" textAnchor="middle">
        {Array.from(name)[0] ?? ''}
      </text>
    </>
  );
}

function Portrait({ look }: { look: AvatarLook }) {
  return (
    <>
      <rect width="200" height="200" fill={look.ground} />
      <g transform={look.small ? 'translate(14 26) scale(.86)' : undefined}>
        <path d="M22 200c2-40 28-56 60-60l18 14 18-14c32 4 58 20 60 60Z" fill={look.coat} />
        <path d="M84 112h32v26a16 16 0 0 1-32 0Z" fill={look.skin} />
        <path d="M84 118c8 10 24 10 32 0v10c-9 8-23 8-32 0Z" opacity=".1" />
        <path d="M80 138l20 26 20-26-4-10H84Z" fill={look.collar} />
        <g fill={look.skin}>
          <circle cx="63" cy="92" r="8" />
          <circle cx="137" cy="92" r="8" />
          <path d="M64 78c0-26 16-40 36-40s36 14 36 40v14c0 24-16 40-36 40S64 116 64 92Z" />
        </g>
        <path
          d="M112 40c15 4 24 17 24 38v14c0 24-16 40-36 40 16-6 24-20 24-44 0-20-4-36-12-48Z"
          opacity=".06"
        />
        <g fill="none" stroke="#5c3a28" strokeWidth="2.6" strokeLinecap="round">
          <path d="M76 91c4-3 9-3 13 0M111 91c4-3 9-3 13 0" opacity=".85" />
          <path d="M89 113c6 5 16 5 22 0" opacity=".7" />
          <path d="M100 96v7" opacity=".28" />
        </g>
        <path d={hairPaths[look.hair]} fill={look.hairColour} />
        {look.hair === 'cap' ? <path d={capPeak} opacity=".18" /> : null}
        {look.glasses ? (
          <path
            d="M78 82h9a8 8 0 0 1 8 8v3a8 8 0 0 1-8 8h-9a8 8 0 0 1-8-8v-3a8 8 0 0 1 8-8ZM113 82h9
              a8 8 0 0 1 8 8v3a8 8 0 0 1-8 8h-9a8 8 0 0 1-8-8v-3a8 8 0 0 1 8-8ZM95 89c3-2 7-2 10 0
              M70 88l-6-2M130 88l6-2"
            fill="none"
            stroke="#2b2523"
            strokeWidth="3"
          />
        ) : null}
      </g>
    </>
  );
}

const capPeak = 'M56 70c24-8 76-8 100 4-6 6-16 6-24 4-20-4-54-4-76-2Z';

const hairPaths: Record<Hair, string> = {
  curls:
    'M58 100c-14-4-12-22-4-26-8-14 6-28 16-26 4-16 24-20 30-12 8-8 26-4 30 12 12-2 22 12 16 26 ' +
    '8 6 8 22-4 26-4-8-4-22-8-32-18 2-40-4-46-12-4 8-14 12-22 14-4 8-4 22-8 30Z',
  short: 'M61 84c-3-34 13-52 39-52s42 18 39 52c-5-2-6-12-8-22-16-7-46-7-62 0-2 10-3 20-8 22Z',
  bob:
    'M54 118c-6-54 8-90 46-90s52 36 46 90c-8 4-16 2-18-4 6-14 6-34 2-46-18 0-34-6-42-16' +
    '-4 10-12 16-18 18-4 14-2 32 2 44-2 6-10 8-18 4Z',
  parted:
    'M60 86c-4-36 14-56 40-56s44 20 40 56c-4 0-6-8-8-20-14 2-34-2-44-12-6 10-16 16-20 18' +
    '-2 6-4 14-8 14Z',
  sides: 'M61 92c-5-14-4-26 2-34 2 10 2 22 2 32ZM139 92c5-14 4-26-2-34-2 10-2 22-2 32Z',
  bun:
    'M83 26a17 17 0 1 0 34 0a17 17 0 1 0 -34 0ZM60 88c-5-38 13-58 40-58s45 20 40 58c-5-4-6-16' +
    '-10-26-12-4-22-10-30-14-8 6-18 12-30 14-4 10-5 22-10 26Z',
  cap:
    'M58 70c2-28 18-44 42-44s40 16 42 44c-14-6-70-6-84 0ZM56 70c24-8 76-8 100 4-6 6-16 6-24 4' +
    '-20-4-54-4-76-2Z',
};
