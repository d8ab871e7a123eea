import { collect } from '../collect';
import type { CheckedText } from '../checked-text';
import { plainEnglishPhrases } from '../plain-english';
import type { Phrase } from './check';
import { phraseCheck, readPhrases } from './phrase-check';
import { verbPhrases } from '../rewrite/simple-words';

/** "look forward to", "for the purposes of the Act": the words mean something else. */
function otherMeaning(document: CheckedText, from: number, to: number): boolean {
  if (document.word(from) === 'forward')
    return (
      /^(?:look|looking|looks|looked|put|bring|move|step|go|going|moving)$/.test(document.word(from - 1)) && document.joint(from) === 0
    );
  if (document.word(from) === 'for' && document.word(to - 1) === 'of')
    return /^(?:act|section|regulation|regulations|schedule)$/.test(document.word(to + 1)) || document.word(to) === 'section';
  return document.word(from) === 'commence' && document.word(from + 1) === 'ment';
}

/** Verbs with a plain word that takes the same objects, in every form. */
const plainVerbs: readonly (readonly [string, string])[] = [
  ['utilise', 'use'],
  ['commence', 'start'],
  ['endeavour', 'try'],
  ['ascertain', 'find out'],
  ['obtain', 'get'],
  ['reside', 'live'],
  ['rectify', 'put right'],
  ['discontinue', 'stop'],
  ['expedite', 'speed up'],
  ['remedy', 'put right'],
  ['undertake', 'do'],
  ['retain', 'keep'],
  ['purchase', 'buy'],
  ['terminate', 'end'],
  ['recommence', 'restart'],
  ['accompany', 'go with'],
  ['necessitate', 'need'],
  ['relinquish', 'give up'],
  ['substantiate', 'prove'],
  ['alleviate', 'ease'],
  ['augment', 'add to'],
  ['elucidate', 'explain'],
  ['formulate', 'work out'],
  ['initiate', 'start'],
  ['peruse', 'read'],
  ['reimburse', 'pay back'],
  ['effectuate', 'bring about'],
  ['evince', 'show'],
  ['procure', 'get'],
  ['ameliorate', 'improve'],
  ['disburse', 'pay'],
  ['promulgate', 'publish'],
  ['vacate', 'leave'],
  ['transmit', 'send'],
];
const weakVerbs = new Set([
  'undertake',
  'retain',
  'purchase',
  'terminate',
  'obtain',
  'reimburse',
  'accompany',
  'initiate',
  'vacate',
  'remedy',
  'transmit',
]);
const unsafeVerbs = new Set([
  'undertake',
  'purchase',
  'terminate',
  'accompany',
  'remedy',
  'necessitate',
  'disburse',
  'initiate',
  'augment',
  'vacate',
  'transmit',
  'formulate',
  'procure',
  'retain',
]);

function plainVerbPhrases(): readonly Phrase[] {
  return collect(plainVerbs, ([long, short]) =>
    verbPhrases(long, short).map((phrase) => ({ ...phrase, safe: !unsafeVerbs.has(long), weak: weakVerbs.has(long) })),
  );
}

const frames = readPhrases(`
  * so as to enable => to let
  * with a view to <ing> => to be $1
  * for the reason that => because
  * on account of the fact that => because
  * as a consequence of => because of
  * as a result of the fact that => because
  * in light of the fact that => because
  * notwithstanding the fact that => although
  * at this juncture => now
  * at the time of writing => now
  * in the majority of cases => usually
  * in the vast majority of cases => usually
  * in the majority of instances => usually
  * in many cases => often
  * in certain circumstances => sometimes
  * in some instances => sometimes
  * in the region of <amount> => about $1
  * in the vicinity of => near
  * in the first instance => first
  * a significant number of => many
  * a considerable number of => many
  * a substantial number of => many
  * the vast majority of => most
  * a wide range of => many
  * a wide variety of => many
  * for a period of => for
  * within a period of => within
  * over a period of => over
  * prior to the commencement of => before the start of
  * subsequent to the => after the
  * in advance of => before
  * on or before => by
  * as and when => when
  * each and every => every
  * first and foremost => first
  * if and when => when
  * at all times => always
  * on a frequent basis => often
  * on an ongoing basis => continually
  * on a case by case basis => case by case
  * with the result that => so
  * has the effect of <ing> => is $1
  * is in a position to => can
  * are in a position to => can
  * am in a position to => can
  * am unable to => cannot
  * are not able to => cannot
  * is not able to => cannot
  * were unable to => could not
  * was unable to => could not
  * make an assessment of => assess
  * make a request for => ask for
  * make an enquiry => ask
  * make enquiries => ask
  * make an attempt to => try to
  * make a complaint => complain
  * make a claim for => claim
  * make changes to => change
  * make a decision on => decide on
  * make a recommendation => recommend
  * make reference to => mention
  * make provision for => provide for
  * make payment for => pay for
  * make payment => pay
  * making payment => paying
  * make a payment of => pay
  * make a payment => pay
  * making a payment => paying
  * made a payment => paid
  * provide us with => send us
  * provide us details of => tell us about
  * provide details of => tell us about
  * provide an explanation of => explain
  * provide confirmation of => confirm
  * give notification of => tell us about
  * carry out an inspection of => inspect
  * carry out an inspection => inspect
  * carry out an investigation into => investigate
  * carry out an investigation => investigate
  * conduct a review of => review
  * undertake an assessment of => assess
  * undertaking an assessment of => assessing
  * have a discussion with => talk to
  * give consideration to => consider
  * take into account => consider
  * come to an agreement => agree
  * reach an agreement => agree
  * reach a decision => decide
  * arrived at a decision => decided
  * in receipt of => getting
  * at a later date => later
  * at an early date => soon
  * at the earliest opportunity => as soon as you can
  * at your earliest opportunity => as soon as you can
  * on the occasion of => when
  * by means of => by
  * in the form of => as
  * in terms of => for
  * as regards => about
  * in the matter of => about
  * concerning the matter of => about
  * should it be the case that => if
  * in circumstances where => when
  * in cases where => when
  * in instances where => when
  * provided that => if
  * with the exception of => except
  * inclusive of => including
  * exclusive of => not including
  * the reason why is because => because
  * we are writing to inform you that => 
  * we are writing to advise you that => 
  * i am writing to advise you that => 
  * i am writing to inform you that => 
  * i write to inform you that => 
  * i write to advise you that => 
  * we write to inform you that => 
  * i would like to inform you that => 
  * we would like to inform you that => 
  * please be advised that => 
  * please be aware that => 
  * please note that => 
  * it should be noted that => 
  * it is important to note that => 
  * you should note that => 
  * you should be aware that => 
  * i would advise that => 
  * i can advise that => 
  * i can confirm that => 
  * we can confirm that => 
  * i can confirm => I confirm
  * this letter is to inform you that => 
  * the purpose of this letter is to inform you that => 
  * the purpose of this letter is to advise you that => 
  * i would be grateful if you could => please
  * i would be grateful if you would => please
  * we would be grateful if you could => please
  * we would be grateful if you would => please
  * i should be grateful if you would => please
  * i should be grateful if you could => please
  * it would be appreciated if you could => please
  * would you please => please
  * you are kindly requested to => please
  * you are hereby requested to => please
  * we request that you => please
  * we ask that you => please
  * i request that you => please
  * it is essential that you => you must
  * it is imperative that you => you must
  * it is necessary for you to => you need to
  * there is a requirement for you to => you need to
  * you will need to => you need to
  * the manner in which => how
  * in a manner that => in a way that
  * the way in which => how
  * in a timely manner => on time
  * in a timely fashion => on time
  * the extent to which => how far
  * of the opinion that => sure that
  * is comprised of => is made up of
  * consists of => is
  * despite the fact => although
  * the fact that => that
  * a copy of your => your
  * for your perusal => 
  * for your attention => 
  * enclosed please find => here is
  * please find enclosed => here is
  * please find attached => here is
  * attached please find => here is
  * if you require any further information => if you need to know more
  * if you require further information => if you need to know more
  * should you require further information => if you need to know more
  * should you require any further information => if you need to know more
  * should you require any assistance => if you need help
  * should you have any further queries => if you have any questions
  * should you have any further questions => if you have any questions
  * should you need to => if you need to
  * should you need => if you need
  * should you be => if you are
  * should you have => if you have
  * should you wish => if you want
  * if you wish to => if you want to
  * if you would like to => if you want to
  * if you are able to => if you can
  * if you are unable to => if you cannot
  * if you require => if you need
  * as you may be aware , => 
  * in actual fact => in fact
  * in the process of <ing> => $1
  * prior notice => notice
  * prior written => written
  * past history => history
  * end result => result
  * final outcome => outcome
  * future plans => plans
  * added bonus => bonus
  * absolutely essential => essential
  * completely full => full
  * basic essentials => essentials
  * general public => public
  * close proximity => near
  * period of time => time
  * point in time => time
  * subsequently => later
  * concerning => about
  * regarding => about
  * upon => on
  * thus => so
  * hence => so
  * therefore => so
  * per annum => a year
  * with immediate effect => from today
  the entirety of
  at some|considerable|great length
  having had the opportunity|benefit|occasion|advantage
  had a hand in
  with effect from the date
  had|has the effect of
  it is|was envisaged|anticipated|expected|intended|proposed that ...4
  to the satisfaction of
  or thereabouts
  subject to all|various|the of|various|usual
  the various|several stages|parties|persons|factors|aspects|elements|considerations
  the several
  parties concerned
  the date in question
  in question
  the individual|individuals|person|persons|property|matter|matters|period|case in|concerned question|concerned
  having given|taken|reviewed|considered|undertaken careful|due|full|all|into|further|detailed consideration|account|regard|thought
  careful|due|full|detailed|very consideration ...2 has|of|to|having|was
  after|following|upon careful|due|full|lengthy|further|detailed consideration|deliberation|deliberations|discussion|discussions|reflection
  would like to take this opportunity
  take this opportunity
  i|we write|am|are writing? further|with|in to|reference|regard|respect|relation|connection|response
  with regard|regards|respect|reference to
  in relation|regard|respect|connection|conjunction to|of|with
  in terms of
  the fact that
  not inconsiderable
  a degree|measure|level|variety|range|series|great of
  for the purposes|purpose of
  on the basis that|of
  as part of our|the|this ongoing|wider|continuing
  process of <ing>
  something that we|you|i|could|might
  we could|would look forward
  as has been|previously
  whilst it is
  it is|was|would important|necessary|essential|vital|imperative|possible|also to|that
  there is|are|was|were|will be? ...3 requirement|requirements|need|necessity|expectation for|to|that
  be in a position
  with a view to
  in such a way|manner
  of <any> nature
  on a <any> basis
  in an|a <any> manner|fashion|way
  in order that|for
  at this moment|stage|point|juncture|time in? time?
  as to whether|why|how|when|the
  the question of whether|the
  whether or not
  the provision|completion|submission|receipt|preparation|consideration|determination|processing|undertaking|implementation|collection|production|execution|carrying of
  relating to
  appertaining to
  at the present
  it would|might|may be advisable|prudent|appropriate|helpful|desirable|beneficial|worthwhile|preferable to|for|if|that
  for consideration to be
  ~ the possibility|likelihood|prospect|option|question|issue|matter|process|purpose|task|act|aim|view|intention|opportunity|manner|fact of|in|that|which <any>
  somewhere|something|someone with|of|in a
  ~ give|gave|giving|given <adv>? some|serious|due|careful|further|full|active|thorough <any>? thought|consideration|attention
  ~ in|with the light|view|best|fullness|fulness of|interests|time
  best|own interests
  ~ very|so|rather|quite much in|so
  ~ proceed from here|with|to
  ~ would|should like|be to|grateful|obliged|most take|draw|point|inform|advise|if|for|say|confirm|remind|assure|stress|thank|bring|begin|make
  ~ with|in regard|respect|reference|relation|connection|line|terms|keeping to|of|with
  ~ both sides|parties
  ~ taking|having|bearing|giving|making|setting|leaving ...4 account|regard|mind|consideration|aside|allowance
  ~ following|after|upon|pursuant careful|detailed|lengthy|thorough|full|extensive|due|further|a <any>? consideration|review|discussion|discussions|deliberation|examination|analysis|process|exercise|assessment|investigation
  ~ not un-|im-|in-
  ~ not uncommon|unusual|unreasonable|unlike|unaware|inconsiderable|insignificant|infrequently|unknown|unlikely
  ~ is|are|was|were|be currently|presently|now in|being|the|undergoing
  ~ accomplish => do
  ~ accorded => given
  ~ accordingly => so
  ~ accrue => add up
  ~ additionally => also
  ~ addressees => you
  ~ adjacent to => next to
  ~ advantageous => helpful
  ~ adversely affect => harm
  ~ afford an opportunity => allow
  ~ appreciable => many
  ~ as a means of => to
  ~ as prescribed by => under
  ~ as to => about
  ~ assist => help
  ~ assistance => help
  ~ attain => reach
  ~ benefit from => gain from
  ~ by the name of => called
  ~ caveat => warning
  ~ close proximity => near
  ~ comply with => follow
  ~ comprise => include
  ~ comprises => includes
  ~ consolidate => join
  ~ constitutes => is
  ~ contained in => in
  ~ delete => cut
  ~ demonstrate => show
  ~ designate => choose
  ~ disseminate => send out
  ~ eliminate => remove
  ~ enumerate => count
  ~ equitable => fair
  ~ equivalent => equal
  ~ establish => set up
  ~ evaluate => check
  ~ evidenced => showed
  ~ exhibit => show
  ~ expend => spend
  ~ expenditure => spending
  ~ finalise => finish
  ~ for a period of => for
  ~ furnish => give
  ~ has a requirement for => needs
  ~ impacted => affected
  ~ impacts on => affects
  ~ in addition => also
  ~ in an effort to => to
  ~ in lieu => instead
  ~ in order that => so that
  ~ in the amount of => for
  ~ inception => start
  ~ incorporate => include
  ~ incumbent upon => must
  ~ initiate => start
  ~ interface => meet
  ~ interpose => object
  ~ liaison => contact
  ~ magnitude => size
  ~ methodology => method
  ~ minimise => lessen
  ~ modify => change
  ~ necessitate => need
  ~ notify => tell
  ~ not later than => by
  ~ notwithstanding => in spite of
  ~ on a regular basis => regularly
  ~ optimum => best
  ~ parameters => limits
  ~ preclude => prevent
  ~ prioritise => put first
  ~ procure => get
  ~ proficiency => skill
  ~ promulgate => publish
  ~ provides guidance for => guides
  ~ relative to => about
  ~ remain in effect => still apply
  ~ remuneration => pay
  ~ set forth in => in
  ~ similar to => like
  ~ solicit => ask for
  ~ strategise => plan
  ~ substantial => large
  ~ successfully complete => complete
  ~ transmit => send
  ~ under the provisions of => under
  ~ viable => workable
  ~ accelerate => speed up
  ~ allocate => give
  ~ is applicable to => applies to
  ~ is authorised to => may
  ~ is in consonance with => agrees with
  ~ it appears => it seems
  ~ it is requested => please
  ~ limited number => few
  ~ provided that => if
  ~ in regard to => about
  ~ in the near future => soon
  ~ due to the fact that => because
  ~ inasmuch as => because
  ~ herein => here
  ~ heretofore => until now
  ~ herewith => below
  ~ hereby => 
  ~ undertake a|an
`);

const safeOnlyInLists =
  /^(?:therefore|thus|hence|subsequently|upon|consists of|regarding|concerning|the fact that|provided that|in terms of|a copy of your|if you would like to|if you wish to|you will need to|make a complaint|make changes to|take into account|a wide range of|in the form of|in some instances|in many cases|by means of|has the effect of <ing>|with a view to <ing>|in the process of <ing>|should you have|should you be|should you need|should you need to|on or before|for your attention|at all times|is not able to|are not able to|am unable to|was unable to|were unable to|period of time|point in time|general public|in advance of|as a consequence of|the way in which|i can confirm that|we can confirm that|please note that|per annum|in the vicinity of|of the opinion that|a wide variety of|in the region of <amount>|make a payment|consists of)$/;

/** Changes no meaning in a sentence but is no fault in a good letter, so the officer is not told of it. */
const notWorthTelling = safeOnlyInLists;
const unsafe = new Set([
  'has the effect of <ing>',
  'with a view to <ing>',
  'of the opinion that',
  'in the process of <ing>',
  'the fact that',
  'in terms of',
  'provided that',
  'regarding',
  'concerning',
  'should you be',
  'make a claim for',
  'make enquiries',
  'consists of',
  'in the form of',
  'with immediate effect',
  'close proximity',
  'make changes to',
  'on or before',
  'by means of',
  'in the first instance',
  'take into account',
  'make provision for',
  'provide us details of',
  'make a complaint',
  'final outcome',
  'in advance of',
  'therefore',
  'thus',
  'hence',
  'subsequently',
  'if you would like to',
  'should you have',
]);

/** Wordiness: long ways to say short things. */
export const wordy = phraseCheck({
  id: 'wordy',
  kind: 'wordy',
  title: 'A longer way to say it',
  why: 'Fewer words carry the same meaning here.',
  source: 'GOV.UK style: words to avoid',
  phrases: [
    ...plainEnglishPhrases('wordy').map((phrase) => ({ ...phrase, unless: otherMeaning })),
    ...plainVerbPhrases(),
    ...frames.map((phrase) => ({
      ...phrase,
      weak: phrase.weak === true || notWorthTelling.test(phrase.pattern),
      safe: phrase.safe === true && !unsafe.has(phrase.pattern),
    })),
  ],
  examples: {
    bad: [
      'We wrote in order to help.',
      'We will commence the works.',
      'Please be advised that we are closed.',
      'Having had the opportunity to go back over the entirety of the file, we agree.',
    ],
    good: ['We wrote to help.', 'We look forward to seeing you.', 'We will start the work on 4 May.'],
  },
});
