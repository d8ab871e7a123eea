import type { CheckedText } from '../checked-text';
import { phraseCheck, readPhrases } from './phrase-check';

const frames = readPhrases(`
  * please contact us immediately => please contact us as soon as you can
  * please contact this office immediately => please contact us as soon as you can
  * contact this office immediately => contact us as soon as you can
  you must|should|need|will|have <adv>? to? pay|ring|call|contact|reply|respond|return|attend|come|phone|act|send|email|stop|vacate|leave ...6 immediately|today|now|tomorrow|forthwith|once
  pay|ring|call|contact|reply|respond|return|act|phone|email|send|vacate|leave|come|report|attend|remove|stop ...5 immediately|forthwith|today|now|once
  immediate payment|action|response|attention|reply|contact|steps
  immediately or|otherwise|to avoid|prevent
  at once $
  ~ at once
  the minute|moment|instant|second you|it|this
  as soon as you read|get|receive|open
  by return of? post|email|mail|mail|$
  within <number> hours|hour|minutes
  within the hour|day
  by tomorrow|tonight|midnight|lunchtime
  by close of play|business|today
  by the end of today|play|business|tomorrow
  by|before|until monday|tuesday|wednesday|thursday|friday|saturday|sunday $
  by|before monday|tuesday|wednesday|thursday|friday|saturday|sunday at the latest
  no later than tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|noon
  final|last|one chance|opportunity|warning|demand
  your|the|a only|last|final chance|opportunity|warning|hope
  last reminder before
  act now|today|fast|quickly|immediately|without
  time|clock is|has running|run|ticking
  as a matter of urgency|some
  with the utmost urgency
  urgent attention|action|response|reply|payment|and
  urgently
  most|very|extremely|this is urgent
  drop everything
  before anything else
  without delay|fail|exception
  do|don't not? delay|wait|leave|put ...3 any|longer|it|this|off
  no|there exceptions|extensions|excuses
  no exceptions|extensions|ifs|excuses|delay|further
  not|cannot|no be? <adv>? extended|negotiable
  ~ not|cannot|no be? <adv>? wait
  not negotiable
  non-negotiable
  do not miss
  must not delay
  whatever your circumstances
  regardless of your|any circumstances
  we|i expect|require|demand|insist ...6 immediately|today|tomorrow|now|hours|by
  we|i demand|insist
  i|we expect|require you to
  i|we expect|require your|a full|immediate
  or it will be too late
  straight away or|otherwise
  you have <number> days|hours or|only
  you have|are only|just <number>
  need|want|require|expect ...7 back|returned|signed|in|done by <day>
  attendance is compulsory|mandatory|required|not
  you are required to attend|ring|call|contact|report
  until|by|before midnight|tomorrow|today|tonight
  until noon|close tomorrow|today|on|of
  ~ you have until <any>
  have|has until noon|tomorrow|midnight|today|close
  ~ this|same day|afternoon|morning|evening|minute|instant|week or|at|without|latest
  ~ as soon as humanly
  ~ not a|another|one moment|minute|day|second to|longer|later
  ~ any|no|further delay|delays will|is|may|in|could
  ~ cannot|not|no|must be? delayed|wait|postponed|put|longer|rearranged|moved|altered|changed
  ~ with immediate
  ~ effective|starting immediately|today|now
  ~ you must|need|have to? act|decide|choose|reply|respond|sign|agree|move|leave|confirm|accept|attend|comply ...6 now|today|tomorrow|immediately|quickly|fast|once|week|noon|days|hours
  ~ sign|return|send|reply|decide|accept ...4 or|by|before lose|tomorrow|today|noon|friday|monday|tuesday|wednesday|thursday
  hurry up|or
  must|please|better hurry
  ~ urgent
  final|last demand|chance|call|opportunity|offer|date|warning|time
  ~ time is|has short|running|run|of|up|out
  ~ deadline is|will|cannot|has strict|final|not|absolute|fixed|passed
  strict|absolute|immovable|hard deadline|deadlines|limit
  ~ as|is a|of matter|utmost|great|extreme of? urgency|importance
  ~ dates|date|time|appointment|this cannot|can be|not changed|moved|altered|rearranged
  ~ first thing
  ~ in|within the next <number> days|hours
  ~ in|within <number> hours
  ~ on receipt of
  ~ without further delay
  drop whatever|everything|what
  want|need|expect|require the|your|this|that|it|them ...4 on my desk|here|back|in|by|before <day>|tomorrow|today|tonight|morning|noon|end|close
  on my desk by
  not heard ...2 by four|five|noon|three|two|one|midday|o'clock|tomorrow|then|tonight|monday|friday
  offer is|will gone|withdrawn|lapse|lapsed|be|expire
  reply|respond|ring|call|answer|decide ...4 today|tonight|now
  ~ immediately
  ~ straight away
  you must|need|have to? ...6 immediately|forthwith|instantly
  need|require|want|expect a|an|your|the ...1 decision|answer|reply|response|signature ...6 by|before|today|within|in <number>|noon|today|tonight|tomorrow|close
  you have <number> hours|minutes
  within <number> days of the death|funeral|bereavement
  before it is too late
`);

/** "If you cannot pay it all now", "you do not need to decide today": help, not pressure. */
function cannotNow(document: CheckedText, from: number): boolean {
  for (let at = from - 1; at > from - 5 && at > 0 && document.joint(at + 1) !== 2; at -= 1)
    if (/^(?:need|have|needn't)$/.test(document.word(at)) && /^(?:not|no|don't|needn't)$/.test(document.word(at - 1))) return true;
  if (document.joint(from) === 2) return false;
  if (/^(?:cannot|can't|couldn't|unable)$/.test(document.word(from - 1))) return true;
  return document.joint(from - 1) !== 2 && /^(?:cannot|can't|not)$/.test(document.word(from - 2));
}

/** "A final warning was sent by mistake", "the plumber will come today", "come today so that you have a bed": no pressure on the reader. */
function notOnReader(document: CheckedText, from: number): boolean {
  if (
    /^(?:he|she|they|it|we|engineer|plumber|crew|team|surveyor|electrician|officer|carer|nurse)$/.test(document.word(from - 2)) &&
    document.word(from - 1) === 'will'
  )
    return true;
  for (let at = from + 1; at < from + 14 && at < document.count && document.joint(at) !== 2; at += 1)
    if (
      document.word(at) === 'mistake' ||
      (document.word(at) === 'so' && document.word(at + 1) === 'that') ||
      (document.word(at) === 'in' && document.word(at + 1) === 'error')
    )
      return true;
  return false;
}

/** Pressure that does not fit the facts: urgency words, demands for today, deadlines before help. */
export const overPressure = phraseCheck({
  id: 'over-pressure',
  kind: 'over-pressure',
  title: 'Presses too hard',
  why: 'Pressure like this alarms more than it helps. Give the real date, how to reach you, and what help there is.',
  source: 'Tone guide: urgency fit',
  phrases: frames.map((phrase) => ({
    ...phrase,
    unless: (document: CheckedText, from: number) => cannotNow(document, from) || notOnReader(document, from),
  })),
  examples: {
    bad: [
      'You must ring me the minute you read this.',
      'This is your last chance.',
      'You must pay immediately.',
      'We require your reply within 24 hours.',
    ],
    good: ['Please ring us by Friday 12 June.', 'If it is an emergency, ring 999.', 'Please reply by 4 January 2027.'],
  },
});
