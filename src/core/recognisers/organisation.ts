import { matchSpans } from './recogniser';
import type { Recogniser } from './recogniser';

const capWord = "(?:[A-Z\\u00c0-\\u00de][A-Za-z\\u00c0-\\u024f'’-]{0,30}|St\\.)";
const joiner = '(?:of|the|and|&)';
const kind =
  "(?:Primary School|Junior School|Infant School|Infants?'? School|Secondary School|High School|Grammar School|Comprehensive School|Special School|Church of England School|Sixth Form(?: College)?|School|Academy|College|Nursery|Nursery School|Pre-?school|Preschool|Playgroup|Kindergarten|Primary|Secondary|Infants|Juniors|High|Surgery|Practice|Medical Practice|Medical Centre|Health Centre|Dental Practice|Dental Surgery|Clinic|Hospital|Infirmary|Hospice|Children['’]s Home|Care Home|Nursing Home|Residential Home|Children['’]s Centre|Family Centre|Day Centre|Health Visiting Team|Project|Refuge|Hostel|Youth Club|Childminders?|Childminding|Daycare|Day Nursery|After School Club|Pharmacy|Vets|Opticians?|Barbers?|Hairdressers|Salon|Nails|Takeaway|Corner Shop|Newsagents?|Minimart|Chippy|Kebab House|Fish Bar|Tearooms?|Tea Room|Bakery|Butchers|Florists?|Garage|Stores|Guest House|B&B|Sheltered Housing|Extra Care|Mosque|Gurdwara|Synagogue)";
const named = new RegExp(
  `\\b(?:${capWord} (?:${joiner} )?(?:(?:the|CE|RC|VA|VC|C of E|St\\.?) )?){1,4}?${kind}(?: ${kind}){0,2}\\b(?!['’]s [A-Z])(?:, [A-Z][a-z'’]{1,20} (?:Road|Street|Lane|Avenue|Way|Close|Hill|Drive))?`,
  'g',
);
const upper =
  /\b(?:ST\.? )?(?:[A-Z][A-Z'’]{1,20} ){1,4}(?:SCHOOL|ACADEMY|COLLEGE|NURSERY|SURGERY|HOSPITAL|PROJECT|CLINIC|HOSPICE|PRIMARY|INFANTS|JUNIORS|PLAYGROUP|HIGH|PRESCHOOL|PRE-SCHOOL|CARE HOME|NURSING HOME|HOSTEL|REFUGE|MEDICAL CENTRE|HEALTH CENTRE|CHILDREN['’]S HOME)\b/g;
// "Georgiou's Taverna": somebody's own business says who it is.
const owned =
  /['’]s (?:[A-Z][a-z]{1,20} ){0,2}(?:Taverna|Restaurant|Grill|Tandoori|Bistro|Diner|Caf[eé]|Deli|Motors|Autos|Tyres|Plumbing|Builders|Cars|Taxis|Cabs|Kitchen|Fashions|Hair|Beauty|Fabrics|Furniture|Carpets|Farm Shop|Dairy|Gym|Off[- ]Licence|Supermarket|Bar|Shop|Store|Fish and Chips|Pizza|Kebabs|Driving School)\b/g;
/** Written in haste: "hes at mill street surgery". */
const lower =
  /\b(?:at|from|is|to|attends|in|of|called|left|joined) ((?!(?:the|my|his|her|your|our|their|any|local|new|doctors?|gp|nearest|same|this|that|which|private|good|all|first|another|some|each|every|in|at|to|day|a|an) )(?:[a-z'’-]{2,15} ){1,3}?(?:surgery|primary(?: school)?|infants?(?: school)?|juniors?(?: school)?|high school|academy|medical centre|health centre|nursery school|care home))\b/g;
const lowerGeneric =
  /^(?:(?:and|or|of|the|for|in|to|on|after|before|local|walk|have|had|having|need|heart|eye|knee|hip|dental|day|minor|going|nursing|school|be|being|infant|junior|upper|lower|middle) |.* (?:the|my|his|her|a|an|for|and|or|at|in|of|to|had|have|having|need|needs|heart|eye|knee|hip|hand|foot|bypass|plastic|minor|day|emergency|dental|local|new) )/;
/** Where the word before an apostrophe begins: looked for backwards, since apostrophes are rarer than capitals. */
function ownerBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 31 && /[A-Za-z\u00c0-\u024f-]/.test(text[start - 1] ?? '')) start -= 1;
  return start;
}

const generalOpening =
  /^(?:The|This|That|Our|Your|Their|His|Her|My|A|An|Any|Each|Every|Which|What|New|All|No|If|When|At|In|For|Please|Dear) /;
const generic =
  /^(?:(?:The|Local|Primary|Secondary|Junior|Infant|High|Grammar|Special|Nursery|Private|State|General|Community|Public|Medical|Health|Dental|Day|Care|Village|First|Middle|Upper|Lower|Good|Best|Pilot|Capital|Major|Research|Joint|Big|Free|Safer|Summer|Holiday|Home|Fair|Young|Adult|Legal|Walk-in) ){1,3}(?:School|Academy|College|Nursery|Practice|Surgery|Project|Clinic|Hospital|Primary|Secondary|High|Centre|Home)$/;

/** Schools, nurseries, surgeries, homes and projects: places that say where one person can be found. Public bodies and firms are no personal data. */
export const organisation: Recogniser = {
  id: 'organisation',
  kind: 'organisation',
  examples: [
    { text: 'a place at Little Wrens Nursery, Dock Road.', found: ['Little Wrens Nursery, Dock Road'] },
    { text: "seen at Fairlea Children's Home in 1987", found: ["Fairlea Children's Home"] },
    { text: 'We offered Netherby CE Primary', found: ['Netherby CE Primary'] },
    { text: 'at Marsh Lane Primary Academy now', found: ['Marsh Lane Primary Academy'] },
    { text: 'dr is mill street surgery, hes waiting for knee surgery', found: ['mill street surgery'] },
    { text: 'The School is shut. Primary School places open today.', found: [] },
  ],
  find: (text) =>
    matchSpans(text, named)
      .map((span) => {
        const found = text.slice(span.start, span.end);
        const opening = generalOpening.exec(found);
        return opening === null ? span : { start: span.start + opening[0].length, end: span.end };
      })
      .filter((span) => / /.test(text.slice(span.start, span.end)) && !generic.test(text.slice(span.start, span.end)))
      .concat(
        matchSpans(text, upper),
        matchSpans(text, lower, (found) => !lowerGeneric.test(found), 1),
        matchSpans(text, owned)
          .map(({ start, end }) => ({ start: ownerBefore(text, start), end }))
          .filter(({ start }) => /[A-Z\u00c0-\u00de]/.test(text[start] ?? '')),
      )
      .sort((one, other) => one.start - other.start),
};
