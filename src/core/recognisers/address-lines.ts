import { forenameGender } from '../names-lexicon';
import type { Span } from '../span';
import type { Recogniser } from './recogniser';

/** An address is some lines; nobody writes more than these above a postcode. */
const mostLines = 6;
const longestLine = 70;

const quoteMarks = /^[>|*•\- \t\u00a0]{1,20}/;
const postcodeLine =
  /^(?:[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f'’ -]{1,40},? ?)?[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}[ .,]{0,3}$|^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}[ .,]{0,3}$/;
const postcodeInside = /,? ?\b[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}\b/;
/** Words of a place's name: capitals, numbers, and the small words between them. */
const placeWord =
  /^(?:[("“‘']?[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f'’.-]{0,30}["”’')]?|\d{1,5}[A-Za-z]?(?:[-–/]\d{1,4}[A-Za-z]?)?|y|yr|a['’]r|of|the|on|upon|under|le|la|by|in|and|&|cum|next|de)$/;
const streetEnd =
  /\b(?:Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Drive|Way|Court|Ct|Crescent|Cres|Terrace|Grove|Square|Gardens|Gdns|Place|Mews|Row|Walk|Rise|Parade|Quay|Wharf|Yard|Common|Villas|Cottages|Buildings|Fold|End|Bank|Gate)$/;
const homeStart =
  /^(?:\d{1,5}[A-Za-z]?(?:[-–/]\d{1,4}[A-Za-z]?)?,? [A-Z\u00c0-\u00de]|(?:Flat|Apartment|Apt|Unit|Room|Plot|Pitch|Berth|Caravan|Caravan|Maisonette|Bungalow|Studio|Basement|Ground Floor|First Floor|Top Floor|Fflat)\b|(?:Heol|Ffordd|Stryd|Lôn|Lon|Maes|Clos|Rhodfa|Llys|Cwrt|Bro|Parc|Gerddi|Rhes|Teras|Cae) )/;
const publicBody =
  /\b(?:Council|Cyngor|Centre|Town Hall|City Hall|County Hall|Shire Hall|Guildhall|Library|Offices?|Department|Services?|Team|Limited|Ltd|LLP|PLC|plc|Court Service|Tribunal|Ombudsman|Hub|Trust|Agency|Authority|University|Police|Freepost|FREEPOST)\b/;
const notPlace =
  /^(?:Dear|Annwyl|Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Prof|Rev|Sir|Lady|Our|Your|Ref|Date|Re|From|To|Cc|Sent|Subject|Tel|Phone|Mobile|Email|Fax|Yours|Kind|Regards|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;
const day =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b \d{4}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/;

interface Line extends Span {
  readonly text: string;
}

/** The lines of a text without the marks of a quotation and the spaces around them. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const whole of text.split('\n')) {
    const lead = quoteMarks.exec(whole)?.[0].length ?? 0;
    const inner = whole.slice(lead).replace(/[\s,]{1,40}$/, '');
    lines.push({ start: at + lead, end: at + lead + inner.length, text: inner });
    at += whole.length + 1;
  }
  return lines;
}

function isPlace({ text }: Line): boolean {
  if (text === '' || text.length > longestLine || notPlace.test(text) || publicBody.test(text) || day.test(text)) return false;
  const words = text.split(/,? +/);
  return words.length <= 8 && words.every((word) => placeWord.test(word)) && /[A-Z\u00c0-\u00de]/.test(text);
}

const isHome = (line: Line): boolean => homeStart.test(line.text) || streetEnd.test(line.text);

/** "Tŷ Gwyn" above "Lôn Fain" is the house; "Gwen Bowen" above it is who lives there. */
function isHouseName({ text }: Line): boolean {
  const [first = ''] = text.split(' ');
  return /^(?:The|Tŷ|Ty|Plas|Bryn|Pen|Old|Y) [A-Z]/.test(text) || (forenameGender(first.toLowerCase()) === undefined && / /.test(text));
}

/** The lines of an address that ends in a postcode, from the first that tells of a home. */
function abovePostcode(lines: readonly Line[], last: number): readonly Line[] {
  let first = last;
  while (first > 0 && last - first < mostLines) {
    const line = lines[first - 1];
    if (line === undefined || !isPlace(line)) {
      if (line !== undefined && publicBody.test(line.text)) return [];
      break;
    }
    first -= 1;
  }
  const block = lines.slice(first, last);
  const home = block.findIndex(isHome);
  if (home < 0) return [];
  const above = block[home - 1];
  const from = above !== undefined && isHouseName(above) ? home - 1 : home;
  return block.slice(from);
}

/** "Quay Lane" and "Saltmere" straight under "Flat 3, The Old Malthouse". */
function belowHome(lines: readonly Line[], at: number): readonly Line[] {
  const line = lines[at];
  const next = lines[at + 1];
  if (line === undefined || next === undefined || !homeStart.test(line.text) || !isPlace(line) || !isPlace(next)) return [];
  return streetEnd.test(next.text) ? [line, next] : [];
}

const field =
  /^(?:(?:home|current|present|previous|last|new|old|former|postal|correspondence|forwarding|full|property|tenancy|residential|my|your|his|her|their|customer|client|tenant|resident|applicant|landlord|patient|pupil|child|parent|service user)(?:['’]s)? ){0,2}(?:address|cyfeiriad|street|house (?:name|number|no\.?)|first line of address)(?: \(?(?:line )?\d\)?)?(?: ?\([^()\n]{1,30}\))?[ \t]{0,6}[:=|\t][ \t]{0,10}/i;
const noValue =
  /^(?:as above|same|none|n\/a|na|not |unknown|see |tbc|nfa|no fixed|withheld|please|confidential|yes|no|changed|checked|verified)\b/i;

/** What a form's field for an address holds, its postcode apart. */
function fieldValue({ start, text }: Line): Span | undefined {
  const label = field.exec(text)?.[0];
  if (label === undefined) return undefined;
  const rest = text.slice(label.length);
  const cell = /^[^|\t]{1,120}/.exec(rest)?.[0] ?? '';
  const code = postcodeInside.exec(cell);
  const value = (code === null ? cell : cell.slice(0, code.index)).replace(/[\s,.]{1,20}$/, '');
  if (value.length < 2 || value.length > 100 || noValue.test(value) || publicBody.test(value) || !/[A-Z\u00c0-\u00de\d]/.test(value))
    return undefined;
  if (/[@?!]|\. [A-Z]/.test(value)) return undefined;
  return { start: start + label.length, end: start + label.length + value.length };
}

function find(text: string): Span[] {
  const spans = new Map<number, Span>();
  const lines = linesOf(text);
  lines.forEach((line, at) => {
    const value = line.text.length < 200 ? fieldValue(line) : undefined;
    if (value !== undefined) spans.set(value.start, value);
    const block = line.text.length < longestLine && postcodeLine.test(line.text) ? abovePostcode(lines, at) : belowHome(lines, at);
    for (const { start, end } of block) spans.set(start, { start, end });
  });
  return [...spans.values()].sort((one, other) => one.start - other.start);
}

/** Addresses set out in lines or in the fields of a form: each line is a part, the town too, where a house or street stands among them. */
export const addressLines: Recogniser = {
  id: 'address-lines',
  kind: 'address',
  examples: [
    { text: 'Gwen Bowen\n7 Heol y Bont\nPentre Isaf\nZZ99 7TT', found: ['7 Heol y Bont', 'Pentre Isaf'] },
    { text: 'Address line 1: Flat 3, The Old Malthouse\nAddress line 2: Quay Lane', found: ['Flat 3, The Old Malthouse', 'Quay Lane'] },
    { text: 'Tŷ Gwyn,\nLôn Fain,\nSaltmere\nZZ99 1AA', found: ['Tŷ Gwyn', 'Lôn Fain', 'Saltmere'] },
    { text: 'Home address: Rosebank, Nether Wold, ZZ99 1AA', found: ['Rosebank, Nether Wold'] },
    { text: 'Email address: a@b.example\nAddress: as above', found: [] },
    { text: 'Tarnbridge Council\nCivic Centre\nHigh Street\nZZ99 1AA', found: [] },
    { text: 'Address to the Council\nMarket Street closes on 4 May.', found: [] },
  ],
  find,
};
