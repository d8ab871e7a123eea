import fc from 'fast-check';
import { answerReader, type AnswerHead } from '../../src/models/answer-reader';

interface Heard {
  readonly heads: readonly AnswerHead[];
  readonly body: string;
  readonly whole: number;
  readonly more: boolean;
  readonly ends: boolean;
}

/** Reads bytes that come cut at these places. */
function read(bytes: Buffer, cuts: readonly number[] = []): Heard {
  const heads: AnswerHead[] = [];
  const parts: Buffer[] = [];
  let whole = 0;
  let more = false;
  const reader = answerReader({
    head: (head) => heads.push(head),
    body: (given) => parts.push(Buffer.from(given)),
    whole: (rest) => {
      whole += 1;
      more = rest;
    },
  });
  const places = [0, ...[...new Set(cuts.map((cut) => cut % bytes.length))].sort((one, other) => one - other), bytes.length];
  for (let index = 1; index < places.length; index += 1) {
    // A copy: the reader works in what it is given.
    const part = Buffer.from(bytes.subarray(places[index - 1], places[index]));
    if (part.length > 0 && whole === 0) reader.take(part);
  }
  return { heads, body: Buffer.concat(parts).toString('utf8'), whole, more, ends: reader.end() };
}
const head = (...lines: readonly string[]): string => `HTTP/1.1 200 OK\r\n${lines.map((line) => `${line}\r\n`).join('')}\r\n`;
const chunked = (parts: readonly string[], extension = ''): string =>
  `${parts.map((part) => `${Buffer.byteLength(part).toString(16)}${extension}\r\n${part}\r\n`).join('')}0\r\n\r\n`;

describe('an answer over HTTP/1.1', () => {
  it('gives the same body whatever its chunks and however its bytes are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 300, unit: 'binary' }), { maxLength: 12 }),
        fc.array(fc.nat(5000), { maxLength: 12 }),
        (given, cuts) => {
          // Lone surrogates cannot be sent as UTF-8.
          const parts = given.map((part) => Buffer.from(part).toString());
          const heard = read(Buffer.from(head('Transfer-Encoding: chunked') + chunked(parts)), cuts);
          expect(heard).toMatchObject({ body: parts.join(''), whole: 1, more: false });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('ends with its length, with its chunks and trailers, or with its connection', () => {
    expect(read(Buffer.from(`${head('content-length: 5')}hello`))).toMatchObject({ body: 'hello', whole: 1, more: false });
    expect(read(Buffer.from(head('content-length: 0')))).toMatchObject({ body: '', whole: 1 });
    expect(read(Buffer.from(`${head('content-length: 5')}hell`))).toMatchObject({ body: 'hell', whole: 0, ends: false });
    expect(read(Buffer.from(`${head()}hello`))).toMatchObject({ body: 'hello', whole: 0, ends: true });
    expect(
      read(Buffer.from(`${head('transfer-encoding: chunked')}5;a="b;c"\r\nhello\r\n0;x\r\nTrailer: 1\r\nOther: 2\r\n\r\n`)),
    ).toMatchObject({ body: 'hello', whole: 1, more: false });
    expect(read(Buffer.from(`${head('transfer-encoding: chunked')}5\r\nhello\r\n0\r\nTrailer: 1\r\n`))).toMatchObject({
      whole: 0,
      ends: false,
    });
    expect(read(Buffer.from('HTTP/1.1 204 No Content\r\n\r\n'))).toMatchObject({ body: '', whole: 1 });
  });

  it('says when bytes follow that belong to nothing, and takes none of them', () => {
    expect(read(Buffer.from(`${head('content-length: 2')}okHTTP/1.1 200 OK`))).toMatchObject({ body: 'ok', whole: 1, more: true });
    expect(read(Buffer.from(`${head('transfer-encoding: chunked')}${chunked(['ok'])}x`))).toMatchObject({
      body: 'ok',
      whole: 1,
      more: true,
    });
  });

  it('has a head with each header once, after any heads that came before it', () => {
    const { heads, body } = read(
      Buffer.from(`HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n${head('A: 1', 'a: 2', 'Content-Length:2')}ok`),
      [7, 30, 60],
    );
    expect(body).toBe('ok');
    expect(heads).toHaveLength(1);
    expect(heads[0]).toMatchObject({ status: 200, keeps: true });
    expect([...(heads[0]?.headers ?? [])]).toEqual([
      ['a', '1, 2'],
      ['content-length', '2'],
    ]);
  });

  it.each([
    ['another connection afterwards when it is told so', head('connection: Close', 'content-length: 0'), false],
    ['another connection after HTTP/1.0', 'HTTP/1.0 200 OK\r\ncontent-length: 0\r\n\r\n', false],
    ['another connection when its end is the connection’s', head(), false],
    ['the same one otherwise', head('content-length: 0'), true],
  ])('needs %s', (_, text, keeps) => {
    expect(read(Buffer.from(text)).heads[0]?.keeps).toBe(keeps);
  });

  it.each([
    ['no HTTP at all', 'SSH-2.0-OpenSSH_9.6\r\n\r\n'],
    ['a page of another version', 'HTTP/2 200 OK\r\n\r\n'],
    ['a header without a name', `${head('no colon here')}`],
    ['a header that is folded', `${head('a: 1', ' b: 2')}`],
    ['a head without end', `HTTP/1.1 200 OK\r\na: ${'x'.repeat(40_000)}`],
    ['two lengths', `${head('content-length: 1', 'content-length: 2')}ab`],
    ['a length that is none', `${head('content-length: -1')}ab`],
    ['a coding nobody asked for', `${head('transfer-encoding: gzip, chunked')}0\r\n\r\n`],
    ['a chunk without a size', `${head('transfer-encoding: chunked')}\r\nabc`],
    ['a chunk of many gigabytes', `${head('transfer-encoding: chunked')}fffffffff\r\nabc`],
    ['a chunk longer than it says', `${head('transfer-encoding: chunked')}2\r\nabc\r\n0\r\n\r\n`],
    ['extensions without end', `${head('transfer-encoding: chunked')}2;${'x'.repeat(5000)}`],
    ['trailers without end', `${head('transfer-encoding: chunked')}0\r\n${'a: b\r\n'.repeat(2000)}`],
  ])('is refused when it is %s', (_, text) => {
    expect(() => read(Buffer.from(text))).toThrow(expect.objectContaining({ code: 'reply-unusable' }));
  });
});
