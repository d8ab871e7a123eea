import fc from 'fast-check';
import { capitalise } from '../../src/core/grammar';
import { asSentence, lowerFirst, withoutEcho, withoutStop } from '../../src/core/skeleton-words';

describe('an answer inside a sentence', () => {
  it.each([
    ['Your hours were cut', 'your hours were cut'],
    ['The Council said so', 'the Council said so'],
    ['Missed bins and a call', 'missed bins and a call'],
    ['A doctor’s certificate', 'a doctor’s certificate'],
    ['You, and your son', 'you, and your son'],
  ])('begins small: %s', (typed, stands) => {
    expect(lowerFirst(typed)).toBe(stands);
  });

  it.each([
    'Jay moved out',
    'Rose has left',
    'Will Smith has left',
    'O’Neill and Sons wrote',
    'Mrs Rao wrote',
    'UC has stopped',
    'PIP',
    'Housing Benefit has stopped',
    'Universal Credit began',
    'May’s rent was late',
    'Monday’s visit was missed',
    'I will call on Monday',
    'I’ll call on Monday',
    '£30 was paid',
    '3 weeks',
    '',
  ])('keeps the capital of a name, of “I” and of initials: %s', (typed) => {
    expect(lowerFirst(typed)).toBe(typed);
  });

  it('has no stop of its own', () => {
    expect(withoutStop('the stairs are steep. ')).toBe('the stairs are steep');
  });

  it.each([
    ['This is because ', 'because the stairs are steep', 'the stairs are steep'],
    ['Please come and see it on ', 'on Tuesday at 3pm', 'Tuesday at 3pm'],
    ['Thank you. This is because ', 'This is because you asked', 'you asked'],
    ['You can ', 'you can cook', 'cook'],
    ['Until it is fitted, ', 'Until it is fitted, please sit', 'please sit'],
    ['On ', 'on 2 June', '2 June'],
  ])('does not say the words before it again: %s%s', (before, typed, stands) => {
    expect(withoutEcho(before, typed)).toBe(stands);
  });

  it.each([
    ['We are sorry. ', 'We will call'],
    ['Ring us on ', 'only Mondays'],
    ['It is about the ', 'the'],
    ['a list of ', 'offices'],
  ])('is left as it is where it says nothing again: %s%s', (before, typed) => {
    expect(withoutEcho(before, typed)).toBe(typed);
  });
});

describe('an answer that is a sentence', () => {
  it.each([
    ['it rained', 'It rained.'],
    ['It rained.', 'It rained.'],
    ['did it rain?', 'Did it rain?'],
    ['He said “it rained.”', 'He said “it rained.”'],
    ['it costs 50%', 'It costs 50%.'],
    ['', ''],
  ])('begins with a capital and ends with a stop: %s', (typed, stands) => {
    expect(asSentence(typed)).toBe(stands);
  });
});

it('no change takes a word away but those that were said before, and each can be made twice', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (typed) => {
      for (const change of [lowerFirst, capitalise, withoutStop, asSentence]) expect(change(change(typed))).toBe(change(typed));
      expect(lowerFirst(typed).toLowerCase()).toBe(typed.toLowerCase());
      expect(typed.endsWith(withoutEcho('We come on ', typed))).toBe(true);
    }),
  );
});
