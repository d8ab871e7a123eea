import { computeClock, findClocks, listClocks } from '../../src/core/clocks';
import { Problem } from '../../src/core/problem';

describe('statutory clocks', () => {
  it.each([
    ['foi', '2026-12-11', '2027-01-13'],
    ['complaint-ack', '2026-12-23', '2027-01-04'],
    ['sar', '2026-11-30', '2026-12-30'],
    ['sar', '2026-10-31', '2026-11-30'],
    ['flex', '2026-09-25', '2026-11-25'],
    ['ehc-decide', '2026-11-23', '2027-01-04'],
    ['hl-review-ask', '2026-11-06', '2026-11-26'],
    ['hl-review-decide', '2026-11-06', '2026-12-31'],
    ['dp-complaint', '2026-11-23', '2026-12-22'],
    ['key-decision', '2026-12-21', '2026-11-22'],
    ['agenda', '2026-12-09', '2026-12-01'],
    ['breach', '2026-11-20T16:50', '2026-11-23T16:50'],
    ['hazard-emergency', '2026-11-28T09:15', '2026-11-29T09:15'],
  ])('%s from %s runs out on %s', (id, trigger, due) => {
    expect(computeClock(id, trigger).due).toBe(due);
  });

  it('moves a month that ends at a weekend to the next working day, and says so', () => {
    const clock = computeClock('sar', '2026-11-19');
    expect(clock.due).toBe('2026-12-21');
    expect(clock.steps.join(' ')).toContain('not a working day');
  });

  it('shows rule, law and the bank holidays left out', () => {
    const clock = computeClock('foi', '2026-12-11');
    expect(clock.law).toBe('FOIA s.10');
    expect(clock.rule).toContain('20 working days');
    expect(clock.steps.join(' ')).toContain('Monday 28 December 2026');
  });

  it('computes every clock of the list', () => {
    for (const { id } of listClocks()) expect(computeClock(id, '2026-11-23').due).toMatch(/^\d{4}-\d{2}-\d{2}/u);
  });

  it('finds clocks by words', () => {
    expect(findClocks('homelessness review').map(({ id }) => id)).toContain('hl-review-ask');
    expect(findClocks('sar')[0]?.id).toBe('sar');
  });

  it('refuses a clock or a day it does not know', () => {
    expect(() => computeClock('nonsense', '2026-11-23')).toThrow(Problem);
    expect(() => computeClock('foi', 'yesterday')).toThrow(Problem);
  });
});
