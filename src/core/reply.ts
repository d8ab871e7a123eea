import { parseBlocks } from './blocks';
import { Problem } from './problem';
import type { Block } from './proposal';

/** Stands for a line break inside one passage, so that a passage is always one line of the reply. */
const lineBreak = '\u23CE';

/** Takes passages; gives them as the lines that cross the wire, `[1] words`, for a prompt and for an on-device reply alike. */
export function formatPassages(passages: readonly string[]): string {
  return passages.map((passage, index) => `[${index + 1}] ${passage.replace(/\r\n?|\n/g, lineBreak)}`).join('\n');
}

/**
 * Takes a whole reply to `improve` and how many passages were asked for; gives the new words of each, in order.
 * Numbers must run 1, 2, 3 with none missing, doubled or out of order: half an answer is never put in a letter.
 * @throws Problem reply-empty, reply-unusable
 */
export function parseImproveReply(reply: string, count: number): readonly string[] {
  const whole = refuseUnsafe(reply);
  const { texts, stray } = readLines(whole);
  if (texts.length !== count) throw new Problem('reply-unusable', { technical: `${texts.length} of ${count} passages` });
  if (stray) throw new Problem('reply-unusable', { technical: 'words outside the passages' });
  const empty = texts.findIndex((text) => text.trim() === '');
  if (empty !== -1) throw new Problem('reply-unusable', { technical: `passage ${empty + 1} is empty` });
  return texts;
}

/** Takes as much of a reply to `improve` as has come; gives the passages begun so far, the last perhaps half done. Never throws. */
export function improveReplySoFar(reply: string): readonly string[] {
  // A number that is still being written ("[1", "[12") is not part of the passage before it.
  return readLines(reply.replace(/\n\[\d{0,6}$/, '')).texts;
}

/**
 * Takes a whole reply to `draft` or `reply`; gives its blocks.
 * @throws Problem reply-empty, reply-unusable
 */
export function parseDraftReply(reply: string): readonly Block[] {
  const blocks = parseBlocks(refuseUnsafe(reply));
  if (blocks.length === 0) throw new Problem('reply-empty');
  return blocks;
}

/**
 * Takes a whole reply to `summarise`; gives its points.
 * @throws Problem reply-empty, reply-unusable
 */
export function parseSummaryReply(reply: string): readonly string[] {
  const blocks = parseBlocks(refuseUnsafe(reply));
  const points = blocks.flatMap((block) => (block.block === 'list' ? block.items : []));
  if (points.length === 0) throw new Problem('reply-unusable', { technical: 'no points' });
  return points;
}

// Elements that a letter's words never hold. "<insert name>" in an old draft is not one of them.
const markup =
  /<(?:!--|!doctype|\/?(?:a|abbr|b|base|blockquote|body|br|button|code|div|em|embed|font|form|h[1-6]|head|hr|html|i|iframe|img|input|li|link|math|meta|noscript|object|ol|p|pre|script|section|select|small|span|strong|style|sub|sup|svg|table|tbody|td|template|textarea|th|thead|tr|u|ul|video)(?:[\s/>]|$))|javascript:/i;

/**
 * Takes a whole reply; gives it without the code fence and the reasoning some models put around it.
 * @throws Problem reply-empty when nothing is left; reply-unusable when there is markup in it, since a letter is words
 */
export function refuseUnsafe(reply: string): string {
  const whole = reply
    .replace(/^\s{0,100}<think>[^]*?<\/think>/i, '')
    .replace(/^\s{0,100}```[a-z]{0,20}[ \t]{0,10}\n([^]*?)\n?```\s*$/i, '$1')
    .replace(/\u0000/g, '');
  if (whole.trim() === '') throw new Problem('reply-empty');
  if (markup.test(whole)) throw new Problem('reply-unusable', { technical: 'markup in the reply' });
  return whole;
}

function readLines(reply: string): { readonly texts: readonly string[]; readonly stray: boolean } {
  const texts: string[] = [];
  let stray = false;
  let blankBefore = false;
  for (const line of reply.replace(/\r\n?/g, '\n').split('\n')) {
    const numbered = /^[ \t]{0,4}\[(\d{1,6})\][ \t]?(.*)$/.exec(line);
    if (numbered !== null && Number(numbered[1]) === texts.length + 1) {
      texts.push(tidy(numbered[2] ?? ''));
      blankBefore = false;
    } else if (line.trim() === '') {
      blankBefore = true;
    } else if (texts.length > 0) {
      // A model may wrap a long passage, but words after an empty line are a remark of its own, and a wrong number is a muddle.
      if (blankBefore || numbered !== null) stray = true;
      else texts.push(`${texts.pop() ?? ''} ${tidy(line)}`);
    }
  }
  return { texts, stray };
}

function tidy(words: string): string {
  // By hand: a pattern would start again at every space of a long run.
  let end = words.length;
  while (end > 0 && (words[end - 1] === ' ' || words[end - 1] === '\t')) end -= 1;
  return words
    .slice(0, end)
    .replace(/^[ \t]+/, '')
    .replace(/\*\*(?=[^\s*])([^*\n]{1,2000})\*\*/g, '$1')
    .replace(/ ?\u23CE ?/g, '\n');
}
