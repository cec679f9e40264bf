/**
 * Reads a page's words aloud where the phone has a Chinese voice. WeChat's and other web views have
 * none: there the button is not shown at all, rather than shown and silent.
 */
import { useSyncExternalStore } from 'react';

export function useCanReadAloud(): boolean {
  return useSyncExternalStore(listen, () => chineseVoice() !== undefined);
}

export function readAloud(words: string): void {
  const voice = chineseVoice();
  if (!voice) return;
  const speech = new SpeechSynthesisUtterance(words);
  speech.voice = voice;
  speech.lang = voice.lang;
  speech.rate = 0.9;
  window.speechSynthesis.cancel();
  window.speechSynthesis.speak(speech);
}

function chineseVoice(): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  return window.speechSynthesis.getVoices().find((voice) => /^zh\b|^cmn\b/i.test(voice.lang));
}

function listen(listener: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => undefined;
  window.speechSynthesis.addEventListener?.('voiceschanged', listener);
  return () => window.speechSynthesis.removeEventListener?.('voiceschanged', listener);
}
