import type { DeviceUse } from '../../src/core/service/device-use';
import { gatherUses } from '../../src/taskpane/device-uses';

const use: DeviceUse = { action: 'draft', template: { id: 'hsg-01', version: 1 }, minutes: 10 };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('uses are told several at a time: after a while, when there are many, and when the pane closes', () => {
  const told: number[] = [];
  const uses = gatherUses((gathered) => void told.push(gathered.length));
  uses.flush();
  uses.add(use);
  uses.add(use);
  expect(told).toEqual([]);
  jest.advanceTimersByTime(600_000);
  expect(told).toEqual([2]);
  for (let index = 0; index < 21; index += 1) uses.add(use);
  expect(told).toEqual([2, 20]);
  uses.flush();
  jest.advanceTimersByTime(1_200_000);
  expect(told).toEqual([2, 20, 1]);
});
