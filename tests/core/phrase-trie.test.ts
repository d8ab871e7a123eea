import { CheckedText } from '../../src/core/checked-text';
import { buildPhraseTrie } from '../../src/core/phrase-trie';
import { wordClasses } from '../../src/core/word-classes';

const found = (pattern: string, text: string): string[] => {
  const document = new CheckedText(text);
  return buildPhraseTrie([pattern], wordClasses)
    .matches(document)
    .map(({ from, to }) => text.slice(document.spanOf(from, to).start, document.spanOf(from, to).end));
};

test.each([
  ['you have|had failed to', 'You have failed to pay. You had failed to go.', ['You have failed to', 'You had failed to']],
  ['you have <adv>? failed', 'You have persistently failed. You have failed.', ['You have persistently failed', 'You have failed']],
  ['you ...3 rules', 'You broke all the rules.', ['You broke all the rules']],
  ['you ...1 rules', 'You broke all the rules.', []],
  ['to date , no', 'To date, no reply. To date no reply.', ['To date, no']],
  ['you failed', 'You, failed. You. Failed.', []],
  ['^ rules', 'Rules are rules.', ['Rules']],
  ['rules $', 'Rules are rules.', ['rules']],
  ['he she', 'he/she went', ['he/she']],
  ['claim? form', 'the claim form', ['claim form', 'form']],
])('%s in %j', (pattern, text, expected) => {
  expect(found(pattern, text)).toEqual(expected);
});

test('classes and gaps are captured in order', () => {
  const document = new CheckedText('You have really failed to keep the old garden tidy.');
  const [match] = buildPhraseTrie(['you have <adv>? failed to <any> the ...2 tidy'], wordClasses).matches(document);
  expect(match?.captures.map(([from, to]) => [from, to])).toEqual([
    [2, 3],
    [5, 6],
    [7, 9],
  ]);
});

test('a pattern that begins with a gap or names no class is refused', () => {
  expect(() => buildPhraseTrie(['... you'], wordClasses)).toThrow(RangeError);
  expect(() => buildPhraseTrie(['you <nothing>'], wordClasses)).toThrow(RangeError);
});
