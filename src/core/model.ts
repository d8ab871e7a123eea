import type { Signal } from './signal';
import type { Job } from './job';

/** A writer. Two members and no more, so that a rule table and a language model are the same thing to every action. */
export interface Model {
  /** Shown to the officer and written in the audit line: "on-device", or the gateway's name for its model. */
  readonly id: string;
  /** Where the words are worked on. "service" means that what is sent must be masked first. */
  readonly place: 'device' | 'service';
  /**
   * Gives the reply in pieces as they come.
   * A reply that was cut short, refused, or empty is a Problem thrown at that point, never a shorter reply.
   * @throws Problem no-answer, service-busy, service-failed, signed-out, not-allowed, model-not-configured, model-refused,
   *   personal-data-found, too-long, reply-cut, reply-empty, cancelled
   */
  run(job: Job, signal: Signal): AsyncIterable<string>;
}
