/**
 * npm run triage -- --in <emails.jsonl> --out <json> [--me <address>]
 * npm run triage -- --graph <count> [--faults]      (scripts/triage-graph.ts)
 *
 * Ranks a file of messages (one JSON object a line: subject, body, from, to, cc, receivedAt, and me or --me for whose inbox it is) with the
 * product's own rules, reading and writing piece by piece so that memory stays flat. The messages themselves are not copied into the answer,
 * only the words quoted.
 */
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { MailAddress } from '../src/core/mailbox';
import { triage } from '../src/core/triage';

const text = z.string().nullish();
const address = z.union([z.string(), z.object({ name: text, email: text })]).nullish();
const messageShape = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  subject: text,
  body: text,
  from: address,
  to: z.array(address).nullish(),
  cc: z.array(address).nullish(),
  receivedAt: text,
  me: text,
  role: text,
});

/** Takes one line; gives its message, or what is wrong with it, in words without its content. */
function readLine(line: string): z.infer<typeof messageShape> | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'is not JSON';
  }
  const { data, error } = messageShape.safeParse(value);
  return data ?? `has no message that can be read: ${error?.issues[0]?.path.join('.') || 'the whole line'} is not what it should be`;
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

function addressOf(value: z.infer<typeof address>): MailAddress {
  return typeof value === 'string' ? { name: '', email: value } : { name: value?.name ?? '', email: value?.email ?? '' };
}

if (!existsSync(values.in)) {
  console.error(`There is no file ${values.in}.`);
  process.exit(2);
}

const output = createWriteStream(values.out);
const began = performance.now();
let spent = 0;
let count = 0;
let longest = 0;
let lineNumber = 0;
let unread = 0;

/** Takes one line of the file; gives what is written of it, nothing for an empty line or one that cannot be read. */
function rankLine(line: string): string {
  lineNumber += 1;
  if (line.trim() === '') return '';
  const message = readLine(line);
  if (typeof message === 'string') {
    // One bad line must not cost the others their place.
    console.error(`Line ${lineNumber} ${message}. It is left out.`);
    unread += 1;
    return '';
  }
  const to = (message.to ?? []).map(addressOf);
  const officer = { email: message.me ?? values.me ?? to[0]?.email ?? '', ...(message.role ? { role: message.role } : {}) };
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
  count += 1;
  return `${count === 1 ? '' : ','}\n${JSON.stringify({ id: message.id ?? String(count), ...ranked })}`;
}

output.write('{"messages":[');
let rest = '';
// Split here and not by node:readline, which also ends a line at U+2028: JSON may hold that as it is.
for await (const piece of createReadStream(values.in, 'utf8')) {
  const lines = (rest + String(piece)).split('\n');
  rest = lines.pop() ?? '';
  if (!output.write(lines.map(rankLine).join(''))) await once(output, 'drain');
}
output.write(rankLine(rest));
const summary = {
  messages: count,
  millisecondsPerMessage: spent / Math.max(count, 1),
  longestMilliseconds: longest,
  seconds: (performance.now() - began) / 1000,
};
output.end(`\n],"count":${String(count)},"millisecondsPerMessage":${summary.millisecondsPerMessage.toFixed(4)}}\n`);
await once(output, 'finish');
console.log(
  `${String(count)} messages in ${summary.seconds.toFixed(2)} s, ${summary.millisecondsPerMessage.toFixed(3)} ms a message, longest ${longest.toFixed(1)} ms${unread === 0 ? '' : `; ${unread} lines could not be read`}`,
);
