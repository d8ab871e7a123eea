/**
 * Milliseconds of processor that this process has had so far. Tests that say how long something may take measure with it: unlike the clock it does
 * not go on while other programs have the machine.
 */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
