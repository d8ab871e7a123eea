/** What an officer can ask a model for. */
export type Action = 'improve' | 'draft' | 'summarise' | 'reply';

/**
 * What crosses the wire to the gateway: never chat messages, so the gateway is no open proxy. All texts are pseudonymised.
 * The reply to `improve` is one line per passage, `[1] new words`, in order; to `summarise` lines of `- words`; to
 * `draft` and `reply` it is Markdown.
 */
export interface Job {
  /** Random, made by the pane; audit and retries use it so that nothing is billed twice. */
  readonly id: string;
  readonly action: Action;
  readonly template: { readonly id: string; readonly version: number };
  /** The passages to work on, in order. Empty for a draft from answers alone. */
  readonly passages: readonly string[];
  /** The officer's answers by question id. */
  readonly answers: Readonly<Record<string, string>>;
  /** Words that look like personal data and are not, says the officer. The gateway looks again at all others, and its policy may say no. */
  readonly asTheyAre?: readonly string[] | undefined;
}

/** Gives a fresh job id of 32 hexadecimal digits. It only has to be unique for one officer, so no cryptography is asked of the core. */
export function newJobId(): string {
  const part = (): string =>
    Math.floor(Math.random() * 0x100000000)
      .toString(16)
      .padStart(8, '0');
  return part() + part() + part() + part();
}
