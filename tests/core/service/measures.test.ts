import { newJobId } from '../../../src/core/job';
import { alwaysHiddenNames } from '../../../src/core/service/always-hidden';
import { minuteBand } from '../../../src/core/service/device-use';
import { isSampled } from '../../../src/core/service/quality-sample';

describe('the quality check', () => {
  it('chooses about one job in so many, the same for whoever works it out, and none when it is off', () => {
    const ids = Array.from({ length: 20_000 }, newJobId);
    for (const oneIn of [2, 10, 25]) {
      const share = ids.filter((id) => isSampled(id, oneIn)).length / ids.length;
      // Six standard deviations: by chance less than once in a hundred million runs.
      expect(Math.abs(share - 1 / oneIn)).toBeLessThan(6 * Math.sqrt(1 / oneIn / ids.length));
    }
    expect(ids.every((id) => isSampled(id, 1))).toBe(true);
    for (const off of [0, -1, 0.5, Number.NaN]) expect(ids.some((id) => isSampled(id, off))).toBe(false);
    expect(isSampled('3f1c0f6d9be24a1f8a3a5d2e7c114b90', 7)).toBe(isSampled('3f1c0f6d9be24a1f8a3a5d2e7c114b90', 7));
  });
});

describe('the minutes that are told of work on the device', () => {
  it.each([
    // 1,000 characters written: 200 words at 20 a minute.
    ['draft', 1000, 10],
    ['reply', 1000, 10],
    // 3,000 read: 600 words at 60 a minute.
    ['improve', 3000, 10],
    ['improve', 600, 0],
    ['draft', 90_000, 30],
    ['summarise', 90_000, 0],
    ['draft', 0, 0],
  ] as const)('of %s with %i characters are in a band that tells no length: %i', (action, characters, minutes) => {
    expect(minuteBand(action, characters)).toBe(minutes);
  });
});

it('what is always hidden has plain words for every kind', () => {
  expect(alwaysHiddenNames.filter((name) => /^[a-z]+(?:-[a-z]+)*$/.test(name) && !/s$/.test(name))).toEqual([]);
  expect(alwaysHiddenNames).toContain('National Insurance numbers');
});
