/**
 * npm run triage -- --in <emails.jsonl> --out <json> [--me <address>]
 * npm run triage -- --graph <count> [--faults]      (scripts/triage-graph.ts)
 *
 * Ranks a file of messages (one JSON object a line: subject, body, from, to, cc, receivedAt, and me or --me for whose inbox it is) with the
 * product's own rules, reading and writing line by line so that memory stays flat. The messages themselves are not copied into the answer,
 * only the words quoted.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { MailAddress } from '../src/core/mailbox';
import { triage } from '../src/core/triage';

interface Line {
  readonly id?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly from?: MailAddress | string;
  readonly to?: readonly (MailAddress | string)[];
  readonly cc?: readonly (MailAddress | string)[];
  readonly receivedAt?: string;
  readonly me?: string;
  readonly role?: string;
}

const { values } = parseArgs({
  options: {
    in: { type: 'string' },
    out: { type: 'string' },
    me: { type: 'string' },
    graph: { type: 'string' },
    faults: { type: 'boolean', default: false },
  },
});
if (values.graph !== undefined) {
  const { printGraphRun } = await import('./triage-graph');
  await printGraphRun(Number(values.graph), values.faults);
  process.exit();
}
if (values.in === undefined || values.out === undefined) {
  console.error('Say which files: npm run triage -- --in <emails.jsonl> --out <json>');
  process.exit(2);
}

function addressOf(value: MailAddress | string | undefined): MailAddress {
  return typeof value === 'string' ? { name: '', email: value } : { name: value?.name ?? '', email: value?.email ?? '' };
}

const output = createWriteStream(values.out);
const lines = createInterface({ input: createReadStream(values.in), crlfDelay: Infinity });
const began = performance.now();
let spent = 0;
let count = 0;
let longest = 0;
output.write('{"messages":[');
for await (const line of lines) {
  if (line.trim() === '') continue;
  const message = JSON.parse(line) as Line;
  const to = (message.to ?? []).map(addressOf);
  const officer = { email: message.me ?? values.me ?? to[0]?.email ?? '', ...(message.role === undefined ? {} : { role: message.role }) };
  const started = performance.now();
  const ranked = triage(
    {
      subject: message.subject ?? '',
      body: message.body ?? '',
      from: addressOf(message.from),
      to,
      cc: (message.cc ?? []).map(addressOf),
      receivedAt: message.receivedAt ?? '',
    },
    officer,
  );
  const took = performance.now() - started;
  spent += took;
  longest = Math.max(longest, took);
  const written = output.write(`${count === 0 ? '' : ','}\n${JSON.stringify({ id: message.id ?? String(count + 1), ...ranked })}`);
  if (!written) await once(output, 'drain');
  count += 1;
}
const summary = {
  messages: count,
  millisecondsPerMessage: spent / Math.max(count, 1),
  longestMilliseconds: longest,
  seconds: (performance.now() - began) / 1000,
};
output.end(`\n],"count":${String(count)},"millisecondsPerMessage":${summary.millisecondsPerMessage.toFixed(4)}}\n`);
await once(output, 'finish');
console.log(
  `${String(count)} messages in ${summary.seconds.toFixed(2)} s, ${summary.millisecondsPerMessage.toFixed(3)} ms a message, longest ${longest.toFixed(1)} ms`,
);
