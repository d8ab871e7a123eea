import type { ChatModel } from '../core/chat-model';
import { Problem, type ProblemCode } from '../core/problem';
import type { Prompt } from '../core/prompt';
import type { Signal } from '../core/signal';
import { readChatEvents } from './chat-events';
import { destination, type Answer, type AnswerBody, type Destination } from './model-line';
import { startWatch } from './watch';

/** Any server that speaks OpenAI's chat completions: OpenAI, Azure OpenAI (its /openai/v1 address), Ollama, vLLM, llama.cpp. */
export interface OpenaiSettings {
  /** The council's name for it. */
  readonly id: string;
  readonly baseUrl: string;
  /** Stays in the gateway. Local servers often ask for none. */
  readonly apiKey?: string;
  /** The model or, for Azure, the deployment. */
  readonly model: string;
  /** Milliseconds until the first words, and between two pieces. */
  readonly firstMs?: number;
  readonly betweenMs?: number;
  /** At most so many characters are taken: a server that floods is cut off. */
  readonly mostCharacters?: number;
  /** Left out where a model takes only its own. */
  readonly temperature?: number;
  readonly mostTokens?: number;
}

/**
 * Takes where a model is; gives it. Nothing is tried again here: the gateway retries, in one place, and an officer is waiting.
 */
export function openaiModel(settings: OpenaiSettings): ChatModel {
  const { id, firstMs = 30_000, betweenMs = 15_000, mostCharacters = 200_000 } = settings;
  let target: Destination | undefined;
  return {
    id,
    async *write(prompt, officer) {
      const watch = startWatch(officer);
      try {
        watch.allow(firstMs);
        target ??= destinationOf(settings);
        const { body } = await answerTo(target, requestOf(settings, prompt), watch.signal);
        let finish: string | undefined;
        let received = 0;
        for await (const events of readChatEvents(body, rests)) {
          watch.allow(betweenMs);
          let text = '';
          let tokens: { readonly input: number; readonly output: number } | undefined;
          for (const event of events) {
            if (event.error) throw new Problem(codeOf(undefined, event.error.code ?? undefined), { technical: 'error in the stream' });
            const choice = event.choices?.[0];
            if (typeof choice?.delta?.refusal === 'string' && choice.delta.refusal !== '')
              throw new Problem('model-refused', { technical: 'refusal' });
            if (typeof choice?.delta?.content === 'string') text += choice.delta.content;
            finish = choice?.finish_reason ?? finish;
            if (event.usage) tokens = { input: event.usage.prompt_tokens, output: event.usage.completion_tokens };
          }
          received += text.length;
          if (received > mostCharacters) throw new Problem('reply-unusable', { technical: 'reply without end' });
          if (text !== '') yield { text };
          if (tokens !== undefined) yield { tokens };
        }
        // The loop may end quietly when it is aborted.
        const stopped = watch.reason();
        if (stopped !== undefined) throw stopped;
        judgeFinish(finish, received);
      } catch (thrown) {
        throw watch.reason() ?? problemOf(thrown);
      } finally {
        watch.end();
      }
    },
  };
}

/** How long words that follow others are gathered: within a tenth of a second a change is seen as at once. */
const rests = { firstMs: 10, mostMs: 80 };

function judgeFinish(finish: string | undefined, received: number): void {
  // A page where a stream should be has no events at all: a proxy answered, not a model.
  if (finish === undefined && received === 0) throw new Problem('service-failed', { technical: 'no events' });
  if (finish === undefined) throw new Problem('reply-cut', { technical: 'no finish reason' });
  if (finish === 'length') throw new Problem('too-long', { technical: 'cut by length' });
  if (finish === 'content_filter') throw new Problem('model-refused', { technical: 'content filter' });
  if (finish !== 'stop') throw new Problem('reply-unusable', { technical: 'odd finish reason' });
  if (received === 0) throw new Problem('reply-empty');
}

function destinationOf({ baseUrl, apiKey = 'none' }: OpenaiSettings): Destination {
  const url = new URL(baseUrl);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/chat/completions`;
  return destination(url.href, { accept: 'application/json', authorization: `Bearer ${apiKey}`, 'user-agent': 'fair-copy' });
}

function requestOf({ model, temperature, mostTokens }: OpenaiSettings, prompt: Prompt): string {
  return JSON.stringify({
    model,
    stream: true,
    stream_options: { include_usage: true },
    messages: [
      { role: 'system', content: prompt.system },
      { role: 'user', content: prompt.user },
    ],
    temperature,
    max_completion_tokens: mostTokens,
  });
}

/** Asks; gives the answer when it is one of success. @throws Problem */
async function answerTo(target: Destination, request: string, signal: Signal): Promise<Answer> {
  let answer: Answer;
  try {
    answer = await target.ask(request, signal);
  } catch {
    throw new Problem('no-answer', { technical: 'model not reached' });
  }
  const { status, headers, body } = answer;
  if (status >= 200 && status < 300) return answer;
  const after = retryAfterMs(headers);
  const code = codeOf(status, errorCodeIn(await textOf(body)));
  throw new Problem(code, { technical: `model HTTP ${status}`, ...(after === undefined ? {} : { retryAfterMs: after }) });
}

/** A server may not fill our memory with an error's own words, which are dropped anyway: they may hold a piece of the prompt or the key. */
const mostErrorText = 100_000;

function textOf(body: AnswerBody): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    body.hear({
      text: (more) => {
        text += more;
        if (text.length <= mostErrorText) return;
        resolve('');
        body.drop();
      },
      over: () => resolve(text),
    });
  });
}

function errorCodeIn(text: string): string | undefined {
  try {
    const { error } = JSON.parse(text) as { readonly error?: { readonly code?: unknown } | null };
    return typeof error?.code === 'string' ? error.code : undefined;
  } catch {
    return undefined;
  }
}

/** Takes what was thrown while a reply came; gives a Problem. */
function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
  if (code === 'ECONNRESET' || code === 'EPIPE' || code === 'ETIMEDOUT') return new Problem('reply-cut', { technical: 'model hung up' });
  // Names, not classes: what is thrown may come from another realm than this code.
  const name =
    thrown instanceof Error || (typeof thrown === 'object' && thrown !== null && 'name' in thrown) ? String(thrown.name) : 'unknown';
  if (name === 'SyntaxError') return new Problem('reply-unusable', { technical: 'model sent no JSON' });
  return new Problem('service-failed', { technical: name });
}

function codeOf(status: number | undefined, code: string | undefined): ProblemCode {
  if (code === 'content_filter' || code === 'content_policy_violation') return 'model-refused';
  if (code === 'context_length_exceeded' || status === 413) return 'too-long';
  if (status === 401 || status === 403 || status === 404) return 'model-not-configured';
  if (status === 408 || status === 504) return 'no-answer';
  // 402 and insufficient_quota: the council's account is empty, and waiting does not help.
  if (code === 'insufficient_quota' || status === 402) return 'model-not-configured';
  if (status === 429 || status === 503) return 'service-busy';
  return 'service-failed';
}

function retryAfterMs(headers: ReadonlyMap<string, string>): number | undefined {
  const milliseconds = Number(headers.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(milliseconds) && milliseconds >= 0) return Math.min(milliseconds, 600_000);
  const after = headers.get('retry-after');
  if (after === undefined) return undefined;
  const seconds = Number(after);
  if (Number.isFinite(seconds)) return Math.min(Math.max(0, seconds) * 1000, 600_000);
  const date = Date.parse(after);
  return Number.isNaN(date) ? undefined : Math.min(Math.max(0, date - Date.now()), 600_000);
}
