import { isCapital } from '../characters';
import type { CheckedText } from '../checked-text';
import { soundsCritical } from '../politeness';
import { isEverydayWord } from '../readability-features';
import { isParticiple } from '../verb-forms';
import { wordClasses } from '../word-classes';
import type { RoughFinding } from './check';
import { hasContact, hasDate } from './letter-shape';
import { findingAt } from './phrase-check';

/** Sentences that help the reader, ask politely or say sorry are never suspected. */
const helpful =
  /^(?:you can|you may|you have the right|please|to (?:ask|appeal|complain|pay|talk)|thank|thanks|(?:i am|we are|i'm|we're|i was|we were) (?:so |very |truly |really |deeply )?sorry|if you (?:think|want|would like|need|cannot|disagree|are unhappy|remain|have any|do not agree|need)|we can help|we will help|i will (?:ring|call|bring|write|tell)|we will (?:ring|call|write|tell|pay|send)|ring|write|email|call|free|help is|dear|meanwhile,? please|it is (?:at|on)|the (?:meeting|hearing|visit) is|i (?:visited|met|spoke|came|wrote)|we (?:met|spoke|visited|wrote|should have))\b/;
const helpfulInside =
  /\b(?:free of charge|is free|interpreter|advocate|ombudsman|please|thank you|enclosed|if you prefer|happy to|glad|welcome)\b/;
const doubt = wordClassOf(
  'might may could perhaps possibly potentially probably likely hopefully seems seem appears appear envisaged anticipated expected understood believed thought maybe sometime somewhere something somehow someone eventually soon shortly later approximately roughly towards presumably provisionally tentatively',
);
const judging = wordClassOf(
  'yet slightest whatsoever simply even finally still only surely really always never again nobody everyone everybody others most ought should must cannot expect expected own fault choice choices chose choose chosen blame knew know known wonder difficult hard trouble problem problems fair unfair reason excuse excuses bother fuss lucky grateful sensible responsible responsibility adult grown time no nothing not nor neither regret sympathy patience serious seriously immediately consequences lose losing leave left remain stay cost costs home children family court police job wrong worse worst better enough trust believe honest wasted repeatedly refuse refused already mind attitude behaviour people women men families parents tenants residents ladies',
);
const official = wordClassOf(
  'subject pursuant relevant appropriate applicable respective said such the-said accordance process procedure criteria panel matrix protocol framework mechanism allocation provision assessment determination review referral outcome outcomes stage tier band category code policy compliance data system record records register case file profile baseline evidence threshold service services sector agency agencies partner partners delivery function functions scheme programme workstream budget resource resources package placement pathway plan panel board officer professional',
);

const aboutPerson = wordClassOf('you your yours yourself he she his her him them their');
const formOfBe = wordClassOf('is are was were be been being');

function wordClassOf(words: string): (word: string) => boolean {
  const set = new Set(words.split(' '));
  return (word) => set.has(word);
}

/** How a sentence looks, for telling what hurts from what hides. */
function look(
  document: CheckedText,
  from: number,
  to: number,
): { readonly hurts: number; readonly hides: number; readonly judged: number } {
  let person = 0;
  let judged = 0;
  let doubtful = 0;
  let stiff = 0;
  let unfamiliar = 0;
  let passive = 0;
  let letters = 0;
  for (let at = from; at < to; at += 1) {
    const word = document.word(at);
    if (aboutPerson(word)) person += 1;
    if (judging(word)) judged += 1;
    if (doubt(word)) doubtful += 1;
    if (official(word)) stiff += 1;
    if (word.length > 4 && !isEverydayWord(word)) unfamiliar += 1;
    if (
      formOfBe(word) &&
      (isParticiple(document.word(at + 1)) || (wordClasses.adv(document.word(at + 1)) && isParticiple(document.word(at + 2))))
    )
      passive += 1;
    const { start, end } = document.spanOf(at, at + 1);
    if (end - start > 1 && end - start < 8 && isCapital(document.text.charCodeAt(start)) && isCapital(document.text.charCodeAt(start + 1)))
      letters += 1;
  }
  const words = Math.max(12, to - from);
  return {
    // Short flat statements hurt more often than they confuse.
    hurts: 1.2 * Math.min(2, person) + 0.8 * Math.min(4, judged) + (to - from < 14 ? 1 : 0),
    judged,
    hides: 1.3 * doubtful + 0.9 * stiff + 1.5 * passive + 1.2 * letters + (9 * unfamiliar) / words + (words > 28 ? 1.5 : 0),
  };
}

/**
 * Takes a paragraph of a letter that other checks have found hurtful; gives its further sentences that are likely to come over badly there: the same
 * words might pass in a kinder letter. Sentences that help, ask politely, or only give a date, amount or contact are left out.
 */
export function inContext(document: CheckedText, covered: (sentence: number) => boolean): readonly RoughFinding[] {
  const findings: RoughFinding[] = [];
  for (let sentence = 0; sentence < document.sentences.length; sentence += 1) {
    const [from, to] = document.wordsOf(sentence);
    if (to - from < 4 || covered(sentence)) continue;
    const words = document.sentenceText(sentence);
    if (!/[.!?]["”’)]?$/.test(words) || words.length > 600 || words === words.toUpperCase()) continue;
    const lower = words.toLowerCase().replace(/’/g, "'");
    if (helpful.test(lower) || helpfulInside.test(lower) || hasContact(words)) continue;
    const { hurts, hides, judged } = look(document, from, to);
    const plainFact = /£|\d/.test(words) || hasDate(words);
    const blames = soundsCritical(document, sentence);
    // An amount or a day with no word that judges is only told.
    const against = plainFact && judged === 0 && !blames ? 0 : hurts + (blames ? 1.5 : 0) - (plainFact ? 1.2 : 0);
    const unclear = hides - (plainFact ? 0.8 : 0);
    if (Math.max(against, unclear) < 1) continue;
    const hurtful = against >= unclear;
    const finding = findingAt(document, from, to, {
      check: 'in-context',
      kind: hurtful ? (blames ? 'blame' : 'cold') : 'vague',
      title: hurtful ? 'May come over badly here' : 'May be hard to follow here',
      why: hurtful
        ? 'Beside the other points, this may hurt or shut the reader out. Read it aloud as if to them.'
        : 'Beside the other points, this may leave the reader unsure who does what, or when. Say it plainly.',
      source: 'Tone guide: purpose decides what good looks like',
    });
    if (!document.isProtected(finding.span)) findings.push(finding);
  }
  return findings;
}
