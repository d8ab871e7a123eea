import fc from 'fast-check';
import { eventReader, type ChatEvent } from '../../src/models/chat-event';

const wordsOf = (events: readonly ChatEvent[]): string => events.map(({ choices }) => String(choices?.[0]?.delta?.content ?? '')).join('');
const line = (content: string, more: Readonly<Record<string, unknown>> = {}): string =>
  `data: ${JSON.stringify({ id: 'c1', model: 'm', choices: [{ index: 0, delta: { content }, finish_reason: null }], ...more })}\n\n`;

describe('the events of a reply', () => {
  it('hold every word in order, whatever the words and however they are spread', () => {
    const word = fc.oneof(
      fc.string({ maxLength: 20, unit: 'binary' }),
      fc.constantFrom('"', '\\', '\n', '\\"', '"}}]}', '","content":"x', '\u2028', 'Zoë 🙂'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 5 }), fc.boolean(), (lists, changing) => {
        const read = eventReader();
        let count = 0;
        const events = lists.map((words) =>
          read(words.map((each) => line(each, changing ? { obfuscation: `x${(count += 1)}` } : {})).join('')),
        );
        expect(events.map(wordsOf)).toEqual(lists.map((words) => words.join('')));
      }),
      { numRuns: 300 },
    );
  });

  it('with the same characters around their words are given as one', () => {
    const read = eventReader();
    expect(read(line('one ')).map((event) => wordsOf([event]))).toEqual(['one ']);
    expect(read(line('two ') + line('three ') + line('"four"') + line('five') + line('six')).map((event) => wordsOf([event]))).toEqual([
      'two three ',
      '"four"',
      'fivesix',
    ]);
  });

  it('are never mistaken for words when they say something else', () => {
    const read = eventReader();
    read(line('one '));
    const end = `data: ${JSON.stringify({ id: 'c1', model: 'm', choices: [{ index: 0, delta: { content: 'last' }, finish_reason: 'length' }] })}\n\n`;
    const counted = line('', { usage: { prompt_tokens: 1, completion_tokens: 2 } });
    const refused = `data: ${JSON.stringify({ choices: [{ delta: { refusal: 'no' } }] })}\n\n`;
    const failed = `data: ${JSON.stringify({ error: { code: 'content_filter' } })}\n\n`;
    const events = read(end + counted + refused + failed + line('two'));
    expect(events[0]?.choices?.[0]).toMatchObject({ delta: { content: 'last' }, finish_reason: 'length' });
    expect(events[1]?.usage).toEqual({ prompt_tokens: 1, completion_tokens: 2 });
    expect(events[2]?.choices?.[0]?.delta?.refusal).toBe('no');
    expect(events[3]?.error?.code).toBe('content_filter');
    expect(wordsOf(events.slice(4))).toBe('two');
    // What says more than words says it each time.
    for (const more of [end, counted.replace('""', '"two"'), refused.replace('{"refusal"', '{"content":"two","refusal"')]) {
      const again = eventReader();
      const first = again(more);
      expect(again(more)).toEqual(first);
      expect(first[0]).not.toEqual({ choices: [{ delta: { content: 'two' } }] });
    }
    // What follows the words is less than before: it must not be taken from the end of the words.
    const padded = eventReader();
    const many = 'words that go on for longer than what is missing after them';
    padded(line('one ', { obfuscation: 'xxxxxxxx' }));
    expect(wordsOf(padded(line(many)))).toBe(many);
  });

  it('keep their place when the words stand elsewhere in the event too', () => {
    const read = eventReader();
    const odd = (role: string): string =>
      `data: ${JSON.stringify({ role, choices: [{ delta: { role: 'assistant', content: 'assistant' } }] })}\n\n`;
    expect(wordsOf(read(odd('assistant')))).toBe('assistant');
    // The first place of those words is the role's: were it taken for theirs, this would read "user".
    expect(wordsOf(read(odd('user')))).toBe('assistant');
  });

  it('that are no JSON, or no object, are refused', () => {
    expect(() => eventReader()('data: {"choices"\n')).toThrow(SyntaxError);
    const read = eventReader();
    read(line('one '));
    expect(() => read(line('').replace('""', '"'))).toThrow(SyntaxError);
    expect(() => eventReader()('data: 7\n')).toThrow(expect.objectContaining({ code: 'reply-unusable' }));
  });
});
