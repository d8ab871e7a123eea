import { collect } from '../collect';
import type { Check } from './check';
import { findingAt } from './phrase-check';

const ending = /(?:tion|sion|ment|ance|ence)s?$/;
const ordinary = new Set(
  'information payment payments appointment appointments apartment department departments question questions section sections station education condition conditions attention mention moment comment comments parliament government statement statements difference experience evidence sentence audience insurance allowance allowances entrance distance chance balance absence conference reference references residence silence science population position pension pensions tuition nation region religion television occasion decision decisions permission version session mansion document documents element equipment environment basement garment cement treatment argument agreement agreements application applications invitation relation relations situation tribunal option options action actions location locations conservation vacation medication inspection finance dance advance tenancy ambulance appliance appliances maintenance nuisance violence defence influence licence fence hence pence once since whence confidence intelligence patience presence sequence preference correspondence prosecution eviction competition tradition exhibition petition partition ambition'.split(
    ' ',
  ),
);

/** A sentence of many nouns made from verbs: "the provision of notification of the cessation of". */
export const nominalisation: Check = {
  id: 'nominalisation',
  kind: 'nominalisation',
  examples: {
    bad: ['The commencement of the implementation of the recommendation requires authorisation.'],
    good: ['We will start the work when the manager agrees.', 'Your application and your payment have reached us.'],
  },
  find: (document) =>
    collect(document.sentences, (_, sentence) => {
      const [from, to] = document.wordsOf(sentence);
      let count = 0;
      for (let at = from; at < to; at += 1) {
        const word = document.word(at);
        if (word.length > 7 && ending.test(word) && !ordinary.has(word)) count += 1;
      }
      if (count < 3 || count / (to - from) < 0.12) return [];
      const finding = findingAt(document, from, to, {
        check: 'nominalisation',
        kind: 'nominalisation',
        title: 'Heavy with nouns',
        why: 'Turn the nouns back into verbs: "we will decide", not "a determination will be made".',
        source: 'GOV.UK style: plain English',
      });
      return document.isProtected(finding.span) ? [] : [finding];
    }),
};
