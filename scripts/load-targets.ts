import type { Target } from './load-streams';

const passage = 'Please be advised that we are looking into it. Tell the reader what happens next. {how}';

/** Takes our gateway's address; gives what jobs look like there. */
export function ourTarget(url: string): Target {
  return {
    url,
    path: '/api/jobs',
    headers: {},
    body: JSON.stringify({
      id: '{id}',
      action: 'improve',
      template: { id: 'improve-plainer', version: 1 },
      passages: [passage],
      answers: {},
    }),
    firstMark: 'event: text',
    endMark: 'event: done',
  };
}

/** As long as the instructions that our gateway writes for that job, so that the peer carries the same load to the model. */
const filler = 'Follow the house rules. '.repeat(140);

/** Takes the address of something that speaks chat completions, and its headers; gives what a request looks like there. */
export function chatTarget(url: string, headers: Readonly<Record<string, string>> = {}): Target {
  return {
    url,
    path: '/v1/chat/completions',
    headers,
    body: JSON.stringify({
      model: 'm',
      stream: true,
      stream_options: { include_usage: true },
      messages: [
        { role: 'system', content: filler },
        { role: 'user', content: passage },
      ],
    }),
    firstMark: '"content"',
    endMark: '[DONE]',
  };
}
