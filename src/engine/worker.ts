import { Problem } from '../core/problem';
import { loadTask } from './load-task';
import type { EngineAnswer, EngineQuestion } from './messages';

// The worker's whole life: a question in, an answer out. It holds nothing between questions.
self.addEventListener('message', (event: MessageEvent<EngineQuestion>) => {
  const { id, task, input } = event.data;
  const answer = (message: EngineAnswer): void => self.postMessage(message);
  loadTask(task)
    .then((work) => answer({ id, result: work(input) }))
    .catch((thrown: unknown) => {
      if (thrown instanceof Problem)
        answer({ id, problem: thrown.code, ...(thrown.technical === undefined ? {} : { technical: thrown.technical }) });
      else answer({ id, problem: 'internal', technical: thrown instanceof Error ? `${task}: ${thrown.name}` : task });
    });
});
