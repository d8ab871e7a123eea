/**
 * Takes a job's id and the policy's "one in so many"; says whether this job is chosen for the quality check. Chance alone chooses: ids are
 * random (job.ts). Pane and gateway work it out alike, so that nobody picks their own sample. FNV-1a, 32 bits.
 */
export function isSampled(jobId: string, oneIn: number): boolean {
  if (!Number.isInteger(oneIn) || oneIn < 1) return false;
  let hash = 0x811c9dc5;
  for (let index = 0; index < jobId.length; index += 1) hash = Math.imul(hash ^ jobId.charCodeAt(index), 0x01000193) >>> 0;
  return hash % oneIn === 0;
}
