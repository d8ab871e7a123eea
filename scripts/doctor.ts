import { examine } from '../src/gateway/doctor';
import { openaiModel } from '../src/models/openai';

/** `npm run doctor` says what is missing. Ends with 1 when something must be mended. */
async function main(): Promise<void> {
  const findings = await examine(process.env, openaiModel);
  for (const { ok, words } of findings) process.stdout.write(`${ok === undefined ? 'Note' : ok ? 'Good' : 'Mend'}  ${words}\n`);
  if (findings.some(({ ok }) => ok === false)) process.exitCode = 1;
}

void main();
