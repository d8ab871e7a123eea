import { readDayAndTime, readTimeAndDay } from './days-with-times';
import { clock, readPart } from './day-parts';
import { readRange } from './day-ranges';
import { counted, readDuration } from './durations';
import type { Moment, MomentReading } from './moment';
import { readSet, timeAfter } from './sets';
import { readTimeRange } from './time-ranges';
import { tokenAt, type Token } from './tokens';

/** Reads the longest thing said about time at a token; undefined when nothing is. Bounded look-ahead, so a text is read in linear time. */
export function readMoment(tokens: readonly Token[], at: number, reading: MomentReading): Moment | undefined {
  const found = [
    readSet(tokens, at, reading),
    readTimeRange(tokens, at, reading),
    readRange(tokens, at, reading),
    readDayAndTime(tokens, at, reading),
    readTimeAndDay(tokens, at, reading),
  ];
  const duration = readDuration(tokens, at);
  if (duration !== undefined) found.push(counted(tokens, duration, reading), duration);
  const part = readPart(tokens, at);
  if (part !== undefined && (tokenAt(tokens, at).text !== 'the' || part.next > at + 2)) {
    const first = tokenAt(tokens, at).text;
    if (first === 'in' || first === 'early' || first === 'late' || first === 'later' || first === 'earlier') {
      const time = timeAfter(tokens, part.next);
      found.push(
        time === undefined
          ? { kind: 'time-range', from: at, next: part.next, time: clock(part.from * 3600), endTime: clock(part.to * 3600) }
          : { kind: 'time', from: at, next: time.next, time: clock(time.seconds + (part.from >= 12 && time.either ? 43200 : 0)) },
      );
    }
  }
  let best: Moment | undefined;
  for (const moment of found) if (moment !== undefined && (best === undefined || moment.next > best.next)) best = moment;
  return best;
}
