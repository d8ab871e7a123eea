import { foldWord, forenameGender, isSurname } from './names-lexicon';
import { kinTitles, particles, titles } from './names-words';

/** A piece of a name as it is written, and what it is. */
export interface NamePart {
  readonly text: string;
  readonly part: 'kept' | 'between' | 'forename' | 'surname' | 'initial' | 'number';
}

const forenameTitles = new Set(
  'sir dame uncle aunt auntie aunty cousin big little nan nana gran granny grandma grandad grandpa'.split(' '),
);
const wordPattern = /[A-Za-z0-9\u00c0-\u02af\u0300-\u1fff\u2c00-\ud7ff\uf900-\uffdf]+(?:['’‘`-][A-Za-z0-9\u00c0-\u02af\u0300-\u1fff]+)*/g;

/** Takes a name as written; gives its pieces in order, which joined are the name again. */
export function splitName(name: string): readonly NamePart[] {
  const pieces: { text: string; part: NamePart['part'] }[] = [];
  let reached = 0;
  const sic = name.indexOf(' [sic]');
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(name); match !== null; match = wordPattern.exec(name)) {
    if (match.index > reached) pieces.push({ text: name.slice(reached, match.index), part: 'between' });
    let word = match[0];
    if (sic >= 0 && match.index > sic) break;
    const possessive = /['’]s$/i.exec(word);
    if (possessive !== null && possessive.index > 0) word = word.slice(0, possessive.index);
    pieces.push({ text: word, part: 'forename' });
    reached = match.index + word.length;
    wordPattern.lastIndex = reached;
  }
  if (reached < name.length) pieces.push({ text: name.slice(reached), part: 'between' });

  const words = pieces.filter((piece) => piece.part === 'forename');
  let titled: string | undefined;
  let named = 0;
  for (const piece of words) {
    const folded = foldWord(piece.text);
    const isLast = piece === words[words.length - 1];
    const isTitleAfter = !isLast && titles.has(folded) && pieces[pieces.indexOf(piece) - 1]?.text.indexOf(',') === 0;
    if (((named === 0 && !isLast) || isTitleAfter) && (titles.has(folded) || kinTitles.has(folded) || folded === 'and')) {
      piece.part = 'kept';
      titled = folded;
    } else if (folded === 'and' && !isLast) piece.part = 'kept';
    else if (/^\d+$/.test(piece.text)) piece.part = 'number';
    else {
      named += 1;
      if (/^[A-Z\u00c0-\u00de]$/.test(piece.text) && !(isLast && named === 1)) piece.part = 'initial';
    }
  }
  joinParticles(pieces);
  const names = pieces.filter((piece) => piece.part === 'forename');
  const comma = pieces.some((piece) => piece.part === 'between' && piece.text.indexOf(',') >= 0);
  const hasInitial = pieces.some((piece) => piece.part === 'initial');
  const last = names[names.length - 1];
  if (comma && names[0] !== undefined) names[0].part = 'surname';
  else if (last !== undefined && names.length > 1) {
    const first = names[0];
    const isReversed =
      first !== undefined &&
      titled === undefined &&
      isSurname(foldWord(first.text)) &&
      forenameGender(foldWord(first.text)) === undefined &&
      !isSurname(foldWord(last.text));
    if (isReversed) first.part = 'surname';
    else last.part = 'surname';
  } else if (last !== undefined && titled !== undefined && kinTitles.has(titled) && forenameGender(foldWord(last.text)) !== undefined)
    last.part = 'forename';
  else if (
    last !== undefined &&
    titled === undefined &&
    hasInitial &&
    endsInInitial(pieces) &&
    forenameGender(foldWord(last.text)) !== undefined
  )
    last.part = 'forename';
  else if (last !== undefined && (hasInitial || (titled !== undefined && !forenameTitles.has(titled)))) last.part = 'surname';
  else if (
    last !== undefined &&
    titled === undefined &&
    isSurname(foldWord(last.text)) &&
    forenameGender(foldWord(last.text)) === undefined
  )
    last.part = 'surname';
  return pieces;
}

/** "Colin P.": the letter is the surname's. */
function endsInInitial(pieces: readonly NamePart[]): boolean {
  const words = pieces.filter(({ part }) => part !== 'between');
  return words[words.length - 1]?.part === 'initial';
}

/** "de la Cruz" is one surname: a particle and what follows become one piece. */
function joinParticles(pieces: { text: string; part: NamePart['part'] }[]): void {
  for (let at = pieces.length - 3; at >= 0; at -= 1) {
    const piece = pieces[at];
    const between = pieces[at + 1];
    const next = pieces[at + 2];
    if (piece === undefined || between === undefined || next === undefined) continue;
    if (!/^(?:forename|initial)$/.test(piece.part) || next.part !== 'forename' || between.text.indexOf(',') >= 0) continue;
    if (!particles.has(foldWord(piece.text)) || (/^[A-Z]$/.test(piece.text) && !/^O$/.test(piece.text))) continue;
    pieces.splice(at, 3, { text: piece.text + between.text + next.text, part: 'forename' });
  }
}

/** A person's name as it was first met: its pieces, and signs of who it is. */
export interface NameSeen {
  readonly parts: readonly NamePart[];
  /** The words just before, for "her husband Marlon". */
  readonly before: string;
  /** Spoken to: "Dawn, thank you". */
  readonly addressed: boolean;
}
