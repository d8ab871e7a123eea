import { TextDecoder, TextEncoder } from 'node:util';

// jsdom has neither; Fluent UI and the worker's messages need both.
Object.assign(globalThis, { TextDecoder, TextEncoder });
