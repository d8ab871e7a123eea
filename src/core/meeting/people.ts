import type { Turn } from '../transcript';

/** The people of a meeting, and who a name, a forename or initials mean. */
export interface People {
  readonly names: readonly string[];
  /** Gives the person's name as the transcript has it, or undefined. */
  meant(words: string): string | undefined;
}

const initialed = /(?<name>\p{Lu}[\p{L}'\u2019-]{1,30}(?:\s\p{Lu}[\p{L}'\u2019-]{1,30}){1,3})\s?[([-]{1,2}\s?(?<initials>\p{Lu}{2,4})\b/gu;
const presentLine =
  /^(?:present|attendees|attending|in|with|those present|in attendance|apologies|people|participants|here)\s?[:\u2013-]\s{0,4}(?<list>.{1,600})$/i;

/** Takes the turns; gives who spoke or is listed as present. A forename two people share means neither. */
export function peopleOf(turns: readonly Turn[]): People {
  const names = new Set<string>();
  const short = new Map<string, string | null>();
  const learn = (key: string, name: string): void => {
    const lower = key.toLowerCase();
    const known = short.get(lower);
    if (known !== undefined && known !== name) short.set(lower, null);
    else short.set(lower, name);
  };
  const add = (name: string): void => {
    if (names.has(name) || name.length > 60) return;
    names.add(name);
    const parts = name.split(/\s+/u);
    learn(name, name);
    if (parts.length > 1) {
      learn(parts[0] ?? '', name);
      const title = /^(?:mr|mrs|ms|miss|mx|dr|cllr|councillor)\.?$/i.test(parts[0] ?? '');
      if (title) learn(parts.slice(1).join(' '), name);
      learn(parts.map((part) => part.charAt(0)).join(''), name);
    }
    learn(name.charAt(0), name);
  };
  for (const { speaker, text } of turns) {
    if (speaker !== '') add(speaker);
    const list = presentLine.exec(text.slice(0, 640))?.groups?.['list'];
    for (const item of list?.split(/[,;]| and /u) ?? []) {
      const name = item
        .replace(/\([^)]{0,60}\)/gu, '')
        .replace(/[.\s]{1,40}$/u, '')
        .trim();
      if (!/^\p{Lu}/u.test(name) || name.split(/\s+/u).length > 4) continue;
      add(name);
      // "Amos Teal (chair)": "Chair to write" is he.
      const place = /\((?<place>chair|clerk|head|treasurer|secretary|warden|manager)\)/i.exec(item)?.groups?.['place'];
      if (place !== undefined) learn(place, name);
    }
    for (const found of text.slice(0, 2000).matchAll(initialed)) {
      const name = found.groups?.['name'];
      if (name !== undefined) {
        add(name);
        learn(found.groups?.['initials'] ?? '', name);
      }
    }
  }
  return { names: [...names], meant: (words) => short.get(words.toLowerCase().trim()) ?? undefined };
}
