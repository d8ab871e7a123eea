/** Sentences as council letters have them, all invented; varied by number so that no cache helps. */
const sentences: readonly ((n: number) => string)[] = [
  (n) => `You have failed to pay your rent and your account ${40_000_000 + n} is now in arrears in the sum of £${(n % 900) + 12}.60.`,
  (n) => `In the event that payment is not received by ${(n % 27) + 1} December 2026 further action will be taken without further notice.`,
  (n) =>
    `Ms Deborah Harlow of ${(n % 90) + 1} Tansy Court, Marrowdale ZZ4 2LN, telephoned on 01632 960${100 + (n % 800)} regarding the application.`,
  () => 'It was determined that the information which had been provided was insufficient for the purposes of the assessment.',
  (n) => `Please contact this office at your earliest convenience, quoting reference HB/${2000 + n}, in order to discuss the matter.`,
  () => 'We are sorry that you waited, and we have asked the repairs team to ring you.',
  (n) => `Under section ${(n % 180) + 1} of the Housing Act 1996 you can ask us to review this decision within 21 days.`,
  () =>
    'The heating has been off since Thursday and the baby is three weeks old, so we have arranged for an engineer to visit tomorrow morning.',
  (n) => `Mr O. Whitcombe (date of birth ${(n % 27) + 1}/03/1984, NI number QQ 12 34 56 C) can be reached at p.whitcombe${n}@post.example.`,
  () => 'If you do not agree, tell us why; somebody who did not make the decision will look at it again and write to you.',
];

/** Takes a number of words; gives a letter of about that length, in paragraphs of four sentences. */
export function letterOf(words: number): string {
  const parts: string[] = [];
  let counted = 0;
  for (let n = 0; counted < words; n += 1) {
    const sentence = sentences[n % sentences.length]?.(n) ?? '';
    counted += sentence.split(' ').length;
    parts.push(n % 4 === 3 ? `${sentence}\n\n` : `${sentence} `);
  }
  return parts.join('').trim();
}
