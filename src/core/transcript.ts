/** One turn of speech. `speaker` is empty where the notes name none. */
export interface Turn {
  readonly speaker: string;
  readonly text: string;
  /** Seconds from the start, where the source says. */
  readonly at?: number;
}

const cueTimes = /^(?:(?<hours>\d{1,3}):)?(?<minutes>\d{1,2}):(?<seconds>\d{1,2}(?:[.,]\d{1,3})?)\s{0,3}-->/u;
const voice = /^<v(?:\.[^\s>]{1,40})?\s(?<name>[^>]{1,80})>(?<words>.*)$/u;
/** "Name: words", "[10:04] Name: words", "Adviser (Hugh): words", "Name Surname 0:03" on a line of its own. */
const named =
  /^(?:[[(]?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?[\])]?\s{0,3}[-\u2013]?\s{0,3})?(?<name>\p{Lu}[\p{L}.'\u2019-]{0,30}(?:\s(?:\p{Lu}[\p{L}.'\u2019-]{0,30}|de|van|von|al|bin|[a-z]{2,12}(?=[a-z ]{0,24}\s\())){0,4})(?:\s[([](?<role>[^)\]]{1,40})[)\]])?:\s{1,4}(?<words>\S.*)$/u;
const alone = /^(?<name>\p{Lu}[\p{L}.'\u2019-]{1,30}(?:\s\p{Lu}[\p{L}.'\u2019-]{1,30}){1,3})\s{1,8}(?<time>\d{1,2}:\d{2}(?::\d{2})?)\s*$/u;
/** "Social worker: words": somebody known by his work alone, in small letters after the first. */
const known =
  /^(?:[[(]?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?[\])]?\s{0,3}[-\u2013]?\s{0,3})?(?<name>\p{Lu}\p{L}{1,20}(?:[ -][a-z]{2,14}){1,3}):\s{1,4}(?<words>\S.*)$/u;
/** Labels of notes, not people. */
const noSpeaker =
  /^(?:actions?|ap|todo|decisions?|decided|resolved|agreed|present|apologies|attendees|date|time|venue|location|subject|title|notes?|agenda|item|next|chair|minutes|re|from|to|cc|sent|update|summary|purpose|deadline|aob|due|owner)$/i;

function seconds(hours: string | undefined, minutes: string | undefined, rest: string | undefined): number {
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number((rest ?? '0').replace(',', '.'));
}

const role =
  /^(?:advis[eo]r|caller|officer|chair(?:person)?|clerk|worker|interviewer|resident|tenant|parent|carer|customer|client|agent|manager|mum|mother|dad|father|gran|grandmother|grandfather|grandparent|aunt|uncle|son|daughter|sister|brother|partner|husband|wife|friend|neighbour|nurse|doctor|gp|teacher|head|police|advocate|interpreter|applicant|councillor|member|surveyor|engineer|lead|director|secretary|treasurer|social|health|family|school|housing|support|team|case|care|child|minutes)\b/i;
const personName = /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr)\.?\s)?\p{Lu}[\p{L}'\u2019-]{1,30}(?:\s\p{Lu}[\p{L}'\u2019-]{1,30}){0,2}$/u;

/** "Adviser (Hugh)", "Health visitor (Jo)" are Hugh and Jo; "Jo (health visitor)" and "Nell Hart (Housing)" are who stands before. */
function speakerOf(name: string, inside: string | undefined): string {
  if (inside === undefined || !personName.test(inside) || role.test(inside)) return name;
  return role.test(name) || /\s[a-z]/u.test(name) ? inside : name;
}

/** True when the source is WebVTT. */
function isWebVtt(source: string): boolean {
  return /^\uFEFF?WEBVTT/u.test(source.slice(0, 12));
}

/**
 * Reads a transcript: WebVTT as Teams writes it, "Name: words" lines, a name and time on a line of their own, or rough notes, which come out
 * as turns without a speaker. Consecutive turns of one speaker stay apart, as the source has them. Linear.
 */
export function parseTranscript(source: string): readonly Turn[] {
  const lines = source.split(/\r\n|\r|\n/u);
  return isWebVtt(source) ? readWebVtt(lines) : readNamed(lines);
}

function readWebVtt(lines: readonly string[]): readonly Turn[] {
  const turns: Turn[] = [];
  let at: number | undefined;
  let speaker = '';
  let words: string[] = [];
  const close = (): void => {
    const text = words
      .join(' ')
      .replace(/<\/?[a-z][^>]{0,80}>/gi, '')
      .trim();
    if (text !== '') turns.push({ speaker, text, ...(at === undefined ? {} : { at }) });
    words = [];
  };
  for (const line of lines) {
    const times = cueTimes.exec(line.slice(0, 60))?.groups;
    if (times !== undefined) {
      close();
      at = seconds(times['hours'], times['minutes'], times['seconds']);
      speaker = '';
      continue;
    }
    if (line.trim() === '') {
      close();
      continue;
    }
    if (at === undefined) continue;
    const spoken = voice.exec(line)?.groups;
    if (spoken !== undefined) {
      close();
      speaker = speakerOf((spoken['name'] ?? '').trim(), undefined);
      words.push(spoken['words'] ?? '');
    } else {
      const plain = words.length === 0 && speaker === '' ? named.exec(line)?.groups : undefined;
      if (plain !== undefined) {
        speaker = speakerOf((plain['name'] ?? '').trim(), plain['role']);
        words.push(plain['words'] ?? '');
      } else words.push(line);
    }
  }
  close();
  return turns;
}

/** Who says a line, and what: by name, or by work or kinship alone. */
function saidBy(line: string): { readonly [group: string]: string } | undefined {
  const byName = named.exec(line)?.groups;
  if (byName !== undefined) return byName;
  const byRole = known.exec(line)?.groups;
  return byRole !== undefined && role.test(byRole['name'] ?? '') ? byRole : undefined;
}

/** Labels of lines that are no speakers: in notes a heading ("Training: both would like it") stands once, among lines without any. */
function headings(lines: readonly string[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  let filled = 0;
  let labelled = 0;
  for (const line of lines) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    filled += 1;
    const name = saidBy(trimmed)?.['name']?.trim();
    if (name === undefined || noSpeaker.test(name.split(' ')[0] ?? '')) continue;
    labelled += 1;
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  if (labelled * 2 >= filled) return new Set();
  // Initials that begin a note ("G: circulate the rota") name who is to do it.
  return new Set([...times].filter(([name, count]) => count === 1 && name !== name.toUpperCase()).map(([name]) => name));
}

const chairSays = /^Chair: /u;

function readNamed(lines: readonly string[]): readonly Turn[] {
  // "Chair: Ann Lee" is a heading; a chair who says more than one thing speaks.
  const isChaired = lines.filter((line) => chairSays.test(line.trimStart())).length > 1;
  const notSpeakers = headings(lines);
  const turns: { speaker: string; text: string; at?: number }[] = [];
  let speaker: string | undefined;
  let at: number | undefined;
  for (const line of lines) {
    const trimmed = line.trim();
    if (trimmed === '') {
      speaker = undefined;
      continue;
    }
    const header = alone.exec(trimmed)?.groups;
    if (header !== undefined) {
      speaker = header['name'] ?? '';
      const [last, minutes, hours] = (header['time'] ?? '').split(':').reverse();
      at = seconds(hours, minutes, last);
      continue;
    }
    const start = saidBy(trimmed);
    if (
      start !== undefined &&
      (!noSpeaker.test((start['name'] ?? '').split(' ')[0] ?? '') || (isChaired && chairSays.test(trimmed))) &&
      !notSpeakers.has((start['name'] ?? '').trim())
    ) {
      speaker = speakerOf((start['name'] ?? '').trim(), start['role']);
      turns.push({ speaker, text: start['words'] ?? '' });
      continue;
    }
    const before = turns[turns.length - 1];
    if (speaker !== undefined && speaker !== '' && before !== undefined && before.speaker === speaker && at === undefined)
      before.text += ` ${trimmed}`;
    else turns.push({ speaker: speaker ?? '', text: trimmed, ...(at === undefined ? {} : { at }) });
  }
  return turns;
}

/** Takes turns; gives them one a line, "Name: words": what a quote of a transcript is shown in. */
export function turnsText(turns: readonly Turn[]): string {
  return turns.map(({ speaker, text }) => (speaker === '' ? text : `${speaker}: ${text}`)).join('\n');
}
