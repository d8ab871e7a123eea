const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const short = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const date = new RegExp(`(\\d{1,2}) (${months}|${short})\\b(?: (\\d{4}))?`, 'g');
const phone = /\b(0\d{2,4}) (\d{3,4})(?: (\d{3,4}))?/g;
const by = /\bBy (?=\d)/g;
const count = /(\d) (?=\p{Ll})/gu;
const space = '\u00a0';

/** Takes text for reading; gives it with no-break spaces inside dates and phone numbers, so that a line never ends in the middle of a fact. */
export function noBreak(text: string): string {
  const join = (_all: string, ...parts: (string | undefined)[]): string =>
    parts
      .slice(0, 3)
      .filter((part) => part !== undefined)
      .join(space);
  return text.replace(date, join).replace(phone, join).replace(by, `By${space}`);
}

/** The same for one short line, where a count must not lose its noun either: "4 points". */
export function noBreakLine(text: string): string {
  return noBreak(text).replace(count, `$1${space}`).replaceAll(' · ', ` ·${space}`);
}
