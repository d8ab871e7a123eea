import type { EngineTasks } from '../core/engine';

/** Gives each task when it is first asked for, so that looking at a letter does not load the lists of names that hiding them needs. */
const loaders: { readonly [Name in keyof EngineTasks]: () => Promise<EngineTasks[Name]> } = {
  prepare: async () => (await import('../core/tasks/prepare')).prepare,
  assess: async () => (await import('../core/tasks/assess')).assess,
  rewritePassages: async () => (await import('../core/tasks/rewrite-passages')).rewritePassages,
  fillLetter: async () => (await import('../core/tasks/fill-letter')).fillLetter,
  concludeImprove: async () => (await import('../core/tasks/conclude-improve')).concludeImprove,
  concludeDraft: async () => (await import('../core/tasks/conclude-draft')).concludeDraft,
  concludeRaise: async () => (await import('../core/tasks/conclude-raise')).concludeRaise,
  concludeSummary: async () => (await import('../core/tasks/conclude-summary')).concludeSummary,
  summarise: async () => (await import('../core/tasks/summarise-passages')).summarisePassages,
  triage: async () => (await import('../core/tasks/triage-messages')).triageMessages,
  readMessage: async () => (await import('../core/tasks/read-message')).readMessage,
  readMeeting: async () => (await import('../core/tasks/read-meeting')).readMeeting,
  readAttachment: async () => (await import('../core/tasks/read-attachment')).readAttachment,
  readThread: async () => (await import('../core/tasks/read-thread')).readThread,
  readVisit: async () => (await import('../core/tasks/read-visit')).readVisit,
  answersQuestions: async () => (await import('../core/tasks/answers-questions')).answersQuestions,
  recheckDraft: async () => (await import('../core/tasks/recheck-draft')).recheckDraft,
  reviewDraft: async () => (await import('../core/tasks/review-draft')).reviewDraft,
  shareLetter: async () => (await import('../core/tasks/share-letter')).shareLetter,
  instructions: async () => (await import('../core/tasks/instructions')).instructions,
  findPersonal: async () => (await import('../core/tasks/share-letter')).findPersonal,
};

/** Takes a task's name; gives the task as a function of one plain-data argument. */
export function loadTask(name: keyof EngineTasks): Promise<(input: unknown) => unknown> {
  // A table of functions picked by its own key: the compiler cannot follow that input and result belong together.
  return loaders[name]() as Promise<(input: unknown) => unknown>;
}
