import type { CheckedText } from '../checked-text';
import type { Edit } from '../edit';

const subjects =
  /^(?:we|you|i|he|she|they|it|this|these|that|there|the|your|our|my|his|her|their|a|an|if|please|no|otherwise|however|once|when|then)$/;
const finite =
  /^(?:is|are|was|were|am|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|cannot|need|needs|wants|want|became|becomes|went|made|makes|took|takes|gave|began|came|said|says|rang|sent|paid|told|met|knew|felt|spoke|lost|rose|fell|grew|ran|stood|brought|bought|chose|built|spent|won|saw|led|held|wrote|left|kept|found|got|ring|send|pay|call|tell|contact|please|expect|think|know|believe|look|ask)$/;
const opensClause =
  /^(?:if|when|unless|because|although|though|while|whether|either|both|as|since|where|once|until|after|before|should|had|whereas)$/;
const lookAhead = 7;

function hasFinite(document: CheckedText, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = document.word(at);
    if (finite.test(word) || (word.length > 4 && word.endsWith('ed') && at > from)) return true;
  }
  return false;
}

/**
 * Takes a paragraph, how long a sentence may be, and whether it is prose that decides nothing (cut more freely); gives the edits that cut longer ones at a semicolon, at ", and we …", ", but it …", or before a
 * closing ", which is …". Each half keeps six words or more and a verb of its own, and nothing is cut inside a quotation, brackets or a condition.
 */
export function splitEdits(document: CheckedText, most: number, prose = false): readonly Edit[] {
  const edits: Edit[] = [];
  document.sentences.forEach((span, sentence) => {
    const [from, to] = document.wordsOf(sentence);
    if (to - from <= most) return;
    const words = document.sentenceText(sentence);
    if (!/[.!?]["”’)]?$/.test(words) || words.length > 900) return;
    const cut = findCut(document, from, to, span.end, prose);
    if (cut !== undefined) edits.push(cut);
  });
  return edits;
}

function insideBrackets(text: string, start: number, at: number): boolean {
  let depth = 0;
  for (let index = start; index < at; index += 1) {
    const letter = text.charAt(index);
    if (letter === '(' || letter === '[') depth += 1;
    if (letter === ')' || letter === ']') depth -= 1;
  }
  return depth > 0;
}

function findCut(document: CheckedText, from: number, to: number, end: number, prose: boolean): Edit | undefined {
  const { text } = document;
  const begin = document.words[from]?.start ?? 0;
  const conditional = opensClause.test(document.word(from));
  const semicolons = text.slice(begin, end).split(';').length - 1;
  let best: { readonly edit: Edit; readonly balance: number } | undefined;
  for (let at = from + 5; at <= to - 4; at += 1) {
    if (document.joint(at) !== 1) continue;
    const before = document.words[at - 1];
    const here = document.words[at];
    if (before === undefined || here === undefined) continue;
    const gap = text.slice(before.end, here.start);
    if (insideBrackets(text, begin, here.start)) continue;
    const edit = cutAt(document, { from, at, to, end, gap, conditional, semicolons, prose });
    if (edit === undefined || document.isProtected({ start: before.end, end: here.end })) continue;
    const balance = Math.abs(at - from - (to - at));
    if (best === undefined || balance < best.balance) best = { edit, balance };
  }
  return best?.edit;
}

function opensThat(document: CheckedText, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (/^(?:that|whether|if|because|when|unless|how|why|what)$/.test(document.word(at))) return true;
  return false;
}

interface Place {
  readonly from: number;
  readonly at: number;
  readonly to: number;
  readonly end: number;
  readonly gap: string;
  readonly conditional: boolean;
  readonly semicolons: number;
  readonly prose: boolean;
}

function cutAt(document: CheckedText, { from, at, to, end, gap, conditional, semicolons, prose }: Place): Edit | undefined {
  const { text } = document;
  const start = document.words[at - 1]?.end ?? 0;
  const word = document.word(at);
  const upper = (index: number): string => {
    const span = document.words[index];
    return span === undefined ? '' : text.charAt(span.start).toUpperCase();
  };
  const ahead = Math.min(to, at + lookAhead);
  if (gap === '; ' && semicolons === 1 && subjects.test(word) && hasFinite(document, at + 1, ahead) && hasFinite(document, from, at)) {
    const first = document.words[at]?.start ?? 0;
    return { span: { start, end: first + 1 }, replacement: `. ${upper(at)}` };
  }
  if (gap !== ', ') return undefined;
  if (word === 'failing' && document.word(at + 1) === 'which' && !conditional) {
    const last = document.words[at + 1];
    return last === undefined ? undefined : { span: { start, end: last.end }, replacement: '. If not,' };
  }
  if (/^(?:and|but|so)$/.test(word) && document.joint(at + 1) === 0 && subjects.test(document.word(at + 1)) && to - at > 5) {
    if (word === 'so' && document.word(at + 1) === 'that') return undefined;
    // "It means that you are homeless, and we must help": what follows "that" belongs together.
    if (!prose && word === 'and' && opensThat(document, from, at)) return undefined;
    if (conditional || !hasFinite(document, at + 2, Math.min(to, at + 2 + lookAhead)) || !hasFinite(document, from, at)) return undefined;
    // "we will ring, and you can, if …": a comma soon after means the clause has not got going.
    const keep = word === 'and' ? at + 1 : at;
    const first = document.words[keep]?.start ?? 0;
    return { span: { start, end: first + 1 }, replacement: `. ${upper(keep)}` };
  }
  if (word === 'which' && at > from + 6 && document.joint(at + 1) === 0) {
    const verb = document.word(at + 1);
    const last = text.slice(document.words[at]?.start, end);
    if (
      last.includes(',') ||
      !(/^(?:will|would|can|could|may|might|must|means|meant)$/.test(verb) || (prose && /^(?:is|was|has|had)$/.test(verb)))
    )
      return undefined;
    const first = document.words[at];
    return first === undefined ? undefined : { span: { start, end: first.end }, replacement: '. This' };
  }
  return undefined;
}
