import { joinSpans, matchSpans } from './recogniser';
import type { Span } from '../span';
import type { Recogniser } from './recogniser';

const space = '[ \\u00a0]';
const capWord = "(?:[A-Z\\u00c0-\\u00de][A-Za-z\\u00c0-\\u024f'’-]{0,30}|St\\.)";
const streetType =
  '(?:Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Cl|Drive|Dr|Way|Court|Ct|Crescent|Cres|Terrace|Terr?|Grove|Hill|Square|Sq|Gardens|Gdns|Park|Place|Pl|Mews|Row|Walk|View|Rise|Parade|Quay|Wharf|Yard|Green|Common|Fields?|Woods?|Meadows?|Bridge|Broadway|Boulevard|Blvd|Circus|Mount|Vale|Gate|Hamlet|Side|End|Cross|Bank|Heights|Path|Passage|Approach|Arcade|Buildings|Estate|Mead|Croft|Dene|Chase|Cottages|Villas|House|Turnpike|Highway|Hwy|Pike|Strand|Embankment|Promenade|Esplanade|Loop|Trail|Parkway|Plaza|Alley|Ridge|Circle|Crossing|Ford|Orchard|Paddock|Spinney|Copse|Garth|Wynd|Brae|Loke|Drove|Ride|Lea|Market|Marketplace|Vw|Wlk|Pde|Hts|Pk|Gr|Mdws)';
const unit = `(?:(?:[Ff]lat|FLAT|[Aa]partment|APARTMENT|[Aa]pt|APT|[Uu]nit|UNIT|Room|ROOM|Rm|Suite|Studio|Plot|Pitch|Berth|Mooring|[Cc]aravan|[Cc]halet|[Cc]abin|[Bb]ungalow|[Bb]edsit|[Mm]aisonette|[Hh]ouse|Garage|Lock-up|Block|BLOCK|Floor|Top Flat|Ground Floor Flat|Basement Flat)\\.?${space}?(?:No\\.?${space}?)?(?:\\d{1,4}[A-Za-z]?|[A-Z])(?:${space}?[-/]${space}?\\d{1,4}[A-Za-z]?)?,?(?:${space}[-–])?${space}?)`;
const number = `(?:No\\.?${space}|Number${space}|no\\.?${space}|number${space})?\\d{1,5}[A-Za-z]?(?:${space}?[-/–]${space}?\\d{1,4}[A-Za-z]?)?,?${space}`;
// "Canal Street Surgery" is a body, not where somebody lives.
const notBody =
  '(?! (?:Allotments?|Recreation|Cemetery|Car Park|Surgery|Library|Baths|School|Primary|Infants|Junior|Academy|Nursery|Medical|Health|Practice|Children|Depot|Junction|Clinic|Team|Station|Market|Project|Hospital)\\b)';
const street = `(?:(?:The|St\\.?|Old|New|Upper|Lower|North|South|East|West)${space})?(?:${capWord}${space}){1,4}?${streetType}\\b${notBody}(?:${space}(?:North|South|East|West))?`;
const theStreet = `The${space}${capWord}`;
const houseName = `\\b(?:${capWord}${space}){1,3}(?:House|Cottage|Farm|Lodge|Villa|Court|Barn|Hall|Mill|Manor|Rectory|Vicarage|Bungalow|Tower|Grange|Café|Cafe|Mansions|Heights|Point)`;
const after = `(?:,${space}?(?:[A-Z][a-z][A-Za-z'’-]{1,30}${space}?){1,3}(?=,|${space}?\\n|${space}?[A-Z]{1,2}\\d))?`;

const numbered = new RegExp(`\\b${number}(?:${street}|${theStreet})${after}`, 'g');
/** What may stand before the number: "Flat 4, ", "Elm House, ". Looked for backwards, since addresses are rarer than capitals. */
const beforeNumber = new RegExp(
  `(?:\\b(?:[Ff]lats?${space}|[Nn]os?\\.?${space}|[Nn]umbers?${space})?(?:\\d{1,4}[A-Za-z]?(?:,?${space}(?:and|&|to|or)${space}|,${space}?)){1,6}|\\b${unit}(?:${houseName},${space})?|${houseName},${space})$`,
);
const rear = new RegExp(
  `\\b(?:${unit})?(?:[Rr]ear of|[Aa]bove|[Bb]ehind|[Oo]pposite|[Nn]ext to|[Aa]djacent to|[Ll]and at)${space}${number}${street}`,
  'g',
);
const flatOnly = new RegExp(
  `\\b${unit}(?:${houseName}|${street}|${capWord}(?:${space}${capWord}){0,2})(?:,${space}(?:\\d{1,4}[A-Za-z]?(?:[-/]\\d{1,4})?,?${space})?${street}){0,2}`,
  'g',
);
// "Priory House, Vicarage Road"; and where people are put up for a while: "Seaview Hotel room 12".
const lodging = `(?:Hotel|Hostel|Guest House|B&B|Inn|Lodge|House|Court|Foyer),?${space}(?:[Rr]oom|[Rr]m|[Ff]lat|[Uu]nit|[Bb]ed|[Bb]edsit)${space}\\d{1,4}[A-Za-z]?\\b`;
const named = new RegExp(`${houseName},${space}(?:\\d{1,4}[A-Za-z]?${space})?${street}|\\b(?:${capWord}${space}){1,3}?${lodging}`, 'g');
// Welsh and Gaelic put the kind of street first.
const welsh = new RegExp(
  `\\b\\d{1,4}[A-Za-z]?,? (?:Heol|Ffordd|Stryd|Lôn|Lon|Maes|Clos|Rhodfa|Llys|Cwrt|Bro|Parc|Gerddi|Rhes|Teras|Tan|Ael|Cae|Sràid|Rathad)(?: (?:y|yr|a['’]r|i['’]r))?(?: ${capWord}){1,3}(?: (?:y|yr) ${capWord})?`,
  'g',
);
const upperNumbered =
  /\b(?:(?:FLAT|APARTMENT|APT|UNIT|ROOM|BLOCK) ?\d{1,4}[A-Z]?,? )?\d{1,4}[A-Z]?,? (?:[A-Z'’-]{2,20} ){1,3}(?:ROAD|RD|STREET|ST|LANE|AVENUE|AVE|CLOSE|DRIVE|WAY|COURT|CRESCENT|TERRACE|GROVE|HILL|SQUARE|GARDENS|PARK|PLACE|MEWS|ROW|WALK|VIEW|RISE|PARADE)\b/g;
const lowerNumbered =
  /\b(?:(?:no\.?|number) ?)?\d{1,4}[a-z]? (?:[a-z'’-]{2,20} ){1,2}(?:road|rd|street|lane|avenue|ave|close|crescent|terrace|grove|gardens|mews)\b/g;
// Written in haste: "flat 6 trafalgar house", "3 lime gr", "at 9 mill way".
const lowerFlat =
  /\b(?:flat|apt|unit|room|rm) ?(?:no\.? ?)?\d{1,4}[a-z]?,? (?:\d{1,4}[a-z]?,? )?(?:[a-z'’-]{3,20} ){1,2}(?:house|court|ct|point|tower|towers|heights|mansions|lodge|road|rd|street|st|lane|avenue|ave|close|cl|crescent|cres|terrace|grove|gr|gardens|gdns|place|way|drive|dr|hill|park|view|walk)\b(?:,? (?:\d{1,4}[a-z]? )?(?:[a-z'’-]{3,20} ){1,2}(?:road|rd|street|st|lane|avenue|ave|close|crescent|terrace|grove|gardens|way|drive|hill)\b)?/g;
const lowerShort = /\b\d{1,4}[a-z]? [a-z'’-]{3,20} (?:rd|ave|cl|cres|gr|gdns|terr|ln|ct|dr|pl)\b/g;
const lowerAt =
  /\b(?:at|of|from|to|lives?|address is|mums|dads|nans),? (\d{1,4}[a-z]? [a-z'’-]{3,20} (?:st|drive|way|hill|park|view|walk|row|rise|place|court|house|square|green|mount|croft|parade|yard|wharf|quay))\b/g;
// A house, shop or block by its name before the number and street, or a named house on a street: "Rosemount, 5 Priory Hill", "The Old Forge, Fore Street".
const dwellingName = `(?:(?:(?:Flat|Unit|Room|Rm)${space}\\d{1,4}[A-Za-z]?,${space})?["“‘']?(?:The${space})?${capWord}(?:${space}(?:${capWord}|y|yr|and|&|of|the)){0,3}["”’']?,${space}(?:(?:(?:(?:[Rr]ear of|[Bb]ehind|[Oo]ff)${space})?\\d{1,4}[A-Za-z]?(?:[-–]\\d{1,4})?,?${space})${street}|(?:${capWord}${space}){1,3}?(?:Road|Rd|Street|Lane|Avenue|Close|Hill|Row|Drive|Terrace|Way|Square|Crescent)\\b${notBody}|(?:Heol|Ffordd|Stryd|Lôn|Lon)(?:${space}(?:${capWord}|y|yr)){1,3}))`;
// A name that can only be a home's: "at Rose Cottage".
const homeName = `(?:The${space})?(?:${capWord}${space}){1,2}(?:Cottages?|Farm|Farmhouse|Bungalow|Villa|Rectory|Vicarage|Croft|Forge|Smithy|Barn|Grange|Oast|Smallholding)\\b(?!${space}[A-Z])`;
const dwelling = new RegExp(
  `(?:^|\\n|[:|\\t]${space}?|\\b(?:at|of|to|for|from|is|lives|address|in|on|outside|near|opposite|At|From)${space})(${dwellingName}|${homeName})`,
  'g',
);
const dwellingAfter = new RegExp(`,${space}(${dwellingName})`, 'g');
const numberedNames = new RegExp(
  `\\b(?:(?:Flat|Apartment|Apt|Unit|Room|Rm)${space})?\\d{1,4}[A-Za-z]?${space}(?:The${space})?${capWord}(?:${space}${capWord})?,${space}(?:${capWord}${space}){1,2}?${streetType}\\b`,
  'g',
);
// Scottish flats: "3/2, 44 Union Street".
const block = '(?:Tower|Towers|House|Court|Point|Heights|Mansions|Lodge)';
const tenement = new RegExp(
  `\\b(?:\\d{1,2}/\\d{1,2}|[GB]/\\d|\\d[FR]\\d),?${space}(?:\\d{1,4}[A-Za-z]?${space}${street}|(?:${capWord}${space}){1,3}?${block}\\b)`,
  'g',
);
// "Nineteen Partridge Way", as it is said.
const spokenNumber =
  '(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirteen|Fourteen|Fifteen|Sixteen|Seventeen|Eighteen|Nineteen|(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|[Oo]ne [Hh]undred(?: and [a-z]{3,9}(?:[- ][a-z]{3,5})?)?)';
const spoken = `${spokenNumber}[A-Ea-e]?,?${space}(?:${capWord}${space}){1,3}?${streetType}\\b${notBody}`;
// "41a Quayside", "12 Southgate": a street of one word, where the number has a letter or the word is what streets are called.
const oneWord = new RegExp(
  `\\b(?:\\d{1,4}[A-Ha-h]${space}[A-Z][a-z]{4,20}\\b(?!${space}[A-Z])|\\d{1,4}${space}[A-Z][a-z]{2,12}(?:side|gate|wharf|croft|hurst|fields?|garth)\\b)`,
  'g',
);
const notOneWord =
  /\b(?:section|sections|s|ss|schedule|para|paragraph|rule|part|article|regulation|class|policy|band|grade|form|room|ward|version|appendix|annex|item|page|platform|bus|route|junction|year|key stage|of|and|to|in|on)\.?\s$/i;
// "the flat above the chippy on Gaunt Street".
const flatAbove = `(?:[Tt]he${space})?(?:[Ff]lat|[Rr]oom|[Bb]edsit|[Aa]nnexe?)${space}(?:above|over|below|under|behind|beside|next to|at the back of)${space}[^.,;\\n]{3,40}?${space}(?:on|in|off)${space}${street}`;
// "House Boat 'Wren', Basin 2".
const boat = `(?:[Hh]ouse ?[Bb]oat|[Nn]arrow ?[Bb]oat|NB|MV)${space}["“‘']?(?:${capWord}${space}?){1,3}["”’']?(?:,?${space}(?:Basin|Berth|Mooring|Pontoon|Jetty)${space}?\\d{1,4}[A-Za-z]?)?`;
const oddHome = new RegExp(`\\b(?:${spoken}|${flatAbove}|${boat})`, 'g');
const livesAt = new RegExp(
  `\\b(?:[Ll]iv(?:e|es|ed|ing) (?:at|in|on)|[Rr]esident (?:at|of|in)|[Tt]enant of|[Tt]enancy of|[Oo]ccupier of|[Oo]wner of|[Hh]ome is|[Tt]rees? (?:at|in)|[Tt]rades? (?:at|from)|[Pp]reservation order at)${space}((?:The${space})?(?:(?:${capWord}${space}){1,2}(?:Hall|Lodge|House|Court|Mill|Manor|Tower|Priory|Abbey|Park|Place|Heights)|(?:Pitch|Plot|Stall|Berth|Mooring|Caravan)${space}\\d{1,4}[A-Za-z]?))\\b(?!${space}[A-Z])`,
  'g',
);
// The number after the street: "Ferndale Ave no 12".
const numberAfter = new RegExp(
  `\\b(?:${capWord}${space}){1,3}?(?:Road|Rd|Street|St|Lane|Avenue|Ave|Close|Drive|Terrace|Crescent|Grove|Gardens|Way)\\b,?${space}(?:no\\.?|number|No\\.?|Number|nos\\.?)${space}?\\d{1,4}[A-Za-z]?\\b`,
  'g',
);
const numberOnly = /\b(?:(?:at|from|of|next door at|opposite) )?((?:no\.?|number|nos\.?|flat|house) ?\d{1,4}[a-z]?)(?=[\s,.;:!?)]|$)/gi;
const dwells =
  /\b(?:live|lives|living|lived|lad|man|woman|lady|neighbour|neighbours|people|family|resident|tenant|door|house|home|visit|visited|objection|extension|bins?|dog|noise|hedge|fence|tree|opposite|next|worried)\b/i;
const poBox = /\bP\.? ?O\.? ?Box ?\d{1,6}\b/gi;

const notStreet =
  /^\d{1,4}(?:,)? (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Section|Act|The Act|The Council)\b/;

/** Where somebody lives: a number and a street, a flat, a named house on a street, a house number said of a neighbour, a PO box. A street alone is nobody's address. */
export const address: Recogniser = {
  id: 'address',
  kind: 'address',
  examples: [
    { text: 'She lives at 101b Albion Street, with her son.', found: ['101b Albion Street'] },
    { text: "posted to Apt 11, Cooper's Yard, ZZ99 9HH", found: ["Apt 11, Cooper's Yard"] },
    { text: 'Ash at Flat 4, 2 Ash Grove.', found: ['Flat 4, 2 Ash Grove'] },
    { text: 'Planning application: Priory House, Vicarage Road', found: ['Priory House, Vicarage Road'] },
    { text: '14 Tansy Court, Marrowdale ZZ99 2LN', found: ['14 Tansy Court, Marrowdale'] },
    { text: 'The lad at number 17 is out all night', found: ['number 17'] },
    { text: 'Nineteen Partridge Way, or 41a Quayside', found: ['Nineteen Partridge Way', '41a Quayside'] },
    { text: 'put up at Seaview Hotel room 12', found: ['Seaview Hotel room 12'] },
    { text: 'he has the flat above the chippy on Gaunt Street.', found: ['the flat above the chippy on Gaunt Street'] },
    { text: "on House Boat 'Wren', Basin 2", found: ["House Boat 'Wren', Basin 2"] },
    { text: 'the oaks at Rose Cottage. She trades at Pitch 3', found: ['Rose Cottage', 'Pitch 3'] },
    { text: 'in bungalow 5, Fern Close, with 9/4 Tennant Tower', found: ['bungalow 5, Fern Close', '9/4 Tennant Tower'] },
    { text: 'Station Road is next on the list.', found: [] },
    { text: 'objections from 2, 4 and 6 Drovers Way', found: ['2, 4 and 6 Drovers Way'] },
    { text: 'under section 4a Housing is a right; Seven Council officers met', found: [] },
    { text: 'from 9 February to 12 March Park Lane is closed', found: [] },
  ],
  find: (text) =>
    joinSpans(
      matchSpans(text, tenement),
      matchSpans(text, oddHome),
      matchSpans(text, numberAfter),
      matchSpans(text, dwelling, isDwelling, 1),
      matchSpans(text, rear),
      matchSpans(text, numberedNames, (found) => !notStreet.test(found)),
      matchSpans(text, flatOnly),
      matchSpans(text, dwellingAfter, isDwelling, 1),
      findNumbered(text),
      matchSpans(text, welsh),
      matchSpans(text, named),
      matchSpans(
        text,
        upperNumbered,
        (found) => !/^\d+[A-Z]? (?:AT|IN|OF|ON|AND|FOR|TO|THE|FROM|NO) (?:ST|WAY|PARK|VIEW|HILL|COURT)$/.test(found),
      ),
      matchSpans(text, lowerFlat),
      matchSpans(text, lowerNumbered),
      matchSpans(text, lowerShort),
      matchSpans(text, lowerAt, undefined, 1),
      matchSpans(
        text,
        oneWord,
        (found, start) =>
          !/^(?:19|20)\d\d /.test(found) && !notStreet.test(found) && !notOneWord.test(text.slice(Math.max(0, start - 14), start)),
      ),
      matchSpans(text, livesAt, undefined, 1),
      matchSpans(text, poBox),
      matchSpans(text, numberOnly, isDoor, 1),
    ).map(({ start, end }) => {
      const trimmed = start + text.slice(start, end).trimEnd().length;
      return { start, end: trimmed + (tail.exec(text.slice(trimmed, trimmed + 80))?.[0].length ?? 0) };
    }),
};

function findNumbered(text: string): Span[] {
  return matchSpans(text, numbered, (found) => !notStreet.test(found)).map(({ start, end }) => {
    const from = Math.max(0, start - 120);
    const lead = beforeNumber.exec(text.slice(from, start));
    return { start: lead === null ? start : from + lead.index, end };
  });
}

/** What tells where a place is goes with it: "Elm Lodge, off Bank St". */
const tail = new RegExp(
  `^,?${space}(?:(?:off|behind|near|rear of|opposite)${space}(?:${number})?${street}|(?:[Ff]lat|[Aa]pt|[Rr]oom|[Uu]nit)${space}\\d{1,4}[A-Za-z]?\\b)`,
);

/** A body, an Act or a date before a street is no dwelling: "the Civic Centre, High Street" is public. */
function isDwelling(found: string): boolean {
  const first = found.indexOf(',') < 0 ? found : found.slice(0, found.indexOf(','));
  if (/^(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Sir|Lady|Prof|Rev|Mx)\b/.test(first)) return false;
  return (
    !/\b(?:Council|Centre|Hall|Library|Office|Offices|Station|Hub|Park|Museum|Department|Team|Service|Services|Act|Court|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December)$/i.test(
      first.trim(),
    ) || /^(?:Flat|Unit|Room|Rm)/.test(found)
  );
}

function isDoor(_found: string, start: number, text: string): boolean {
  return (
    dwells.test(text.slice(Math.max(0, start - 60), start)) || /\b(?:at|from|opposite)\s$/i.test(text.slice(Math.max(0, start - 10), start))
  );
}
