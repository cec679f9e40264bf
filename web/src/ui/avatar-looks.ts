/** Drawn neighbours of the board: parts in the colours of one person each. */
export type Hair = 'curls' | 'short' | 'bob' | 'parted' | 'sides' | 'bun' | 'cap';

export interface AvatarLook {
  ground: string;
  coat: string;
  collar: string;
  skin: string;
  hair: Hair;
  hairColour: string;
  glasses?: boolean;
  /** A child stands smaller in the frame. */
  small?: boolean;
}

const looks: [hint: RegExp, look: AvatarLook][] = [
  [/奶奶|婆|姥/, look('#ece4de', '#35606b', '#f4efe6', '#e2b894', 'bun', '#c9c5c0', true)],
  [/爷爷|大爷|公公|伯/, look('#e4e0e6', '#4a4e57', '#e8e6e1', '#d8aa85', 'sides', '#b9b5b0')],
  [/阿姨|大妈|婶|姨/, look('#dbe4ee', '#7c2f3f', '#f3e6df', '#e8c2a0', 'curls', '#8b8784')],
  [/大夫|医生/, look('#dfe7ea', '#f6f6f4', '#8fb0c9', '#dcae88', 'parted', '#9a9692', true)],
  [/老师/, look('#e3e8df', '#35507d', '#fff', '#ebc7a8', 'bob', '#5a4b44', true)],
  [/师傅|叔/, look('#e6e3da', '#3f5a4c', '#dfe6e0', '#d9ab84', 'short', '#3a3532')],
  [/姐|妹|女士|小姐/, look('#e9e2dc', '#6a4a78', '#efe6f1', '#e8c2a0', 'bun', '#2b2523')],
  [/强|哥|骑手|先生/, look('#dde5ec', '#2c4f86', '#f2f2f0', '#cf9f78', 'cap', '#1d4a8a')],
  [/^小/, look('#efe6d6', '#5a6472', '#eef1f4', '#e0b48f', 'parted', '#2b2523')],
  [
    /同学|小朋友|宝/,
    { ...look('#e2e9e3', '#2f6d57', '#fff', '#ebc7a8', 'parted', '#231e1c'), small: true },
  ],
];

/** The drawing that suits a chosen name, where the name itself tells; else none. */
export function avatarLookOf(name: string): AvatarLook | null {
  return looks.find(([hint]) => hint.test(name))?.[1] ?? null;
}

function look(
  ground: string,
  coat: string,
  collar: string,
  skin: string,
  hair: Hair,
  hairColour: string,
  glasses = false,
): AvatarLook {
  return { ground, coat, collar, skin, hair, hairColour, glasses };
}
