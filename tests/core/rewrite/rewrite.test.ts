import fc from 'fast-check';
import { rewrite, type RewriteStyle } from '../../../src/core/rewrite';
import { outOfLine, repeated } from '../../growth';

const styles: readonly RewriteStyle[] = ['warmer', 'plainer', 'shorter', 'firm', 'arrears', 'bereavement'];
const warmer = (text: string): string => rewrite(text, { style: 'warmer' });

describe('rewriting on the device', () => {
  test('a paragraph that only lectures becomes an offer to talk, once', () => {
    const kind = 'Please get in touch if you would like to talk about this.';
    expect(warmer('Other residents on the estate manage to pay on time.')).toBe(kind);
    expect(warmer('It is disappointing that you did not come.')).toBe(kind);
    expect(warmer(kind)).toBe(kind);
  });

  test.each([
    ['Your name has been put on the waiting list.', 'We have put your name on the waiting list.'],
    ['You will be notified when a place is free.', 'We will tell you when a place is free.'],
    [
      'Failure to reply within 21 days may result in your claim being closed.',
      'If you do not reply within 21 days, we may close your claim.',
    ],
    ['It is the responsibility of the owner to clear the drain.', 'The owner must clear the drain.'],
    [
      'The drain will be cleared by our contractor upon completion of the works.',
      'Our contractor will clear the drain when the work is finished.',
    ],
    ['Your refund will be credited to your bank account within 5 days.', 'We will pay the refund into your account within 5 days.'],
    ['We have been told that your children are out late.', 'We have been told that your children are out late.'],
    ['As a carer you are expected to attend.', 'As a carer you are expected to attend.'],
    ['The form can be obtained from our office.', 'The form can be obtained from our office.'],
    ['The owner must keep the dwelling warm.', 'The owner must keep the dwelling warm.'],
  ])('turns of office put plainly, and no further: %s', (before, after) => {
    expect(rewrite(before, { style: 'plainer' })).toBe(after);
  });

  test('a cold arrears letter comes out kind, with every amount, date and duty as it was', () => {
    expect(
      rewrite(
        'You have failed to pay your rent and your account is now in arrears in the sum of £412.60. You must make payment in full by 12 June 2026. Failure to do so will result in further action being taken, which could ultimately lead to you losing your home. It is your responsibility to contact this office. Should you be experiencing difficulty you may wish to seek advice.',
        { style: 'arrears' },
      ),
    ).toBe(
      'Your rent account is £412.60 behind. You must pay in full by 12 June 2026. If you do not, we will take further action, which could in the end mean that you lose your home. Please contact us. If you are finding it hard to pay, you may want to get advice.',
    );
  });

  test.each([
    ['No further action will be taken.', 'We will not take any further action.'],
    ['Further action will be taken.', 'We will take further action.'],
    ['Your claim may be suspended on 5 May.', 'We may suspend your claim on 5 May.'],
    ['Your case has been reviewed by the panel.', 'The panel has reviewed your case.'],
    ['The form was completed by our officer on 3 May.', 'Our officer completed the form on 3 May.'],
    [
      'You have neglected to send an additional form in order to complete your claim.',
      'You have not sent an additional form to complete your claim.',
    ],
    ['Further to your letter dated 2 May, the repair is booked.', 'Thank you for your letter of 2 May. The repair is booked.'],
    [
      'You told us that you were in, and we know the engineer came on 4 May, but he rang at number 41 and not at number 14, so he went away again.',
      'You told us that you were in, and we know the engineer came on 4 May. But he rang at number 41 and not at number 14, so he went away again.',
    ],
  ])('%s', (text, expected) => {
    expect(warmer(text)).toBe(expected);
  });

  test.each([
    'She said: "You have failed to pay and rules are rules."',
    'Section 21 of the Housing Act 1988 says that further action will be taken if you have failed to pay.',
    'We have decided that you became intentionally homeless.',
    'Write to hereby@aforesaid.example.',
    'Please ring me on 01632 960119 if you would like to talk about it.',
  ])('leaves alone: %s', (text) => {
    expect(warmer(text)).toBe(text);
  });

  test.each([
    [
      'Your rent is £40 behind. Other residents on the estate manage to pay on time and there is no reason why you cannot do the same.',
      'Your rent is £40 behind.',
    ],
    [
      'We cannot offer you a garage. You are lucky to have a parking space at all. The list is closed.',
      'We cannot offer you a garage. The list is closed.',
    ],
    ['Your rent is £40 behind. You should have told us sooner. You can ring us.', 'Your rent is £40 behind. You can ring us.'],
    ['You must pay your rent every Monday, and you knew that when you signed for it.', 'You must pay your rent every Monday.'],
    [
      'If you do not, we will have no hesitation in putting you and your family out on the street.',
      'If you do not, we will evict you and your family.',
    ],
    [
      'It is expected that alternative arrangements will be put in place by families.',
      'We expect families to put alternative arrangements in place.',
    ],
    ['It is anticipated that the work will be completed by 3 May.', 'We expect the work to be completed by 3 May.'],
    ['It would be advisable for consideration to be given to the possibility of relocation.', 'Please think about moving.'],
    ['The foregoing constitutes notification for the purposes of the Part.', 'This letter is notice for the purposes of the Part.'],
    ['The council is not a charity. You people always leave things late. Rent is due on 4 June.', 'Rent is due on 4 June.'],
    ['The interest will continue to mount up against you until 4 June.', 'The interest will keep adding up until 4 June.'],
    ['The bins may possibly be emptied on Friday.', 'The bins may be emptied on Friday.'],
    [
      'Any goods remaining in the garage will be disposed of after 3 May.',
      'We will dispose of any goods remaining in the garage after 3 May.',
    ],
  ])('puts right what only hurts or hides: %s', (text, expected) => {
    for (const style of ['warmer', 'firm', 'arrears', 'bereavement'] as const) {
      expect(rewrite(text, { style })).toBe(expected);
      expect(rewrite(expected, { style })).toBe(expected);
    }
  });

  test.each([
    ['a sentence with a right in it', 'We have paid you £40. You should have asked for a review within 21 days.'],
    ['a sentence with a name in it', 'We came on 3 May. Most families like Mr Okoro’s manage to be in.'],
    ['what the next sentence points back to', 'The bus came at 8. Other parents manage to be on time. They wait at the stop.'],
    ['what cannot be claimed', 'Your rent is £40 behind. You cannot claim Housing Benefit for a second home.'],
    ['how others pay', 'Your rent is £40 behind. Most of our tenants pay by direct debit.'],
    ['reasons that were not accepted', 'You must pay £40. Your mitigation does not interest us.'],
    ['the ground of a decision', 'We have decided that you became intentionally homeless. Nobody forced you to leave the flat.'],
  ])('keeps %s', (_, text) => {
    expect(warmer(text)).toBe(text);
  });

  test('a plainer or shorter text keeps its sentences: what to leave out is a matter of tone', () => {
    const text = 'Your rent is £40 behind. You are lucky to have a parking space at all.';
    expect(rewrite(text, { style: 'plainer' })).toContain('You are lucky');
  });

  test('the person who has died is named when the letter names them', () => {
    expect(rewrite('We have been notified of the death of Mrs Rose Tully. The deceased owed nothing.', { style: 'bereavement' })).toBe(
      'We are sorry to hear of the death of Mrs Rose Tully. Mrs Tully owed nothing.',
    );
  });

  test('a council’s own words are put in, and its allowed words are left', () => {
    const council = { bannedWords: [{ from: 'hub', to: 'centre' }], allowedWords: ['prior to'], name: 'Aldersby' } as never;
    expect(rewrite('Come to the hub prior to May in order to talk.', { style: 'warmer', council })).toBe(
      'Come to the centre prior to May to talk.',
    );
  });

  const pieces = fc.constantFrom(
    'You have failed to ',
    'pay',
    ' your rent',
    '. ',
    ', ',
    '\n',
    'the deceased ',
    'the aforementioned ',
    '"',
    '’',
    '\ud800',
    '\u200b',
    'your claim will be suspended ',
    'by the panel ',
    'an additional ',
    'in order to ',
    ', and we will ',
    '£412.60 ',
    'by 12 June 2026 ',
    'failure to do so will result in ',
    'further action being taken ',
    'Should you require ',
    'please note that ',
    'it is your responsibility to ',
    'Housing Act 1996 ',
    'no ',
    'a number of ',
    'was completed ',
    'which could ',
    'If you ',
    'You should have told us sooner. ',
    'Other tenants manage to pay on time and there is no reason why you cannot do the same. ',
    'It is expected that ',
    'will be put in place by families. ',
    'It would be advisable for consideration to be given to ',
    'This letter will not be repeated. ',
    'could possibly potentially ',
    'مرحبا ',
  );

  test('rewriting again changes nothing, and nothing throws, whatever the text and style', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
          fc.string({ unit: 'binary', maxLength: 200 }),
        ),
        fc.constantFrom(...styles),
        (text, style) => {
          const once = rewrite(text, { style });
          expect(rewrite(once, { style })).toBe(once);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('numbers, amounts, dates and references are all still there', () => {
    const digits = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.constantFrom(...styles), (parts, style) => {
        const text = parts.join('');
        expect(digits(rewrite(text, { style }))).toBe(digits(text));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    'a',
    ' ',
    '\n',
    '.',
    '"',
    'A.',
    '\ud800',
    'you have failed to ',
    'Most people of your sort ',
    'it is expected that the ',
    ', and we ',
    'the the ',
    'Thank you for your a',
    'If a',
    ' ,',
  ])('a megabyte of %j is rewritten in linear time', (piece) => {
    expect(outOfLine((length) => rewrite(repeated(piece, length), { style: 'plainer' }), 1_000_000)).toBeUndefined();
    const paragraph = `${piece.repeat(Math.floor(15_000 / piece.length))}\n`;
    expect(outOfLine((count) => rewrite(paragraph.repeat(count), { style: 'warmer' }), 12)).toBeUndefined();
  });
});
