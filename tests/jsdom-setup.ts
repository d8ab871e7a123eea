import { format, TextDecoder, TextEncoder } from 'node:util';
import { configure } from '@testing-library/dom';

// jsdom has neither; Fluent UI and the worker's messages need both.
Object.assign(globalThis, { TextDecoder, TextEncoder });
// Nor is there anything to scroll in it.
Element.prototype.scrollIntoView = () => undefined;

// The library's own second is the machine's and not the test's: a screen's code is loaded when it is first shown, and a busy machine takes longer.
configure({ asyncUtilTimeout: 100_000 });

/* What React, Fluent UI or jsdom complain of fails the test in which they do; a test that expects it listens itself. */
const complaints: string[] = [];
console.error = (...words: readonly unknown[]) => void complaints.push(format(...words));

function nothingWasWrong(): void {
  const heard = complaints.splice(0);
  if (heard.length > 0) throw new Error(`console.error was called:\n${heard.join('\n')}`);
}
afterEach(nothingWasWrong);
afterAll(nothingWasWrong);
