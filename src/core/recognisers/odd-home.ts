import { occursIn } from '../pattern-judge';
import { joinSpans, matchSpans } from './recogniser';
import type { Recogniser } from './recogniser';

const space = '[ \\u00a0]';
const capWord = "[A-Z\\u00c0-\\u00de][A-Za-z\\u00c0-\\u024f'’-]{1,30}";
const name = `(?:The${space})?${capWord}(?:${space}(?:${capWord}|of|the|y|yr)){0,3}`;
const street = `(?:${capWord}${space}){1,3}?(?:Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Drive|Drove|Way|Hill|Row|Terrace|Crescent|Square|Green|Common|Bank|Quay|Wharf|End|Gate|Track|Reach)\\b`;
/** What houses without a number are called; a pub or a hall is called otherwise. */
const houseName =
  'Gables|Elms|Beeches|Firs|Oaks|Limes|Willows|Laurels|Cedars|Poplars|Hollies|Larches|Pines|Birches|Hawthorns|Chestnuts|Sycamores|Maples|Rowans|Brambles|Briars|Nook|Haven|Hermitage|Retreat|Coach House|Stables|Dairy|Bothy|Cottage|Bungalow|Croft|Homestead|Farmhouse|Rectory|Vicarage|Manse|Parsonage|Oast|Granary|Byre|Lodge|Gatehouse|Annexe|Paddocks?|Meadows|Orchards?|Spinney|Copse|Coppice|Grange|Dell|Hollow|Mount|Knoll|Ridings|Warren|Glebe|Leas|Shieling|Cabin|Chalet|Mill House|School House|White House|Red House|Forge|Smithy|Chantry|Acorns|Ferns|Heathers|Vines|Conifers|Lilacs|Old (?:Forge|Rectory|Vicarage|Bakery|Post Office|Schoolhouse|School House|Police House|Chapel|Dairy|Mill|Barn|Smithy|Station House|Malthouse|Coach House|Stables|Cottage|Manse|Brewery|Toll House|Toll Cottage)';
const place = `(?:${capWord}(?:${space}(?:${capWord}|y|yr|on|upon|under|le|in)){0,3})`;
/** A village or a street after the house, where the sentence pauses: not "The Gables, Mrs Jones said". */
const locality = `(?:,${space}(?!(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\\b)${place}(?=[.,;)\\n]|$|${space}[A-Z]{1,2}\\d))?`;
const theHouse = new RegExp(
  `\\b[Tt]he${space}(?:${houseName})\\b(?!${space}[A-Z])(?:,?${space}(?:on|in|off|near|at|behind|opposite)${space}${street}|(?:,${space}${place}(?=[.,;)\\n]|$|${space}[A-Z]{1,2}\\d)))`,
  'g',
);
const atTheHouse = new RegExp(
  `\\b(?:at|to|live in|lives in|living in|from|address is|visited|visit to)${space}(The${space}(?:${houseName}))\\b(?!${space}[A-Z])`,
  'g',
);
const homely = new RegExp(
  `\\b(?:The${space})?(?:${capWord}${space}){1,2}(?:Cottages?|Farmhouse|Bungalow|Barn|Oast|Smithy|Croft|Rectory|Vicarage|Manse)\\b(?!${space}[A-Z])${locality}`,
  'g',
);
/** Homes afloat: by name, and by where they lie. */
const afloat = new RegExp(
  `\\b(?:[Nn]arrow ?boat|[Hh]ouse ?boat|[Bb]arge|[Cc]abin cruiser|[Cc]anal ?boat|[Cc]ruiser|[Bb]oat|NB|MV|(?:nb|mv|wb)(?=${space}[A-Z])|aboard(?:${space}(?:the|nb|mv|NB|MV))?)(?:${space}(?:called|named))?,?${space}(["“‘']?${name}["”’']?(?:,?${space}(?:(?:which is |is |currently |usually |now )?(?:moored|berthed|tied up|kept|on the mooring|at|on|off))[^.;:\\n]{1,60})?)(?=[.,;:)\\n]|$|${space}[a-z(])`,
  'g',
);
const moored = new RegExp(
  `\\b(?:moored|berthed|tied up|mooring|a berth)${space}(?:up${space})?(?:at|on|in|by|near|above|below|opposite|off)${space}(?:the${space})?(${capWord}(?:${space}(?:${capWord}|&|and)){0,4}(?:${space}\\d{1,3}[A-Z]?)?)`,
  'g',
);
const pitch = new RegExp(
  `\\b(?:[Pp]lot|[Pp]itch|[Cc]aravan|[Vv]an|[Ll]odge|[Cc]halet|[Bb]erth|[Mm]ooring|[Ss]tatic|[Tt]railer|[Pp]ark [Hh]ome|[Mm]obile [Hh]ome)${space}(?:[Nn]o\\.?${space}|number${space})?\\d{1,3}[A-Za-z]?(?:,?${space}(?:(?:on|at|in)${space})?(?:the${space}|The${space})?(?:${capWord}${space}){0,4}(?:Park|Site|Marina|Boatyard|Basin|Wharf|Lock|Fields?|Camp|Campsite|Farm|Travellers['’]?${space}[Ss]ite|Moorings|Yard|Common)\\b)(?:,${space}${street})?`,
  'g',
);
/** On wheels: "a van parked on Drove Lane". */
const onWheels = new RegExp(
  `\\b(?:liv\\w{1,3}|sleep\\w{0,3}|stay\\w{0,3})${space}in${space}(?:a|an|his|her|my|their|our|the)${space}(?:[a-z]{2,12}${space}){0,2}(?:van|caravan|car|camper(?:van)?|motorhome|lorry|horsebox|tent|bus|shed|lock-?up|garage)${space}(?:parked |pitched |up |which is |that is |down ){0,2}((?:on|in|at|off|behind|by)${space}(?:the${space}[a-z]{3,12}(?: [a-z]{3,12})?${space}(?:of|on|in|off|behind|by)${space})?(?:${street}|${capWord}(?:${space}${capWord}){0,3}(?:${space}(?:on|in|off)${space}${street})?))`,
  'g',
);

// Most texts have none of these words: quicker to see than the capitals before them.
const homelyWord = /\b(?:Cottages?|Farmhouse|Bungalow|Barn|Oast|Smithy|Croft|Rectory|Vicarage|Manse)\b/;
const water = /[Bb]oat\b|\b(?:aboard|nb|wb|mv) |\b(?:[Bb]arge|[Cc]ruiser|NB|MV)\b|\b(?:moor|berth|tied up)/;

/** Where somebody sleeps out: "sleeping in a tent behind Aldi on Quarry Road". */
const sleepsOut = new RegExp(
  `\\b(?:sleep(?:s|ing)?|slept|bed(?:s|ded|ding) down|camp(?:s|ed|ing)|squat(?:s|ting))\\b[^.;,\\n]{0,30}?${space}((?:behind|under|outside|beside|near|by|next to|at|off|in (?:the|a) (?:doorway|porch|stairwell|underpass|car park|alley) (?:of|on|off|behind|by))${space}[^.;,\\n]{0,40}?(?:${street}|(?:${capWord}${space}){1,3}(?:Station|Church|Park|Bridge|Centre|Library|Arcade|Market|Car Park|Gardens)))`,
  'g',
);
const sleeps = /\b(?:sle(?:ep|pt)|bed(?:s|ded|ding) down|camp|squat)/;

/** Homes that have no number and street: a house known by its name, a boat and its mooring, a pitch, a van and where it stands. */
export const oddHome: Recogniser = {
  id: 'odd-home',
  kind: 'address',
  examples: [
    { text: 'drop one round to The Gables on Ferry Lane.', found: ['The Gables on Ferry Lane'] },
    {
      text: 'Orchard Barn, Nether Wold. Rowan Cottage, Church End, he said',
      found: ['Orchard Barn, Nether Wold', 'Rowan Cottage, Church End'],
    },
    { text: "the narrowboat Kingfisher's Rest, moored at Bottom Lock.", found: ["Kingfisher's Rest, moored at Bottom Lock"] },
    { text: 'a pitch at Plot 6, Cherry Orchard Caravan Site, Drove Lane', found: ['Plot 6, Cherry Orchard Caravan Site, Drove Lane'] },
    { text: 'at 5 Station Cottages', found: [] },
    { text: 'He lives in his van parked behind Unity Street', found: ['behind Unity Street'] },
    { text: 'Dee is sleeping in a tent behind Aldi on Quarry Road.', found: ['behind Aldi on Quarry Road'] },
    { text: 'aboard nb Whispering Reed', found: ['Whispering Reed'] },
    { text: 'The Swan on High Street was fined. Plot 4 on the allotments is free.', found: [] },
    { text: 'The van on Market Street was towed. The boat race starts at 10.', found: [] },
  ],
  find: (text) =>
    joinSpans(
      matchSpans(text, theHouse),
      matchSpans(text, atTheHouse, undefined, 1),
      occursIn(text, homelyWord)
        ? matchSpans(text, homely, (_found, start) => !/\d[A-Za-z]?,? $/.test(text.slice(Math.max(0, start - 6), start)))
        : [],
      occursIn(text, water) ? matchSpans(text, afloat, undefined, 1) : [],
      matchSpans(text, pitch),
      occursIn(text, water) ? matchSpans(text, moored, undefined, 1) : [],
      matchSpans(text, onWheels, undefined, 1),
      occursIn(text, sleeps) ? matchSpans(text, sleepsOut, undefined, 1) : [],
    ),
};
