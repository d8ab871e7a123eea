/** Somebody who can do something, as words of a letter name him: the council, the reader, a role, a person spoken of. */

const byWord = new Map<string, string>();
const add = (who: string, words: string): void => {
  for (const word of words.split(' ')) byWord.set(word, who);
};
add('we', 'we us I me council authority');
add('you', 'you');
add('he', 'he him');
add('she', 'she her');
add('they', 'they them');

/** Roles by which a letter names people and bodies. */
export const roleNouns: readonly string[] =
  'landlord landlady tenant leaseholder freeholder neighbour surgery nursery clinic bank contractor subcontractor school academy college owner occupier builder supplier employer employee doctor gp nurse hospital police father mother parent son daughter brother sister husband wife partner uncle aunt nephew niece grandmother grandfather grandson granddaughter carer agent insurer company provider court tribunal panel committee ombudsman warden manager surveyor inspector engineer driver operator applicant objector claimant respondent complainant witness victim suspect buyer seller lender borrower lessor lessee licensee executor solicitor chair clerk secretary treasurer teacher headteacher pupil child resident visitor lodger guest boy girl man woman caseworker assessor examiner auditor adviser advocate interpreter trustee donor attorney governors'.split(
    ' ',
  );
for (const role of roleNouns) byWord.set(role, role);

/** Takes a word as written; gives whom it names, or undefined. Plurals are their own people: "parents" is not "parent". */
export function personOf(word: string): string | undefined {
  return byWord.get(word === 'I' ? word : word.toLowerCase());
}
