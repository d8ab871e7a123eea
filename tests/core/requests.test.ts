import fc from 'fast-check';
import { findCommitments, findRequests, isRequest } from '../../src/core/requests';

describe('requests in a message', () => {
  it.each([
    'Please send me the form.',
    'Could you let me know by Friday?',
    'When will the bins be emptied?',
    'Can you call me back about the visit?',
    'Please let us know if the date suits you.',
  ])('asks: %s', (sentence) => {
    expect(findRequests(sentence).map(({ text }) => text)).toEqual([sentence]);
  });

  it.each(['The bins were emptied on Tuesday.', 'I have lived here since 1998.', 'It was a lovely day.', 'Thank you for your letter.'])(
    'does not ask: %s',
    (sentence) => {
      expect(findRequests(sentence)).toEqual([]);
      expect(isRequest(sentence)).toBe(false);
    },
  );

  it('leaves the quoted thread out and keeps places', () => {
    const text = 'Yes, that is fine.\n\n> Could you send me the plan?\n';
    expect(findRequests(text)).toEqual([]);
    const asked = 'Hello.\n\nCould you send me the plan? Thanks.';
    const [request] = findRequests(asked);
    expect(asked.slice(request?.span.start, request?.span.end)).toBe('Could you send me the plan?');
  });

  it('finds promises and not refusals', () => {
    const text = "I'll ring the contractor tomorrow. I cannot promise a date. We will write to you by Friday. I look forward to it.";
    expect(findCommitments(text).map(({ text: words }) => words)).toEqual([
      "I'll ring the contractor tomorrow.",
      'We will write to you by Friday.',
    ]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { span, text: words } of [...findRequests(text), ...findCommitments(text)])
          expect(text.slice(span.start, span.end)).toBe(words);
      }),
      { numRuns: 300, seed: 8 },
    );
  });
});
