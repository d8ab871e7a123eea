import { toProblem } from '../core/problem';
import { libraryWords } from './strings/library';

/** Takes what a sign-in threw; gives what the officer reads. */
export function signInMessage(thrown: unknown): string {
  return toProblem(thrown).code === 'not-allowed' ? libraryWords.signInRefused : libraryWords.signInFailed;
}
