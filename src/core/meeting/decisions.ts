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
  /\b(?:decision\b|we(?:['\u2019]ve| have)? (?:decided|agreed|resolved)|it was (?:agreed|decided|resolved)|(?:is|are|was|were) (?:agreed|approved|rejected|deferred|carried|noted and agreed)|resolved(?: that|:)|agreed(?::| (?:that|to|not|no)\b)|decided (?:not )?to\b|(?:panel|committee|group|board|meeting) (?:agrees|agreed|decides|decided|approves|approved)\b|we(?:['\u2019]re| are)(?: not)? (?:going with|going ahead|applying|doing|stopping|keeping|closing|pausing)|we(?:['\u2019]ll| will) (?:move|award|offer|defer|hold off|wait|switch|drop|postpone|cancel|go with|go ahead|keep|stop|pause|close|not|leave it)|we won['\u2019]t\b|(?:then|so) we (?:award|go|offer|keep|stop|move)\b|let['\u2019]s (?:defer|move|postpone|award|approve|go with|do|keep|stop|pause|leave|say|agree|stick)|nothing goes|we pause|that['\u2019]s agreed|the motion (?:is|was) carried)/iu;
const agreedAlone = /^(?:agreed|decided|approved|carried)[.!:]?$/iu;

/** Takes a transcript; gives what was decided, as said. */
export function findDecisions(transcript: string | readonly Turn[]): readonly MeetingDecision[] {
  const turns = typeof transcript === 'string' ? parseTranscript(transcript) : transcript;
  const sentences = sentencesOf(turns);
  const found: MeetingDecision[] = [];
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1];
    const follows = before !== undefined && before.turn === sentence.turn && agreedAlone.test(before.text);
    if (
      !follows &&
      (!decided.test(sentence.text) || /\?\s*$/u.test(sentence.text) || /\bdon['\u2019]t want to decide\b/iu.test(sentence.text))
    )
      return;
    if (agreedAlone.test(sentence.text)) return;
    found.push({ text: sentence.text, quote: sentence.text, turn: sentence.turn, span: sentence.span });
  });
  return found;
}
