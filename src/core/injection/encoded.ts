import { occursIn } from '../pattern-judge';
const base64 = /[A-Za-z0-9+/_-]{20,4000}={0,2}/g;
const hexadecimal = /\b(?:(?:0x|\\x)?[0-9a-f]{2}[ :,]?){12,2000}/gi;
const escaped = /(?:%[0-9a-f]{2}[^\s%]{0,3}){8,600}/gi;
/** Tell-tale words turned by thirteen letters ("ignore", "instructions") or written backwards. */
const turned = /\b(?:vtaber|qvfertneq|sbetrg|bireevqr|vafgehpgvbaf?|cebzcgf?|nccebir|flfgrz|nffvfgnag|fhzznel)\b/i;
const backwards = /\b(?:erongi|drageris\w{0,2}|tegrof|edirrevo|s?noitcurtsni|s?tpmorp|evorppa|tnatsissa|metsys)\b/i;
/** Asked to be obeyed, whatever it says. */
const obey =
  /\b(?:decode|decrypt|decipher|unscramble|unencode|base ?64|rot ?13|hex(?:adecimal)?|reverse|cipher)\b[^.!?\n]{0,40}\b(?:and|then|,)\s[^.!?\n]{0,20}\b(?:do (?:what|as)|act|obey|follow|carry (?:it )?out|execute|run|comply|apply)\b|\b(?:do|act on|obey|follow|carry out|execute|run|apply)\b[^.!?\n]{0,24}\b(?:decoded|encoded|decrypted|base ?64|rot ?13|hex(?:adecimal)?|cipher(?:text)?)\b/i;

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function fromBase64(word: string): string {
  let bits = 0;
  let held = 0;
  let out = '';
  for (const character of word.replace(/-/g, '+').replace(/_/g, '/')) {
    const value = digits.indexOf(character);
    if (value < 0) break;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      out += String.fromCharCode((bits >> held) & 0xff);
    }
  }
  return out;
}

function fromHexadecimal(word: string): string {
  return (word.replace(/0x|\\x/gi, '').match(/[0-9a-f]{2}/gi) ?? []).map((pair) => String.fromCharCode(parseInt(pair, 16))).join('');
}

function turnedBack(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}

/** Words as people write them, and not what any run of letters happens to spell in a code. */
function isWords(message: string): boolean {
  return message.length >= 8 && /^[\x09\x0a\x0d\x20-\x7e]+$/.test(message) && /[a-z]{2} [a-z]{2}/i.test(message);
}

/**
 * Takes a sentence; gives the messages in it that stand in a code (base 64, hexadecimal, per cent, turned letters, backwards). One that asks
 * outright for a code to be obeyed counts as an order in itself. Linear in its length.
 */
export function decoded(text: string): readonly string[] {
  const found: string[] = [];
  if (/[A-Za-z0-9+/_-]{20}/.test(text)) for (const word of text.match(base64) ?? []) found.push(fromBase64(word));
  if (/(?:[0-9a-f]{2}[ :,]?){12}|\\x[0-9a-f]{2}/i.test(text))
    for (const word of text.match(hexadecimal) ?? []) found.push(fromHexadecimal(word));
  for (const word of text.match(escaped) ?? [])
    found.push(word.replace(/%([0-9a-f]{2})/gi, (_, pair: string) => String.fromCharCode(parseInt(pair, 16))));
  if (occursIn(text, turned)) found.push(turnedBack(text));
  if (occursIn(text, backwards)) found.push([...text].reverse().join(''));
  return found.filter(isWords);
}

/** Takes a sentence; gives whether it asks for a message in a code to be obeyed, whether or not the code is one that is known here. */
export function obeysCode(text: string): boolean {
  return occursIn(text, obey);
}
