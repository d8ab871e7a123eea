import { EmulatorError } from './emulator-error';
import { parseXml, type XmlDocument } from './xml-parser';

/** A part as text, with what is needed to write it the same way again. */
export interface ParsedPart {
  readonly source: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly byteOrderMark: boolean;
  readonly xml: XmlDocument;
}

/** Reads a part's bytes: UTF-8 or UTF-16, or what its declaration says. Throws EmulatorError 'damaged'. */
export function decodePart(bytes: Uint8Array, name: string): ParsedPart {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  const byteOrderMark = encoding !== 'utf-8' || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf);
  let source: string;
  try {
    source = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    const declared = /encoding\s*=\s*["']([\w-]+)["']/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200)))?.[1]?.toLowerCase();
    if (declared === undefined || declared === 'utf-8') {
      throw new EmulatorError('damaged', `The document is damaged: ${name} holds characters that cannot be read.`, { cause });
    }
    source = new TextDecoder(declared === 'iso-8859-1' ? 'latin1' : declared).decode(bytes);
  }
  return { source, encoding, byteOrderMark, xml: parseXml(source, name) };
}

/** Writes text the way the part was read. */
export function encodePart(text: string, part: ParsedPart): Uint8Array {
  if (part.encoding === 'utf-8') {
    const declared = text.replace(/^(<\?xml[^>]{0,80}encoding\s*=\s*["'])(?!utf-8)[\w-]+/i, '$1UTF-8');
    return new TextEncoder().encode(part.byteOrderMark ? `\ufeff${declared}` : declared);
  }
  const units = `\ufeff${text}`;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < units.length; i += 1) view.setUint16(i * 2, units.charCodeAt(i), part.encoding === 'utf-16le');
  return bytes;
}
