import { keepStreaming, type LoadPlan } from './load-streams';

/** The load, in a process of its own: takes plans as messages, gives what became of each. Ends with its parent. */
process.on('message', ({ id, plan }: { id: number; plan: LoadPlan }) => {
  void keepStreaming(plan).then((measured) => process.send?.({ id, measured }));
});
process.on('disconnect', () => process.exit(0));
