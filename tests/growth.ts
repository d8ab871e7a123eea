import { processorMs } from './processor-time';

/** What the lengths differ by, and the growth that still counts as linear: a square would be sixteen times. */
const parts = 4;
const linear = parts * 2.2;
/** Work that is done in less tells nothing about how it grows, and harms nobody. */
const quick = 300;

function timeOf(work: (length: number) => unknown, length: number): number {
  const started = processorMs();
  work(length);
  return processorMs() - started;
}

/**
 * Tells whether work takes time in line with its length, on any machine: it is measured beside itself at a quarter of the length, in processor time, in
 * the same run. A limit in milliseconds says as much about the machine as about the work.
 * @param work does the work on something so long
 * @returns undefined when it does; else what was measured, for whoever reads why a test failed
 */
export function outOfLine(work: (length: number) => unknown, length: number): string | undefined {
  let told = '';
  // A pause of the machine can fall into one measurement, not into three.
  for (let tries = 0; tries < 3; tries += 1) {
    const before = timeOf(work, Math.ceil(length / parts));
    const after = timeOf(work, length);
    if (after < quick || after / before < linear) return undefined;
    told = `${before.toFixed(0)} ms for a quarter of the length, ${after.toFixed(0)} ms for the whole`;
  }
  return told;
}

/** Takes a piece and a length; gives the piece again and again, so long. */
export function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}
