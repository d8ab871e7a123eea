import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ChatModel } from '../src/core/chat-model';
import { parseCouncil } from '../src/core/council-file';
import { findMusts } from '../src/core/letter-musts';
import { toProblem } from '../src/core/problem';
import { plainText } from '../src/core/blocks';
import { renderPrompt } from '../src/core/prompt';
import { readingAge } from '../src/core/readability';
import { parseDraftReply, parseImproveReply, parseSummaryReply } from '../src/core/reply';
import type { Template } from '../src/core/template';
import { scoreTone } from '../src/core/tone-scores';
import { modelsOf } from '../src/gateway/models-of';
import { compileTemplates } from '../src/gateway/template-folder';
import { inventedFacts } from './invented-facts';

/** The tone rubric's "understandable, civil, mostly definite" is 3; a model's letter may lie a little under it in one dimension. */
const lowestTone = 2.5;

const council = parseCouncil(readFileSync('council.yaml', 'utf8'), 'council.yaml');

/** `npm run evaluate:templates [id …]` tries templates on their invented examples with the first model configured, and says where it falls short. */
async function main(wanted: readonly string[]): Promise<void> {
  const model = modelsOf(process.env)[0];
  if (model === undefined) {
    process.stdout.write('No model is configured (docs/models.md). On-device, every template is tried by npm test.\n');
    return;
  }
  let wrong = 0;
  for (const template of compileTemplates('templates').filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
    const faults = await tryWith(model, template).catch((thrown: unknown) => [toProblem(thrown).code]);
    if (faults.length > 0) wrong += 1;
    process.stdout.write(`${faults.length === 0 ? 'good' : 'look'}  ${template.id}${faults.map((fault) => `\n      ${fault}`).join('')}\n`);
  }
  if (wrong > 0) process.exitCode = 1;
}

async function tryWith(model: ChatModel, template: Template): Promise<readonly string[]> {
  const { answers, text } = template.example;
  const passages = text === '' ? [] : [text];
  const job = { id: randomUUID(), action: template.action, template: { id: template.id, version: template.version }, passages, answers };
  let reply = '';
  for await (const piece of model.write(renderPrompt(job, template, council), new AbortController().signal))
    if ('text' in piece) reply += piece.text;
  const written =
    template.action === 'improve'
      ? parseImproveReply(reply, passages.length).join('\n')
      : template.action === 'summarise'
        ? parseSummaryReply(reply).join('\n')
        : plainText(parseDraftReply(reply));
  const faults = findMusts(written, template.musts)
    .filter((must) => must.found === undefined)
    .map((must) => `does not say: ${must.text}`);
  // Examples are invented, so that facts can be compared as they stand.
  for (const fact of inventedFacts(template, council, written)) faults.push(`made up or changed: ${fact}`);
  const age = readingAge(written);
  if (age > template.readingAge[1] + 1)
    faults.push(`reads at age ${Math.round(age)}, not ${template.readingAge[0]} to ${template.readingAge[1]}`);
  for (const { dimension, score, evidence } of scoreTone(written))
    if (score < lowestTone) faults.push(`tone: ${dimension} ${score} of 5${evidence.map((words) => `, “${words}”`).join('')}`);
  return faults;
}

void main(process.argv.slice(2));
