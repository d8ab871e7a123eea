import OpenAI from 'openai';
import type { ChatModel } from '../core/chat-model';
import { Problem, type ProblemCode } from '../core/problem';
import type { ChatEvent } from './chat-event';
import { readChatEvents } from './chat-events';
import { bodyOf, leanFetch } from './lean-fetch';
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
  /** Milliseconds for the whole reply: a server that drips words, or signs of life without any, would keep its place for ever. */
  readonly wholeMs?: number;
  /** At most so many characters are taken: a server that floods is cut off. */
  readonly mostCharacters?: number;
  /** Left out where a model takes only its own. */
  readonly temperature?: number;
  readonly mostTokens?: number;
}

/**
 * Takes where a model is; gives it. The client's own retries and its ten-minute time-out are off: the gateway retries, in one place,
 * and an officer is waiting.
 */
export function openaiModel(settings: OpenaiSettings): ChatModel {
  const { id, baseUrl, model, firstMs = 30_000, betweenMs = 15_000, wholeMs = 300_000, mostCharacters = 200_000 } = settings;
  const client = new PreparedClient({
    baseURL: baseUrl,
    apiKey: settings.apiKey ?? 'none',
    maxRetries: 0,
    timeout: firstMs,
    logLevel: 'off',
    fetch: leanFetch,
  });
  return {
    id,
    async *write(prompt, officer) {
      const watch = startWatch(officer, wholeMs);
      try {
        watch.allow(firstMs);
        const answer = client.chat.completions.create(
          {
            model,
            stream: true,
            stream_options: { include_usage: true },
            messages: [
              { role: 'system', content: prompt.system },
              { role: 'user', content: prompt.user },
            ],
            ...(settings.temperature === undefined ? {} : { temperature: settings.temperature }),
            ...(settings.mostTokens === undefined ? {} : { max_completion_tokens: settings.mostTokens }),
          },
          { signal: watch.signal },
        );
        // The client asks and judges the answer's head; its stream of chunks costs three promises and two copies a token, so that the
        // events are read here.
        const body = bodyOf(await answer.asResponse());
        let finish: string | undefined;
        let received = 0;
        for await (const events of readChatEvents(body, rests)) {
          watch.allow(betweenMs);
          let text = '';
          let tokens: ReturnType<typeof tokensOf>;
          for (const event of events) {
            if (event.error) throw new Problem(codeInStream(event.error.code), { technical: 'error in the stream' });
            const choice = event.choices?.[0];
            if (typeof choice?.delta?.refusal === 'string' && choice.delta.refusal !== '')
              throw new Problem('model-refused', { technical: 'refusal' });
            if (typeof choice?.delta?.content === 'string') text += choice.delta.content;
            finish = choice?.finish_reason ?? finish;
            tokens = tokensOf(event.usage) ?? tokens;
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

type Prepared = Awaited<ReturnType<OpenAI['buildRequest']>>;

/**
 * The client asks one address, with the same headers, for as long as it lives: both are made ready once. Made anew for each job they took as long
 * as reading the reply did. Safe because of two jobs' requests only body and signal differ, and those are each job's own here: the key never changes, and
 * what the client would write of its own tries stays as it was, since it makes none.
 */
class PreparedClient extends OpenAI {
  readonly #prepared = new Map<string, Promise<Prepared>>();

  override async buildRequest(...[options, state]: Parameters<OpenAI['buildRequest']>): Promise<Prepared> {
    const { method, path, signal, body } = options;
    const before = this.#prepared.get(path) ?? super.buildRequest({ method, path, body: {} }, state);
    this.#prepared.set(path, before);
    const { req, url, timeout } = await before;
    return { req: { ...req, ...(signal ? { signal } : {}), body: JSON.stringify(body) }, url, timeout };
  }
}

/** How long words that follow others are gathered: within a tenth of a second a change is seen as at once. */
const rests = { firstMs: 10, mostMs: 80 };

/** So many tokens no reply has: whatever says more is no count. */
const mostCounted = 10_000_000;

/**
 * Takes what a server says that it used; gives whole numbers, or undefined when they are none. What is counted goes into a sum and a line for ever, and
 * a half token or a negative one would spoil those of every job that ends with this one.
 */
function tokensOf(usage: ChatEvent['usage']): { readonly input: number; readonly output: number } | undefined {
  const { prompt_tokens: input, completion_tokens: output } = usage ?? {};
  return isCount(input) && isCount(output) ? { input, output } : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostCounted;
}

function judgeFinish(finish: string | undefined, received: number): void {
  // A page where a stream should be has no events at all: a proxy answered, not a model.
  if (finish === undefined && received === 0) throw new Problem('service-failed', { technical: 'no events' });
  if (finish === undefined) throw new Problem('reply-cut', { technical: 'no finish reason' });
  if (finish === 'length') throw new Problem('too-long', { technical: 'cut by length' });
  if (finish === 'content_filter') throw new Problem('model-refused', { technical: 'content filter' });
  if (finish !== 'stop') throw new Problem('reply-unusable', { technical: 'odd finish reason' });
  if (received === 0) throw new Problem('reply-empty');
}

/** Takes what the client threw; gives a Problem. The server's own words are dropped: they may hold a piece of the prompt or the key. */
function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof OpenAI.APIConnectionTimeoutError) return new Problem('no-answer', { technical: 'model time-out' });
  if (thrown instanceof OpenAI.APIConnectionError) return new Problem('no-answer', { technical: 'model not reached' });
  if (thrown instanceof OpenAI.APIError) {
    const status = typeof thrown.status === 'number' ? thrown.status : undefined;
    const after = retryAfterMs(thrown.headers);
    const code = codeOf(status, thrown.code ?? undefined);
    return new Problem(code, { technical: `model HTTP ${status ?? 'none'}`, ...(after === undefined ? {} : { retryAfterMs: after }) });
  }
  // A stream that is cut comes as `TypeError: terminated` from fetch, and as ECONNRESET from Node's client, with no status.
  // Names, not classes: fetch may live in another realm than this code.
  const name =
    thrown instanceof Error || (typeof thrown === 'object' && thrown !== null && 'name' in thrown) ? String(thrown.name) : 'unknown';
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
  if (name === 'TypeError' || code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE')
    return new Problem('reply-cut', { technical: 'model hung up' });
  if (name === 'SyntaxError') return new Problem('reply-unusable', { technical: 'model sent no JSON' });
  return new Problem('service-failed', { technical: name });
}

/** An error after the head: some servers name it, and some give the status that its head would have had. */
function codeInStream(code: unknown): ProblemCode {
  return typeof code === 'number' ? codeOf(code, undefined) : codeOf(undefined, typeof code === 'string' ? code : undefined);
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

function retryAfterMs(headers: Pick<Headers, 'get'> | undefined): number | undefined {
  const milliseconds = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(milliseconds) && milliseconds >= 0) return Math.min(milliseconds, 600_000);
  const after = headers?.get('retry-after');
  if (after === null || after === undefined) return undefined;
  const seconds = Number(after);
  if (Number.isFinite(seconds)) return Math.min(Math.max(0, seconds) * 1000, 600_000);
  const date = Date.parse(after);
  return Number.isNaN(date) ? undefined : Math.min(Math.max(0, date - Date.now()), 600_000);
}
