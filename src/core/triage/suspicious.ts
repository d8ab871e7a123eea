/** Words that look like fraud or like orders to the assistant. */
const signs: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget)\b[^.\n]{0,40}\b(?:instructions?|rules|prompts?)\b/iu,
  /\bmark (?:this|every|all)\b[^.\n]{0,40}\bas\b[^.\n]{0,20}\b(?:p\d|low|urgent|read|resolved|priority)/iu,
  /\b(?:new|changed?|updated?|different)\b[^.\n]{0,30}\bbank(?:ing)? (?:details|account)\b/iu,
  /\bbank\b[^.\n]{0,40}\bclosed\b[^.\n]{0,30}\baccount\b/iu,
  /\bclick\b[^.\n]{0,30}\b(?:to see if you qualify|verify|confirm your|to claim)\b/iu,
];

/** The first suspicious words of a message, or undefined. They are shown; nothing is deleted or answered. */
export function suspiciousWords(body: string): { readonly text: string } | undefined {
  for (const sign of signs) {
    const found = sign.exec(body);
    if (found !== null) return { text: found[0] };
  }
  return undefined;
}
