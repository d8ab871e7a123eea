import type { Prompt } from './prompt';
import type { Signal } from './signal';

/** What a language model gives: words as they come, and at the end what it counted. */
export type ChatPiece = { readonly text: string } | { readonly tokens: { readonly input: number; readonly output: number } };

/** A language model behind the gateway. One request, no retries: the gateway alone retries and falls back. */
export interface ChatModel {
  /** The council's name for it; written in the audit line. */
  readonly id: string;
  /**
   * Gives the reply in pieces as they come. A reply that was cut, refused or empty is a Problem at that point.
   * @throws Problem no-answer, service-busy, service-failed, model-not-configured, model-refused, too-long, reply-cut, reply-empty,
   *   reply-unusable, cancelled
   */
  write(prompt: Prompt, signal: Signal): AsyncIterable<ChatPiece>;
}
