import { parseTranscript, type Turn } from '../transcript';
import { sentencesOf } from './sentences';
import type { Span } from '../span';

/** Something decided. */
export interface MeetingDecision {
  readonly text: string;
  readonly quote: string;
  readonly turn: number;
  readonly span: Span;
}

const decided =
  /\((?:agreed|decided|approved|resolved)\)|\b(?:decision\b|we(?:['\u2019]ve| have)? (?:decided|agreed|resolved)|it was (?:agreed|decided|resolved)|(?:is|are|was|were|been) (?:agreed|settled|decided|approved|rejected|deferred|carried|noted and agreed)|resolved(?: that|:| to\b| not\b)|agreed(?::| (?:that|to|not|no|we|on)\b)|decided (?:not )?to\b|(?:panel|committee|group|board|meeting) (?:agrees|agreed|decides|decided|approves|approved)\b|we(?:['\u2019]re| are)(?: not)? (?:going with|going ahead|applying|doing|stopping|keeping|closing|pausing)|we(?:['\u2019]ll| will) (?:move|award|offer|defer|hold off|wait|switch|drop|postpone|cancel|go with|go ahead|keep|stop|pause|close|not|leave it)|we won['\u2019]t\b|(?:then|so) we (?:award|go|offer|keep|stop|move|leave|open|close|wait|pay)\b|let['\u2019]s (?:defer|move|postpone|award|approve|go with|do|keep|stop|pause|leave|say|agree|stick)|that(?:['\u2019]s| is) what we(?:['\u2019]ll| will)(?: do)?\b|we(?:['\u2019]re| are)(?: not|n['\u2019]t) going to\b|nothing goes|we pause|that['\u2019]s agreed|the motion (?:is|was) carried)/i;
/** "Ken agreed to answer it": something to be done by one person. */
const ownAgreement =
  /\b(?!It|We|All|Panel|Board|Group|Committee|Meeting|Members|Trustees|Governors|Everyone|The)\p{Lu}[\p{L}'\u2019-]{1,30} (?:has |have )?(?:agreed|decided) to\b/u;
/** "No decision", "to be decided". */
const undecided =
  /\b(?:no decisions?|not (?:yet )?(?:decided|agreed)|nothing (?:was )?(?:decided|agreed)|to be (?:decided|agreed)|did not decide|until (?:it|that) is (?:decided|agreed))\b/i;
/** "That is settled": what was decided is the sentence before. */
const settlesLast =
  /^(?:so |and |then |right,? |good,? |ok(?:ay)?,? )?(?:that(?:['\u2019]s| is| was)|it(?:['\u2019]s| is)|we(?:['\u2019]ve| have)) (?:all )?(?:settled|agreed|decided)(?: then| on that| at board)?[.!]?$/i;
const agreedAlone = /^(?:agreed|decided|approved|carried)[.!:]?$/i;

/** Takes a transcript; gives what was decided, as said. */
export function findDecisions(transcript: string | readonly Turn[]): readonly MeetingDecision[] {
  const turns = typeof transcript === 'string' ? parseTranscript(transcript) : transcript;
  const sentences = sentencesOf(turns);
  const found: MeetingDecision[] = [];
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1];
    const follows = before !== undefined && before.turn === sentence.turn && agreedAlone.test(before.text);
    if (undecided.test(sentence.text) || ownAgreement.test(sentence.text)) return;
    if (follows && /^(?:I|you|can|could|shall)\b/u.test(sentence.text)) return;
    if (settlesLast.test(sentence.text) && before !== undefined && before.turn === sentence.turn) {
      if (found[found.length - 1]?.span !== before.span)
        found.push({ text: before.text, quote: before.text, turn: before.turn, span: before.span });
      return;
    }
    if (
      !follows &&
      (!decided.test(sentence.text) || /\?\s*$/u.test(sentence.text) || /\bdon['\u2019]t want to decide\b/i.test(sentence.text))
    )
      return;
    if (agreedAlone.test(sentence.text)) return;
    found.push({ text: sentence.text, quote: sentence.text, turn: sentence.turn, span: sentence.span });
  });
  return found;
}
