import fc from 'fast-check';
import { Problem } from '../../src/core/problem';
import { formatPassages, improveReplySoFar, parseDraftReply, parseImproveReply, parseSummaryReply } from '../../src/core/reply';
import { outOfLine, repeated } from '../growth';

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (thrown) {
    return thrown instanceof Problem ? thrown.code : 'not a Problem';
  }
  return 'none';
}

describe('a reply to improve', () => {
  it('gives the passages in order, without an introduction, a fence, reasoning or bold marks', () => {
    expect(parseImproveReply('Here it is:\n\n[1] One.\n[2] **Two** is\nwrapped.\n', 2)).toEqual(['One.', 'Two is wrapped.']);
    expect(parseImproveReply('<think>[1] hm</think>```text\n[1] One.\n```', 1)).toEqual(['One.']);
  });

  it('keeps a line break inside a passage', () => {
    expect(parseImproveReply(formatPassages(['Town Hall\nMarket Place', 'b']), 2)).toEqual(['Town Hall\nMarket Place', 'b']);
  });

  it.each([
    ['a passage missing', '[1] One.', 'reply-unusable'],
    ['a passage too many', '[1] One.\n[2] Two.\n[3] Three.', 'reply-unusable'],
    ['numbers out of order', '[2] Two.\n[1] One.', 'reply-unusable'],
    ['a number twice', '[1] One.\n[1] Again.\n[2] Two.', 'reply-unusable'],
    ['an empty passage', '[1] One.\n[2] ', 'reply-unusable'],
    ['a remark at the end', '[1] One.\n[2] Two.\n\nI hope this helps!', 'reply-unusable'],
    ['a script', '[1] One.<script>alert(1)</script>\n[2] Two.', 'reply-unusable'],
    ['markup', '[1] <b>One</b>.\n[2] Two.', 'reply-unusable'],
    ['an image that would be fetched', '[1] <img src=x>\n[2] Two.', 'reply-unusable'],
    ['nothing', ' \n', 'reply-empty'],
    ['prose', 'I cannot do that.', 'reply-unusable'],
  ])('is refused with %s', (_, reply, code) => {
    expect(codeOf(() => parseImproveReply(reply, 2))).toBe(code);
  });

  it('lets an officer’s own angle brackets be', () => {
    expect(parseImproveReply('[1] Dear <insert name>, 3 < 4', 1)).toEqual(['Dear <insert name>, 3 < 4']);
  });

  it('reads back any passages it was given', () => {
    const passage = fc
      .stringMatching(/^[A-Za-z0-9£.,'()-][A-Za-z0-9£.,'() \n-]{0,60}[A-Za-z0-9.]$/)
      .filter((text) => !/ \n|\n /.test(text));
    fc.assert(
      fc.property(fc.array(passage, { minLength: 1, maxLength: 12 }), (passages) =>
        expect(parseImproveReply(formatPassages(passages), passages.length)).toEqual(passages),
      ),
    );
  });

  it('shows what has come so far and never a passage that has not begun', () => {
    const whole = '[1] First words.\n[2] Second words.';
    for (let length = 0; length <= whole.length; length += 1) {
      const texts = improveReplySoFar(whole.slice(0, length));
      expect(texts.every((text, index) => ['First words.', 'Second words.'][index]?.startsWith(text))).toBe(true);
    }
  });

  it('reads megabytes of rubbish in time in line with their length', () => {
    for (const piece of ['[1] ', '**a', '<', '\n[', '`'])
      expect(outOfLine((length) => codeOf(() => parseImproveReply(repeated(piece, length), 2)), 1_600_000)).toBeUndefined();
  });
});

describe('a reply to draft or summarise', () => {
  it('gives blocks, or refuses markup and emptiness', () => {
    expect(parseDraftReply('Dear [name]\n\n- one')).toHaveLength(2);
    expect(codeOf(() => parseDraftReply('Hello <a href="x">here</a>'))).toBe('reply-unusable');
    expect(codeOf(() => parseDraftReply('```\n```'))).toBe('reply-empty');
  });

  it('gives points, or refuses prose', () => {
    expect(parseSummaryReply('- One\n* Two')).toEqual(['One', 'Two']);
    expect(codeOf(() => parseSummaryReply('It is about a boiler.'))).toBe('reply-unusable');
  });
});
