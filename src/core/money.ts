import { readNumber } from './dates/number-words';
import { tokenAt, tokenise, type Token } from './dates/tokens';
import type { Span } from './span';

/** A sum of money as written. */
export interface FoundMoney {
  readonly span: Span;
  readonly text: string;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Units of money by name, singular and plural; ISO 4217 codes; short forms. */
const units = setOf(
  'pound pounds quid grand sterling penny pence p dollar dollars buck bucks cent cents euro euros yen yuan renminbi rmb rupee rupees paise franc francs mark marks markka krona kronor kronur krone kroner ' +
    'peso pesos real reais rand rands rouble roubles ruble rubles lira liras zloty zlotys forint forints koruna korunas leu lei lev shekel shekels dirham dirhams dinar dinars riyal riyals rial ' +
    'baht won ringgit rupiah dong taka naira cedi shilling shillings guilder guilders peseta pesetas escudo drachma sen satoshi satoshis bitcoin bitcoins ether ' +
    'usd gbp eur jpy cny inr aud cad chf sek nok dkk nzd zar hkd sgd mxn brl rub try pln huf czk ils aed sar thb krw myr idr php vnd ngn btc meur musd mgbp maud mchf keur kusd',
);
const codes = setOf(
  'usd gbp eur jpy cny inr aud cad chf sek nok dkk nzd zar hkd sgd mxn brl rub try pln huf czk ils aed thb krw myr rmb btc meur musd mgbp maud mchf keur kusd sen rs',
);
const scales = setOf('million billion trillion thousand hundred lakh lakhs crore crores m bn k mn tn');
const nations = setOf(
  'us u.s american british english irish scottish canadian australian swiss finnish french german belgian italian spanish dutch greek danish norwegian swedish icelandic polish czech hungarian ' +
    'turkish russian chinese japanese korean indian pakistani mexican brazilian chilean argentine colombian israeli egyptian saudi kuwaiti thai singapore malaysian indonesian philippine new zealand hong kong taiwan south african nigerian kenyan',
);
/** Currency signs of Unicode's Sc, spelt out: the on-send bundle runs where that property is unknown. */
const signs = setOf(
  '$ \u00a2 \u00a3 \u00a4 \u00a5 \u20a1 \u20a6 \u20a9 \u20aa \u20ab \u20ac \u20ae \u20b1 \u20b4 \u20b9 \u20ba \u20bd \u20be \u20bf \u20bc \u20b8 \u0e3f',
);

/** Digits with their groups and decimals ("12,34,567.89", "8.10"), or a number in words; the token after it. */
function numberEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokenAt(tokens, at);
  if (token.number < 0) {
    if (
      (token.text === 'half' || token.text === 'quarter') &&
      (scales.has(tokenAt(tokens, at + 1).text) || tokenAt(tokens, at + 1).text === 'a')
    )
      return at + (tokenAt(tokens, at + 1).text === 'a' ? 2 : 1);
    return readNumber(tokens, at)?.next;
  }
  let next = at + 1;
  while (next < at + 12) {
    const mark = tokenAt(tokens, next);
    const digits = tokenAt(tokens, next + 1);
    if ((mark.text !== ',' && mark.text !== '.') || mark.spaced || digits.spaced || digits.number < 0) break;
    next += 2;
  }
  return next;
}

function scaleEnd(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 2 && scales.has(tokenAt(tokens, next).text)) next += 1;
  return next;
}

/** The name of a unit of money, with its nation before it. */
function unitEnd(tokens: readonly Token[], at: number): number | undefined {
  let next = at;
  if (tokenAt(tokens, next).text === '-') next += 1;
  while (next < at + 3 && nations.has(tokenAt(tokens, next).text)) next += 1;
  next = scaleEnd(tokens, next);
  if (signs.has(tokenAt(tokens, next).text)) return next + 1;
  const unit = tokenAt(tokens, next);
  if (!units.has(unit.text) || (unit.text === 'p' && unit.spaced)) return undefined;
  const after = scaleEnd(tokens, next + 1);
  // "3 dollars 50 cents", "one dollar and one"
  const and = tokenAt(tokens, after).text === 'and' ? after + 1 : after;
  const small = readNumber(tokens, and);
  if (small === undefined || small.value >= 100) return after;
  const cents = tokenAt(tokens, small.next).text;
  if (cents === 'cents' || cents === 'cent' || cents === 'pence' || cents === 'p') return small.next + 1;
  return after;
}

function readMoney(tokens: readonly Token[], at: number): number | undefined {
  const token = tokenAt(tokens, at);
  if (
    signs.has(token.text) ||
    (codes.has(token.text) && (tokenAt(tokens, at + 1).number >= 0 || tokenAt(tokens, at + 1).text === '\u00a3'))
  ) {
    const number = numberEnd(tokens, at + 1);
    return number === undefined ? undefined : scaleEnd(tokens, number);
  }
  const number = numberEnd(tokens, at);
  if (number === undefined) return undefined;
  return unitEnd(tokens, scaleEnd(tokens, number));
}

/** Finds sums of money in any currency, in figures or words: "£8.10 million", "470 pence", "USD 200", "thirteen dollars forty-five". Linear. */
export function findMoney(text: string): readonly FoundMoney[] {
  const tokens = tokenise(text);
  const found: FoundMoney[] = [];
  let at = 0;
  while (at < tokens.length) {
    const next = readMoney(tokens, at);
    if (next === undefined || next <= at) {
      at += 1;
      continue;
    }
    const start = tokenAt(tokens, at).start;
    const end = tokenAt(tokens, next - 1).end;
    found.push({ span: { start, end }, text: text.slice(start, end) });
    at = next;
  }
  return found;
}
