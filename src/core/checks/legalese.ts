import type { CheckedText } from '../checked-text';
import { plainEnglishPhrases } from '../plain-english';
import { isProtected } from '../protected-spans';
import { phraseCheck, readPhrases } from './phrase-check';

/** "in accordance with section 4" cites the law and is left alone. */
function citesLaw(document: CheckedText, from: number, to: number): boolean {
  for (let index = to; index < to + 4 && document.joint(index) === 0; index += 1) {
    if (/^(?:section|sections|regulation|regulations|paragraph|schedule|act|part|article|rule|order|s|reg)$/.test(document.word(index)))
      return true;
  }
  const { start, end } = document.spanOf(from, to);
  return isProtected(document.protectedSpans, { start, end: end + 8 }, ['law']);
}

const frames = readPhrases(`
  * the aforesaid => the
  * the said => the
  monies
  insofar as
  in so far as
  * in the sum of => of
  * in the amount of => of
  * in the event that => if
  * upon receipt of => when we get
  * on receipt of => when we get
  * kindly => please
  * herewith => 
  aforesaid|aforementioned|hereby|herein|hereinafter|hereinbefore|hereunder|hereto|heretofore|hereof|herewith|thereby|therefrom|thereof|thereon|thereto|thereunder|therewith|thereupon|therein|thereafter|whereby|wherefore|wheresoever|whereupon|whereof|wherein|whosoever|howsoever|whatsoever|notwithstanding|forthwith|monies|insofar|inasmuch|undersigned|heretofor|aforenoted|abovementioned|above-mentioned|above-named|hereafter|therefor|henceforth|thenceforth|witnesseth|whomsoever|ibid|supra
  in so far as
  save as|where|that|for|in
  shall be|not|cease|become|remain|have|apply|constitute|include|continue|mean|fall|pay|ensure|provide|take|lie
  shall
  of|upon|discharge|return|pay|complete|for|remedy|about|under the same $
  adjudicated|adjudicate|adjudication|adjudged upon|on|that|by|as?
  occasioned|occasioning|occasions
  injustice to|occasioned
  maladministration
  made out on|in|at
  on any|either|each|that limb
  limb|limbs of
  your good self|selves|offices
  put in hand
  ahead of the certificate
  in pursuance|contemplation|furtherance|default|consideration|lieu|accordance|contravention|satisfaction of|with
  pursuant to
  by virtue|reason|operation|dint of
  without prejudice|derogation to|from
  subject to the? provisions|provision|terms|as|any
  as the case may be
  be it known
  deemed|deem|deems|deeming
  hold|holds|held you|the harmless|liable
  tendered|tender|tenders your|the|for|in
  prescribed form|period|manner|time|fee|person|by|sum|circumstances
  incumbent upon|on
  jointly and severally
  joint and several
  covenant|covenants|covenanted|demised|demise|lessor|lessee|mesne|messuage|indemnify|indemnity|estoppel|rescind|rescinded|rescission|abrogate|abrogated|adduced|adduce|averred|aver|averment|impugned|vitiate|vitiated|proviso|provisos|quantum|locus|ultra|vires|mutatis|mutandis|obiter|stare|alia|pari|passu|ipso|facto|vide|viz|judicata|nunc|sine|prima|facie|bona|fide|fides|per se
  your attention is|are hereby? drawn|directed|invited
  attention is drawn
  you are|your presence|attendance|party is? hereby|duly|respectfully <participle>
  hereby <participle>
  duly <participle>
  is|are|be|been duly
  under the relevant|said|aforesaid|applicable|prescribed procedures|procedure|provisions|legislation|regulations|rules|powers
  relevant provisions|statutory|legislation|statute
  within the meaning|ambit|purview|contemplation of
  for the avoidance of doubt
  the contrary notwithstanding
  or otherwise howsoever
  as hereinafter|hereinbefore
  the party|parties of|concerned|to|aforesaid
  said property|premises|sum|amount|account|date|letter|notice|application|dwelling|person|document|documents|works|payment|debt|agreement|land|vehicle
  the sum|sums due|of|aforesaid|outstanding|remains|so
  is|are|be|become due and owing|payable
  due and owing|payable
  null and void
  cease and desist
  discharged in full
  discharge|discharged|discharging its|our|the|your|any|in|said obligation|obligations|debt|liability|duty|burden|sum|full
  liable in
  rendered void|liable|null
  render you|him|her|them|void|liable
  so|thus rendered
  in default|arrear
  failing which|whom
  time being of the essence
  of the essence
  with regard|respect thereto
  such as|other|further|time|sum|sums as|thereof|steps ...2 shall|may be
  such time|times|sum|sums as
  at such time
  in terms hereof
  it is|was|being incumbent|ordered|averred|submitted|contended|adjudged|trite
  having regard to
  have|had regard to
  taking|take|taken due? cognisance|cognizance of
  in the matter of
  vested|vests|vesting in
  expressly|impliedly|hereby reserved|reserves|excluded
  empowered|authorised|entitled under|by|pursuant the|said|statute
  act or omission
  acts or omissions
  on the balance of
  in the premises
  presence is
  upon the same
  commencing on|from|with
  statutory provisions|provision|instrument
  upon expiry|receipt|sight|application|completion|payment|request|production|the
  upon <participle>
  the foregoing
  constitutes|constituting|constitute notification|notice|a|an|sufficient|grounds|breach
  ~ for the purposes of the? part|act|section|regulations|scheme
  testate|intestate|probate|lodged|lodge|effected|effect|served|serve|service upon|herewith|of|notice|payment
  ~ is|are|be lodged
  ~ letters of administration
  ~ in light|view|consequence of the? foregoing|above|aforegoing|aforesaid|said
  by way of
  ~ such|any person|persons|party|sums|sum|amount|amounts|matters|matter|works|use|representations|time as|who|shall|may|so
  ~ in respect|pursuance|default|lieu|consideration|furtherance|contravention|discharge|satisfaction of|thereof
  ~ not|in later|earlier|excess|receipt than|of
  not later than
  ~ within the time|period|terms|meaning|scope so|of|prescribed|limited|specified
  ~ prescribed|stipulated|specified|requisite|aforementioned time|period|form|manner|sum|fee|date|document|documents|evidence|information
  ~ stipulated|stipulate|stipulates|requisite|requisites|desist|refrain|endeavour|endeavours|commence|commences|commenced|remit|remittance|remitted|tender|defray|accrue|accrued|accruing|incur|incurred|render|rendered|furnish|furnished|procure|deem|effect|effected|ascertain|peruse|evince|avail|avails|obviate|obviates|expedient|expeditious|expeditiously|therewithal|forbearance|cognisant|mindful|beholden|conveyed|convey
  ~ avail yourself|yourselves|himself|herself|themselves|of
  ~ be furnished|conveyed|afforded|apprised|vouchsafed
  ~ in the event|absence of|that
  ~ in|without|with|under default|prejudice|effect|protest|seal|reserve
  ~ the same having|being|shall|is|are|has|to
  ~ having|being regard|satisfied|minded|apprised|adjudicated|considered|determined|duly|seised
  ~ and|or so|such|other ordered|ordained|directed
  to wit
  unto
  ~ whom you|we|it|they
  ~ is|are|be|being entitled|obliged|obligated|bound|empowered|deemed to|by|in
  ~ obligated|obligation|obligations to|of|under
  ~ non-compliance|contravention|infringement|forfeiture|liability|liabilities
  ~ in accordance with
  ~ liable
`);

/** Words of deeds and courts. */
export const legalese = phraseCheck({
  id: 'legalese',
  kind: 'legalese',
  title: 'Sounds like a legal document',
  why: 'Courtroom words hide the meaning from most readers. Say it in everyday words; keep only terms the law needs.',
  source: 'GOV.UK style: plain English for legal content',
  phrases: [
    ...plainEnglishPhrases('legalese').map((phrase) => ({
      ...phrase,
      // "pursuant to your request" is not "under your request".
      ...(phrase.pattern === 'pursuant to' ? { safe: false } : {}),
      unless: citesLaw,
    })),
    ...frames.map((phrase) => ({ ...phrase, unless: citesLaw })),
  ],
  examples: {
    bad: [
      'The sum aforesaid shall be paid forthwith.',
      'Your presence is hereby invited.',
      'Notwithstanding the above, the charge stands.',
      'We act pursuant to our policy.',
    ],
    good: ['We decided this under section 4 of the Care Act 2014.', 'Please pay £20 by 4 June.', 'The law says we must write to you.'],
  },
});
