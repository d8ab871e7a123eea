/** For jest.useFakeTimers({ doNotFake }): only `Date` is played. Timers and the clock that goes forward stay the machine's, so that sockets and databases work on. */
export const allButDate = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;
