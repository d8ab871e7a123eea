import { collect } from '../collect';
import type { Phrase } from './check';
import { phraseCheck } from './phrase-check';

const pairs =
  'color colour|colors colours|favor favour|favors favours|favorite favourite|behavior behaviour|behaviors behaviours|neighbor neighbour|neighbors neighbours|neighborhood neighbourhood|honor honour|labor labour|harbor harbour|rumor rumour|center centre|centers centres|theater theatre|liter litre|fiber fibre|defense defence|offense offence|catalog catalogue|gray grey|plow plough|traveled travelled|traveling travelling|canceled cancelled|canceling cancelling|labeled labelled|enrollment enrolment|enroll enrol|fulfill fulfil|fulfillment fulfilment|installment instalment|installments instalments|skillful skilful|counselor counsellor|jewelry jewellery|pediatric paediatric|gynecology gynaecology|maneuver manoeuvre|mom mum|apologize apologise|apologized apologised|apologizing apologising|organize organise|organized organised|organizing organising|organization organisation|organizations organisations|realize realise|realized realised|recognize recognise|recognized recognised|prioritize prioritise|prioritized prioritised|finalize finalise|finalized finalised|summarize summarise|authorize authorise|authorized authorised|authorization authorisation|emphasize emphasise|minimize minimise|maximize maximise|utilize use|utilized used|specialize specialise|specialized specialised|penalize penalise|penalized penalised|criticize criticise|personalize personalise|personalized personalised|analyze analyse|analyzed analysed|paralyzed paralysed|aging ageing|airplane aeroplane|sidewalk pavement|trash rubbish|gotten got';
const meaningDiffers = new Set([
  'catalog',
  'labor',
  'trash',
  'aging',
  'center',
  'centers',
  'harbor',
  'gray',
  'fiber',
  'gotten',
  'mom',
  'honor',
  'defense',
]);

const phrases: readonly Phrase[] = collect(pairs.split('|'), (pair): Phrase[] => {
  const split = pair.lastIndexOf(' ');
  const from = pair.slice(0, split);
  return [
    {
      pattern: from,
      to: pair.slice(split + 1),
      safe: !meaningDiffers.has(from),
      // "Center Parcs", "Pearl Harbor": a capital inside a sentence is a name.
      unless: (document, at) => document.joint(at) !== 2 && /^[A-Z]/.test(document.text.charAt(document.words[at]?.start ?? 0)),
    },
  ];
});

/** American spellings and words. */
export const usSpelling = phraseCheck({
  id: 'us-spelling',
  kind: 'us-spelling',
  title: 'American spelling',
  why: 'Council letters use British spelling.',
  source: 'GOV.UK style: British English',
  phrases,
  examples: {
    bad: ['Please apologize for the color of the door.', 'Your neighbor rang us.'],
    good: ['Please apologise for the colour of the door.', 'We went to Pearl Harbor.'],
  },
});
