/** Double spaces, a space before a mark, "a a", and a small letter at the start of a sentence, where an edit may have left them. */
export function tidy(text: string): string {
  return (
    text
      .replace(/([^\s.]) {2,}(?=\S)/g, '$1 ')
      .replace(/ ([,;:?!])(?=[\s]|$)/g, '$1')
      .replace(/\b(the|a|an|to|of|we|you) \1 (?=[a-z])/g, '$1 ')
      // What opened as "Further to your letter of 2 May, …" is a sentence of its own now.
      .replace(
        /(^|[.!?] )((?:Thank you for|This is about|I am writing about|We have written to you about) [^.,;:!?\n]{3,110}), (?!and\b|but\b|which\b|who\b|so\b|the contents\b|a copy\b|for\b|with\b|sent\b|about\b|received\b|dated\b)([A-Za-z])/g,
        (_, open: string, words: string, next: string) => `${open}${words}. ${next.toUpperCase()}`,
      )
      .replace(/(Thank you for your [^.\n]{3,80}\. )Thank you for your /g, '$1We have your ')
      .replace(/(^|[.!?] )So, (?=[a-z])/g, '$1So ')
      .replace(/(^|[.!?] )(If [^.,;:!?\n]{5,120}) please (?=[a-z])/g, '$1$2, please ')
  );
}
