/** Boards show it to everyone: no line breaks and nothing that turns the writing around. */
export function shownNickname(text: string | null | undefined): string | null {
  const shown = (text ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return shown === '' ? null : [...shown].slice(0, NICKNAME_CODE_POINTS_MAX).join('');
}

const NICKNAME_CODE_POINTS_MAX = 20;
