import { deflateSync, inflateSync } from 'node:zlib';

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue of each point. */
  readonly points: Uint8Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Reads what a browser writes: eight bits a channel, with or without alpha, not interlaced. */
function readPng(file: Buffer): Picture {
  const parts: Buffer[] = [];
  let [width, height, channels] = [0, 0, 3];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
      if (body[8] !== 8 || body[12] !== 0 || (body[9] !== 2 && body[9] !== 6)) throw new Error('Not a picture as browsers write them.');
      channels = body[9] === 6 ? 4 : 3;
    } else if (type === 'IDAT') parts.push(body);
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const line = width * channels;
  const points = new Uint8Array(width * height * 3);
  let before = new Uint8Array(line);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (line + 1)] ?? 0;
    const now = Uint8Array.from(raw.subarray(y * (line + 1) + 1, (y + 1) * (line + 1)));
    for (let x = 0; x < line; x += 1) {
      const left = x >= channels ? (now[x - channels] ?? 0) : 0;
      const up = before[x] ?? 0;
      const corner = x >= channels ? (before[x - channels] ?? 0) : 0;
      const guess = filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : filter === 4 ? paeth(left, up, corner) : 0;
      now[x] = ((now[x] ?? 0) + guess) & 255;
    }
    for (let x = 0; x < width; x += 1) for (let c = 0; c < 3; c += 1) points[(y * width + x) * 3 + c] = now[x * channels + c] ?? 0;
    before = now;
  }
  return { width, height, points };
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Colours with so many low bits dropped that 256 are enough; the drop is at most 15 of 255 and shows only in the greys of letters' edges. */
function palette(points: Uint8Array): { readonly colours: readonly number[]; readonly indices: Uint8Array } {
  for (let drop = 0; drop < 5; drop += 1) {
    const known = new Map<number, number>();
    const firsts: number[] = [];
    const indices = new Uint8Array(points.length / 3);
    let fits = true;
    for (let at = 0; at < indices.length && fits; at += 1) {
      const [r, g, b] = [points[at * 3] ?? 0, points[at * 3 + 1] ?? 0, points[at * 3 + 2] ?? 0];
      const key = ((r >> drop) << 16) | ((g >> drop) << 8) | (b >> drop);
      let index = known.get(key);
      if (index === undefined) {
        index = firsts.length;
        known.set(key, index);
        firsts.push((r << 16) | (g << 8) | b);
        fits = index < 256;
      }
      indices[at] = index;
    }
    if (fits) return { colours: firsts, indices };
  }
  throw new Error('This picture has too many colours.');
}

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function chunk(type: string, body: Buffer): Buffer {
  const whole = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  let sum = 0xffffffff;
  for (const byte of whole) sum = (table[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE((sum ^ 0xffffffff) >>> 0);
  return Buffer.concat([length, whole, check]);
}

/** A browser's PNG with a palette of 256 colours in place of full colour: about a third of the size. Pictures with more colours stay as they are. */
export function smallPng(file: Buffer): Buffer {
  const picture = readPng(file);
  let reduced: ReturnType<typeof palette>;
  try {
    reduced = palette(picture.points);
  } catch {
    return file;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(picture.width, 0);
  head.writeUInt32BE(picture.height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const lines = Buffer.alloc((picture.width + 1) * picture.height);
  for (let y = 0; y < picture.height; y += 1)
    lines.set(reduced.indices.subarray(y * picture.width, (y + 1) * picture.width), y * (picture.width + 1) + 1);
  const colours = Buffer.from(reduced.colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const small = Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return small.length < file.length ? small : file;
}
