import { useEffect, useState } from 'react';

/** Reads text aloud with a voice of this device; undefined where the browser has none. Voices that send text to a server are passed over. */
export function useReadAloud(text: string, wanted: boolean): { readonly speaking: boolean; readonly toggle: () => void } | undefined {
  const [speaking, setSpeaking] = useState(false);
  const speech = typeof window === 'undefined' ? undefined : window.speechSynthesis;
  useEffect(() => () => speech?.cancel(), [speech]);
  if (speech === undefined || !wanted || text === '') return undefined;
  const toggle = (): void => {
    if (speaking) {
      speech.cancel();
      setSpeaking(false);
      return;
    }
    const voices = speech.getVoices().filter((voice) => voice.localService);
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = 'en-GB';
    const voice = voices.find((one) => one.lang === 'en-GB') ?? voices.find((one) => one.lang.startsWith('en'));
    // Without a voice of the device's own nothing is read: the words would leave the device without being shown first.
    if (voice === undefined && speech.getVoices().length > 0) return;
    if (voice !== undefined) utterance.voice = voice;
    utterance.onend = () => setSpeaking(false);
    utterance.onerror = () => setSpeaking(false);
    speech.cancel();
    speech.speak(utterance);
    setSpeaking(true);
  };
  return { speaking, toggle };
}
