/** Everything the engine does for the pane, one line each. A task is a pure function of one plain-data argument. */
export const engineTasks = {
  ping: (input: { readonly text: string }): string => input.text,
};
