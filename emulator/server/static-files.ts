import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const compressible = /^(?:text\/|application\/(?:json|xml|wasm)|image\/svg)/;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export interface FileBody {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly tag: string;
  /** A name with a content hash never changes. */
  readonly immutable: boolean;
}

export type Rewrite = (text: string, path: string) => string;

/** Files of one folder. Never one outside it, whatever the path says, and none whose name begins with a dot. */
export class StaticFiles {
  private readonly cache = new Map<string, { readonly modified: number; readonly file: FileBody }>();

  constructor(
    private readonly folder: string,
    private readonly rewrite: Rewrite = (text) => text,
  ) {}

  /** The file at a URL path (still percent-encoded), or undefined when there is none. */
  async read(urlPath: string): Promise<FileBody | undefined> {
    let path: string;
    try {
      path = decodeURIComponent(urlPath).replace(/^\/+/, '');
    } catch {
      return undefined;
    }
    if (path.includes('\0') || path.includes('\\') || path.split('/').some((part) => part.startsWith('.'))) return undefined;
    const root = resolve(this.folder);
    const place = join(root, path);
    if (!place.startsWith(root + sep)) return undefined;
    try {
      // A link inside the folder must not lead out of it either.
      const real = await realpath(place);
      if (!real.startsWith((await realpath(root)) + sep)) return undefined;
      const { mtimeMs, isFile } = await stat(real).then((found) => ({ mtimeMs: found.mtimeMs, isFile: found.isFile() }));
      if (!isFile) return undefined;
      const kept = this.cache.get(place);
      if (kept?.modified === mtimeMs) return kept.file;
      const file = this.body(path, await readFile(real));
      this.cache.set(place, { modified: mtimeMs, file });
      return file;
    } catch {
      return undefined;
    }
  }

  private body(path: string, content: Buffer): FileBody {
    const type = types[extname(path).toLowerCase()] ?? 'application/octet-stream';
    const text = /^(?:text\/html|text\/javascript)/.test(type);
    const bytes = text ? Buffer.from(this.rewrite(content.toString('utf8'), path)) : content;
    const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
    return { bytes, type, tag, immutable: /\.[0-9a-f]{8,}\.\w+$/.test(path) };
  }
}

const packed = new Map<string, Uint8Array>();

/** The body in the best encoding the browser takes; each file is packed once. */
export async function encode(file: FileBody, accepted: string): Promise<{ readonly bytes: Uint8Array; readonly encoding?: 'br' | 'gzip' }> {
  if (!compressible.test(file.type) || file.bytes.length < 1024) return { bytes: file.bytes };
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
  if (encoding === undefined) return { bytes: file.bytes };
  const key = `${encoding} ${file.type} ${file.tag}`;
  const bytes =
    packed.get(key) ??
    (encoding === 'br' ? await brotli(file.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : await zip(file.bytes));
  packed.set(key, bytes);
  return { bytes, encoding };
}
