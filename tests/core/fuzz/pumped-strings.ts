import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** A text that a pattern may stumble over: what leads up to a repeat, what the repeat takes again and again, and what stops it. */
export interface PumpedString {
  readonly prefix: string;
  readonly pump: string;
}

/** What stops a match after a long run: a mark, a letter, a digit, space, and a character no pattern names. */
export const suffixes: readonly string[] = ['\u0001', '!'];

function sampleOfSet(node: AST.CharacterSet): string {
  switch (node.kind) {
    case 'digit':
      return node.negate ? 'a' : '1';
    case 'space':
      return node.negate ? 'a' : ' ';
    case 'word':
      return node.negate ? '.' : 'a';
    case 'property':
      return node.negate ? '1' : node.value === 'Lu' ? 'A' : node.key === 'Script' ? 'a' : 'a';
    default:
      return 'a';
  }
}

function sampleOfClass(node: AST.CharacterClass, at: number): string {
  if (node.negate) {
    const taken = new RegExp(node.raw, 'u');
    return [' ', 'a', '1', '-', '.', 'A', '"'].filter((text) => taken.test(text))[at % 3] ?? '\u0100';
  }
  const element = node.elements[at % node.elements.length];
  if (element === undefined) return 'a';
  if (element.type === 'Character') return String.fromCodePoint(element.value);
  if (element.type === 'CharacterClassRange') return String.fromCodePoint(element.min.value);
  return element.type === 'CharacterSet' ? sampleOfSet(element) : 'a';
}

/** A text the node matches; `at` picks among alternatives and characters. */
function sample(node: AST.Element | AST.Alternative | AST.Pattern, at: number): string {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup': {
      const { alternatives } = node;
      const chosen = alternatives[at % alternatives.length];
      return chosen === undefined ? '' : sample(chosen, at);
    }
    case 'Alternative':
      return node.elements.map((element) => sample(element, at)).join('');
    case 'Quantifier':
      return sample(node.element, at).repeat(Math.max(node.min, at % 2 === 0 ? 1 : 0));
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterClass':
      return sampleOfClass(node, at);
    case 'CharacterSet':
      return sampleOfSet(node);
    default:
      return '';
  }
}

/** The text that leads up to a node, from the beginning of the pattern. */
function leadTo(node: AST.Node): string {
  const { parent } = node;
  if (parent === null) return '';
  const before =
    parent.type === 'Alternative'
      ? parent.elements.slice(0, parent.elements.indexOf(node as AST.Element)).map((element) => sample(element, 0))
      : [];
  return leadTo(parent) + before.join('');
}

const long = 8;

/** Takes a pattern; gives strings that drive each of its long repeats (of at least eight), over the characters and alternatives of what is repeated. */
export function pumpedStrings(source: string, flags: string): PumpedString[] {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  const found = new Map<string, PumpedString>();
  const add = (prefix: string, pump: string): void => {
    if (pump !== '') found.set(`${prefix}\u0000${pump}`, { prefix, pump });
  };
  const visit = (node: AST.Node): void => {
    if (node.type === 'Quantifier' && node.max >= long) {
      const prefix = leadTo(node);
      for (let at = 0; at < 4; at += 1) add(prefix, sample(node.element, at));
      // The repeat with what leads up to it, again and again: each beginning tried from every place.
      add('', prefix + sample(node.element, 0));
      const next = node.parent.type === 'Alternative' ? node.parent.elements[node.parent.elements.indexOf(node) + 1] : undefined;
      if (next !== undefined) add(prefix, sample(node.element, 0) + sample(next, 0));
    }
    if ('alternatives' in node) node.alternatives.forEach(visit);
    else if ('elements' in node && node.type === 'Alternative') node.elements.forEach(visit);
    else if (node.type === 'Quantifier') visit(node.element);
  };
  visit(pattern);
  return [...found.values()];
}
