import { findMusts } from '../../src/core/letter-musts';
import { Problem } from '../../src/core/problem';
import { outOfLine, repeated } from '../growth';

const letter = `Dear Ms Ahmed

We have decided that you do not have a priority need. This is because the doctor's letter says that you can manage stairs.

You have 21 days to ask for a review. Ring me on 01632 960123 or write to us.

If you are still unhappy you can complain to the Local Government and Social Care Ombudsman.`;

describe('what a letter must say', () => {
  it('is found with the words that say it', () => {
    const found = findMusts(letter, [
      { text: 'decision and reasons' },
      { text: 'right to review in 21 days' },
      { text: 'LGSCO' },
      { text: 'who to contact' },
    ]);
    expect(found.map(({ found: words }) => words !== undefined)).toEqual([true, true, true, true]);
    for (const { found: words, span } of found) expect(letter.slice(span?.start, span?.end)).toBe(words);
  });

  it.each([
    ['free', 'The assessment costs you nothing.'],
    ['each question', 'You raised two things. Number of bins: we hold this. Cost of bins: not held.'],
    ['no rush statement', 'Please take as long as you need.'],
    ['help with belongings', 'We can clear the flat for you.'],
    ['why', 'The part was out of stock.'],
    ['who', 'Dee Lang will look into it.'],
    ['outcome wanted', 'You would like the visits moved.'],
    ['decision and reason against the criteria', 'We are not able to give you a badge.'],
    ['no statutory appeal exists, so do not call it one', 'If things get harder, ring us.'],
    ['consent for advice', 'Please sign the form so that the school can share it with us.'],
    ['what changed', 'Your award goes down because your son moved in.'],
    ['you do not have to go but can', 'You may come to court, though that is up to you.'],
    ['what is in and out of scope and why', 'We will look at the visit but not at the hospital, as the NHS deals with that.'],
    ['at least 15 days, counted from the day the draft is served, to give views', 'You have sixteen days to tell us.'],
    ['do not start works before approval', 'Wait for us to say yes before any building begins.'],
    ['each instalment', 'Pay £25 on 3 June, 3 July and 3 August.'],
    [
      'what we did, what we can and cannot share, keep-safe advice, 999 and 101, diary, case review right',
      'We wrote to your neighbour. What he said is private. Ring 999 if you are in danger, or 101. You can ask for a case review.',
    ],
    ['protocol steps offered', 'We rang on 3 May and offered to visit.'],
    ['why', 'The parcel went to the wrong depot.'],
    ['decision and reasons', 'We will not be carrying out a visit.'],
    ['decision', 'Your porch has been turned down.'],
    ['who is ordering', 'I have asked Calder Aids to bring it.'],
    ['safe use until fitted', 'Till it is here, please have someone with you.'],
    ['you do not have to go but can', 'You can come, and are not obliged to.'],
    ['how to stop it', 'If you pay it all by Monday we will not go to court.'],
    ['what the landlord must do and by when', 'By 17 May your landlord is required to mend the lock.'],
    ['when you can apply again', 'You can apply after six months.'],
    ['outcome wanted', 'You’d like us to pay for the tyre.'],
    ['other consents', 'Building regulations are a separate matter.'],
    ['by when', 'Cut it by the end of August.'],
    ['that it is final', 'We will not make another.'],
    ['assisted collection', 'We can fetch it from your door.'],
    [
      'new rule: applications made on or after 1 April 2026 normally appeal on the papers already submitted',
      'It is decided on what you have sent.',
    ],
  ])('is found in other words: %s', (text, words) => {
    expect(findMusts(`Dear Ms Ahmed\n\n${words}\n\nAda Low`, [{ text }])[0]?.found).toBeDefined();
  });

  it.each([
    ['what happens next and when', 'Your rent was £40 behind on 4 May. Ring me.'],
    ['what to do if wrong: ask us to explain or look again, or appeal, within one month', 'You can ask us to look again, or appeal.'],
    ['no rush statement', 'Send the keys by Friday.'],
    ['no statutory appeal exists, so do not call it one', 'You can appeal to us if things change, or ask us to look again.'],
    ['tell us early', 'Pay £25 on 3 June.'],
    ['who', 'Thank you for your complaint about the bins.'],
    ['second reminder effect', 'If you do not pay, you lose the right to pay by instalments.'],
    ['advice', 'You may ask for an internal review.'],
    ['who can help', 'You cannot manage it without help.'],
    ['why we think it is suitable', 'You can ask for a review of whether it is suitable.'],
    ['new rule: applications made on or after 1 April 2026 normally appeal on the papers already submitted', 'You can appeal by 4 May.'],
  ])('is not taken from words that fall short of it: %s', (text, words) => {
    expect(findMusts(`Dear Ms Ahmed\n\n${words}\n\nAda Low`, [{ text }])[0]?.found).toBeUndefined();
  });

  it('is missing when nothing says it', () => {
    const found = findMusts(letter, [{ text: 'Tell Us Once' }, { text: 'storage of belongings' }, { text: 'free advice' }]);
    expect(found.map(({ found: words }) => words)).toEqual([undefined, undefined, undefined]);
  });

  it("is told by a template's own cues where it has them", () => {
    expect(findMusts(letter, [{ text: 'anything at all', cues: ['priority need'] }])[0]?.found).toBe('priority need');
    expect(findMusts(letter, [{ text: 'LGSCO', cues: ['parking permit'] }])[0]?.found).toBeUndefined();
  });

  it('is looked for by its words where nobody has cues', () => {
    expect(findMusts(letter, [{ text: "the doctor's letter about stairs" }])[0]?.found).toContain('doctor');
  });

  it('refuses a cue that is no pattern', () => {
    expect(() => findMusts(letter, [{ text: 'x', cues: ['('] }])).toThrow(Problem);
  });

  it('stays quick on a letter of one repeated word', () => {
    const musts = ['decision', 'reasons', 'appeal rights and time limit', 'how to pay', 'urgent help number', 'what happens next'].map(
      (text) => ({ text }),
    );
    for (const piece of ['appeal ', '£', '0', 'if you ', 'review ', 'a'])
      expect(outOfLine((length) => findMusts(repeated(piece, length), musts), 800_000)).toBeUndefined();
  });
});
