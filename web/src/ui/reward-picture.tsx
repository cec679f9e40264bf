import type { ReactNode } from 'react';

export const rewardPictures = [
  'rice',
  'parking',
  'haircut',
  'property',
  'meal',
  'oil',
  'star',
  'book',
  'gift',
] as const;

export type RewardPictureName = (typeof rewardPictures)[number];

/** The ground a drawing stands on: `pic--sand` and its kin in the stylesheet. */
export const rewardGrounds: Record<RewardPictureName, string> = {
  rice: 'pic--sand',
  parking: 'pic--sky',
  haircut: 'pic--sage',
  property: 'pic--mauve',
  meal: 'pic--peach',
  oil: 'pic--mist',
  star: 'pic--peach',
  book: 'pic--sky',
  gift: 'pic--sage',
};

/** A reward as a drawing, for rewards without a photo. The name stands beside it in words. */
export function RewardPicture({ name }: { name: RewardPictureName }) {
  return (
    <svg viewBox="0 0 96 96" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}

const pale = '#fffdf7';
const warm = '#f2b84a';
const dark = '#3a332a';

function lines(children: ReactNode) {
  return (
    <g fill="none" stroke={dark} strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round">
      {children}
    </g>
  );
}

const drawings: Record<RewardPictureName, ReactNode> = {
  rice: (
    <>
      <path
        d="M28 26c-8 14-12 28-10 48 1 8 6 10 12 10h36c6 0 11-2 12-10 2-20-2-34-10-48Z"
        fill={pale}
      />
      <path d="M30 44h36v26H30Z" fill={warm} />
      {lines(
        <>
          <path d="M28 26c-8 14-12 28-10 48 1 8 6 10 12 10h36c6 0 11-2 12-10 2-20-2-34-10-48Z" />
          <path d="M26 14h44l-2 12H28ZM30 44h36v26H30Z" />
          <path d="M48 64c0-8 5-12 9-12 0 7-3 11-9 12Zm0 0c0-8-5-12-9-12 0 7 3 11 9 12Zm0 0v3" />
          <path d="M34 20h2M42 20h2M50 20h2M58 20h2" />
        </>,
      )}
    </>
  ),
  parking: (
    <>
      <rect x="30" y="10" width="36" height="36" rx="7" fill="#1d4a8a" />
      <path
        d="M43 38V18h7a6.5 6.5 0 0 1 0 13h-7"
        fill="none"
        stroke="#fff"
        strokeWidth="4.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M20 66l7-14h42l7 14v14H20Z" fill={pale} />
      {lines(<path d="M20 66l7-14h42l7 14v14H20ZM20 66h56M26 80v5M70 80v5M48 46v6" />)}
      <g fill={warm} stroke={dark} strokeWidth="2">
        <circle cx="30" cy="73" r="3.5" />
        <circle cx="66" cy="73" r="3.5" />
      </g>
    </>
  ),
  haircut: (
    <>
      <rect x="16" y="20" width="30" height="56" rx="6" fill={pale} />
      {lines(
        <>
          <path d="M18 18h22v62H18Z" />
          <path d="M40 24H30M40 32H30M40 40H30M40 48H30M40 56H30M40 64H30M40 72H30" />
        </>,
      )}
      <g fill={warm} stroke={dark} strokeWidth="2.4">
        <circle cx="58" cy="74" r="8" />
        <circle cx="78" cy="74" r="8" />
      </g>
      {lines(<path d="M61.5 66.5 78 18M74.5 66.5 58 18" />)}
    </>
  ),
  property: (
    <>
      <path d="M22 12h52v70l-7-5-6.5 5-6.5-5-6 5-6-5-6.5 5-6.5-5-7 5Z" fill={pale} />
      {lines(
        <>
          <path d="M22 12h52v70l-7-5-6.5 5-6.5-5-6 5-6-5-6.5 5-6.5-5-7 5Z" />
          <path d="M34 58h28M34 66h16M34 40 41 32l7 7.5L55 32l7 8M38 48v-5a3 3 0 0 1 6 0v5Z" />
        </>,
      )}
      <path d="M52 48v-5a3 3 0 0 1 6 0v5Z" fill={warm} stroke={dark} strokeWidth="2" />
    </>
  ),
  meal: (
    <>
      <path d="M26 50c0-14 10-22 22-22s22 8 22 22Z" fill={pale} />
      <path d="M14 50h68l-6 16H20Z" fill={warm} />
      {lines(
        <>
          <path d="M26 50c0-14 10-22 22-22s22 8 22 22M48 28c0 6-4 10-8 12M48 28c0 6 4 10 8 12" />
          <path d="M48 28v8M14 50h68l-6 16H20ZM20 66h56l-3 14H23Z" />
          <path d="M38 18c-3-4 3-6 0-10M48 16c-3-4 3-6 0-10M58 18c-3-4 3-6 0-10" />
        </>,
      )}
    </>
  ),
  oil: (
    <>
      <rect x="32" y="28" width="32" height="56" rx="8" fill={pale} />
      <rect x="32" y="46" width="32" height="20" fill={warm} />
      {lines(
        <>
          <rect x="32" y="28" width="32" height="56" rx="8" />
          <path d="M36 28v-6a4 4 0 0 1 4-4h16a4 4 0 0 1 4 4v6M42 18v-4h12v4M32 46h32M32 66h32" />
        </>,
      )}
    </>
  ),
  star: (
    <>
      <rect x="16" y="14" width="64" height="68" rx="7" fill={pale} />
      <path d="m48 26 6 13 14 1.5-10.5 9.5 3 14L48 57l-12.5 7 3-14L28 40.5 42 39Z" fill={warm} />
      {lines(
        <>
          <rect x="16" y="14" width="64" height="68" rx="7" />
          <path d="m48 26 6 13 14 1.5-10.5 9.5 3 14L48 57l-12.5 7 3-14L28 40.5 42 39Z" />
          <path d="M34 73h28" />
        </>,
      )}
    </>
  ),
  book: (
    <>
      <path d="M48 26c-8-6-20-8-34-8v54c14 0 26 2 34 8Z" fill={pale} />
      <path d="M48 26c8-6 20-8 34-8v54c-14 0-26 2-34 8Z" fill={warm} />
      {lines(
        <>
          <path d="M48 26c-8-6-20-8-34-8v54c14 0 26 2 34 8 8-6 20-8 34-8V18c-14 0-26 2-34 8Z" />
          <path d="M48 26v54" />
          <path d="M23 32c6 .4 11 1.5 16 3.5M23 44c6 .4 11 1.5 16 3.5M23 56c6 .4 11 1.5 16 3.5" />
        </>,
      )}
    </>
  ),
  gift: (
    <>
      <rect x="18" y="42" width="60" height="40" rx="5" fill={pale} />
      <path d="M42 30h12v52H42Z" fill={warm} />
      {lines(
        <>
          <rect x="18" y="42" width="60" height="40" rx="5" />
          <path d="M14 30h68v12H14ZM42 30v52M54 30v52M48 30C42 14 26 16 28 25c1 4 8 5 20 5Z" />
          <path d="M48 30c6-16 22-14 20-5-1 4-8 5-20 5Z" />
        </>,
      )}
    </>
  ),
};
