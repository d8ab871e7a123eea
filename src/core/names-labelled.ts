import { isCapital, runEnd } from './names-reader';
import type { Mention, Reader } from './names-reader';
import { isAdjacent } from './names-tokens';
import { notNames, personVerbs, thingNouns } from './names-words';

const nameLabel =
  /^[>*\-\s]{0,6}(?:(?:child|pupil|parent|carer|landlord|tenant|client|customer|applicant|claimant|patient|partner|mother|father|resident|officer|worker|full|first|last|middle|given|family|preferred|previous|former|maiden|other|print|employee|student|complainant|contact|owner|driver|keeper|holder)(?:['’]?s?['’]?)? ){0,2}(?:name|names|name\(s\)|surname|forename|forenames|forename\(s\)|known as|alias|aliases|nickname|next of kin|(?:parent|carer|guardian)(?: ?[/&] ?(?:parent|carer|guardian)){1,2}|referrer|informant|mother|father|complainant|claimant|signed|keyworker|key worker)[ \t]{0,4}[:|\t]/i;
const nameLabelOnly = new RegExp(`${nameLabel.source}[ \\t]{0,8}["“‘']?$`, 'i');
const noName = new Set(
  'none no yes unknown not n/a na as see same the withheld anon anonymous refused given both if please tbc'.split(' '),
);

/** Who somebody is to the matter: what follows is a name when its first word may be one. "Partner: Rob Little". */
const roleLabel =
  /^[>*\-\s]{0,6}(?:(?:his|her|new|ex|former|current|joint|lead|main|emergency|second|allocated|named|duty|birth|foster|social) ?){0,2}(?:partner|husband|wife|spouse|son|daughter|sibling|sister|brother|child|pupil|parent|carer|guardian|tenant|landlord|landlady|lodger|applicant|client|customer|resident|patient|caller|sponsor|witness|driver|keeper|owner|contact|worker|agent|dependant|dependent|executor|advocate|neighbour|victim|suspect|cyp|yp|grandparent|grandmother|grandfather)(?: ?\(?\d\)?)?[ \t]{0,4}[:|\t][ \t]{0,8}$/i;

/** The value of a form's line that asks for a name, however ordinary the word: "Known as: Nev", "Alias: Smiley". */
export function labelled(reader: Reader, index: number): Mention | undefined {
  const token = reader.at(index);
  if (token === undefined || !/[:|\t][ \t]{0,8}["“‘']?$/.test(token.gap.slice(-10)) || !isCapital(token)) return undefined;
  const start = reader.text.lastIndexOf('\n', token.start - 1) + 1;
  if (token.start - start > 60) return undefined;
  const isRole = roleLabel.test(reader.text.slice(start, token.start)) && (reader.forename(token) || reader.surname(token));
  if (!isRole && !nameLabel.test(reader.text.slice(start, token.start))) return undefined;
  // The headings of a table: "Name | DOB | School".
  if (!isRole && /[|\t]/.test(token.gap) && (!nameLabelOnly.test(reader.text.slice(start, token.start)) || thingNouns.has(token.folded)))
    return undefined;
  // A row of a table has more than one of them.
  if (/[|\t]/.test(token.gap) && /[|\t]/.test(reader.text.slice(token.end, token.end + 80).split('\n')[0] ?? '')) return undefined;
  if (noName.has(token.folded) || reader.never(token) || notNames.has(token.folded)) return undefined;
  const to = Math.max(index + 1, runEnd(reader, index, 4));
  const last = reader.at(to - 1);
  if (last === undefined || (thingNouns.has(last.folded) && to - index > 1 && !reader.surname(last))) return undefined;
  return { from: index, to, sure: true };
}

const office = new Set(
  'sw hv ot pc mp pm am uc dc ps cp la cc eh sc nb od do tv ed ta pa ta va os ms mr dr st co ceo ceo cop lac tac iro cin'.split(' '),
);

/** True where known initials stand for the person: "SK missed her appointment", "SK:", "SK's". */
export function initialOf(reader: Reader, index: number): boolean {
  const token = reader.at(index);
  if (token === undefined || reader.text[token.end] === '(' || office.has(token.folded) || notNames.has(token.folded)) return false;
  const next = reader.at(index + 1);
  const gap = reader.gapAfter(index);
  if (token.possessive || /^ ?[:)]/.test(gap)) return true;
  return next?.shape === 'lower' && isAdjacent(next) && (personVerbs.has(next.folded) || /[a-z]{2}ed$/.test(next.folded));
}
