/**
 * The answer to a scan for ears and hands: at a noisy door nobody looks at the screen first. Two
 * rising notes are yes, two low buzzes are no, one short middle note is “written down”.
 */
export type Signal = 'ok' | 'wait' | 'stop';

interface Note {
  hertz: number;
  fromMs: number;
  lengthMs: number;
}

const notes: Record<Signal, { shape: OscillatorType; notes: Note[] }> = {
  ok: {
    shape: 'sine',
    notes: [
      { hertz: 880, fromMs: 0, lengthMs: 110 },
      { hertz: 1320, fromMs: 120, lengthMs: 180 },
    ],
  },
  wait: { shape: 'sine', notes: [{ hertz: 660, fromMs: 0, lengthMs: 160 }] },
  stop: {
    shape: 'square',
    notes: [
      { hertz: 196, fromMs: 0, lengthMs: 180 },
      { hertz: 156, fromMs: 230, lengthMs: 320 },
    ],
  },
};

const shakes: Record<Signal, number[]> = {
  ok: [90],
  wait: [50, 70, 50],
  stop: [160, 90, 160, 90, 260],
};

let context: AudioContext | undefined;

/** Browsers let a page sound only after a touch: so at every first touch of the page. */
export function unlockSound(): void {
  try {
    context ??= new AudioContext();
    if (context.state === 'suspended') void context.resume().catch(() => undefined);
  } catch {
    // No sound on this phone; the screen and the vibration remain.
  }
}

export function signal(kind: Signal): void {
  try {
    navigator.vibrate?.(shakes[kind]);
  } catch {
    // Some WebViews forbid it.
  }
  unlockSound();
  if (context?.state !== 'running') return;
  for (const note of notes[kind].notes) play(context, notes[kind].shape, note);
}

function play(audio: AudioContext, shape: OscillatorType, note: Note): void {
  const from = audio.currentTime + note.fromMs / 1000;
  const until = from + note.lengthMs / 1000;
  const oscillator = audio.createOscillator();
  const volume = audio.createGain();
  oscillator.type = shape;
  oscillator.frequency.value = note.hertz;
  // Softened at both ends, or every note begins and ends with a crack.
  volume.gain.setValueAtTime(0, from);
  volume.gain.linearRampToValueAtTime(shape === 'square' ? 0.18 : 0.35, from + 0.015);
  volume.gain.setValueAtTime(shape === 'square' ? 0.18 : 0.35, until - 0.03);
  volume.gain.linearRampToValueAtTime(0, until);
  oscillator.connect(volume).connect(audio.destination);
  oscillator.start(from);
  oscillator.stop(until);
}
