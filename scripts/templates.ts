import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { TemplateFault } from '../src/core/template-fault';
import { compileTemplates } from '../src/gateway/template-folder';

export { compileTemplates };

/** `tsx scripts/templates.ts [folder] [output]` writes all templates as one JSON file for the pane and the gateway. */
function main([folder = 'templates', output = join('dist', 'templates.json')]: readonly string[]): void {
  try {
    const templates = compileTemplates(resolve(folder));
    mkdirSync(dirname(resolve(output)), { recursive: true });
    writeFileSync(resolve(output), JSON.stringify(templates));
    process.stdout.write(`${templates.length} templates written to ${output.split(sep).join('/')}\n`);
  } catch (thrown) {
    if (!(thrown instanceof TemplateFault)) throw thrown;
    process.stderr.write(`${thrown.message}\n`);
    process.exitCode = 1;
  }
}

if (/scripts[\\/]templates\.ts$/.test(process.argv[1] ?? '')) main(process.argv.slice(2));
