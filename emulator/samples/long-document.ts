import { type Block, type DocumentPlan, paragraph } from './ooxml-writer';

const subjects = ['The applicant', 'The household', 'The tenant', 'The Council', 'The officer', 'The panel', 'Any resident', 'The landlord'];
const verbs = ['is required to provide', 'has failed to supply', 'must submit', 'will be notified of', 'shall have regard to', 'is in receipt of', 'may wish to request', 'did not receive'];
const objects = ['documentary evidence of income', 'a statement of circumstances', 'the outcome of the assessment', 'written notice of the decision', 'a copy of the tenancy agreement', 'the schedule of repairs', 'a review of the decision', 'the sum outstanding'];
const reasons = ['in order to enable the matter to be progressed', 'prior to the commencement of the hearing', 'in the event that payment is not forthcoming', 'subsequent to the date of this report', 'in accordance with the policy', 'at the earliest opportunity', 'due to the fact that no reply has been received', 'for the purposes of the Act'];

/** A small, repeatable source of choices: the same seed gives the same document. */
export function choices(seed: number): (count: number) => number {
  let state = seed >>> 0;
  return (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * count);
  };
}

/** A long report in poor council prose, for speed tests: `words` words at least, headings, lists and tables every few pages. 20,000 make about 60 pages. */
export function longDocument(words = 20_000, seed = 7): DocumentPlan {
  const choose = choices(seed);
  const one = (list: readonly string[]): string => list[choose(list.length)] ?? '';
  const sentence = (): string => `${one(subjects)} ${one(verbs)} ${one(objects)} ${one(reasons)}, by ${choose(27) + 1} January 2027, in the sum of £${choose(900) + 50}.${choose(90) + 10}.`;
  const blocks: Block[] = [];
  let written = 0;
  for (let section = 1; written < words; section += 1) {
    blocks.push(paragraph(`${section}. Section ${section} of the report`, 'Heading1'));
    for (let at = 0; at < 12 && written < words; at += 1) {
      const text = Array.from({ length: 4 }, sentence).join(' ');
      written += text.split(' ').length;
      blocks.push(at % 5 === 2 ? paragraph([text.slice(0, 40), { text: text.slice(40, 70), bold: true }, text.slice(70)]) : paragraph(text));
    }
    const items = [sentence(), sentence(), sentence()];
    written += items.join(' ').split(' ').length;
    blocks.push({ kind: 'list', items });
    if (section % 3 === 0) blocks.push({ kind: 'table', rows: [['Week', 'Due', 'Paid'], ['1', '£104.20', '£0.00'], ['2', '£104.20', '£52.10']] });
  }
  return { title: 'A long report', header: ['Marrowdale Borough Council', 'Report to committee'], footer: 'For information', blocks };
}
