import { FolderInUse } from '../src/gateway/folder-lock';
import { createLog } from '../src/gateway/log';
import { startServer } from '../src/gateway/server';
import { readSettings } from '../src/gateway/settings';
import { TemplateFault } from '../src/core/template-fault';

/** `npm run gateway` starts the gateway with the environment's settings, and stops it gently when asked to. */
async function main(): Promise<void> {
  const { settings, faults } = readSettings(process.env);
  for (const { setting, fault, stops } of faults) process.stderr.write(`${stops ? 'Stop' : 'Note'}: ${setting} ${fault}.\n`);
  if (faults.some(({ stops }) => stops)) {
    process.exitCode = 1;
    return;
  }
  const log = createLog();
  const server = await startServer(settings, log);
  process.stderr.write(`The gateway listens at ${server.url}\n`);
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      server.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

main().catch((thrown: unknown) => {
  const plain = thrown instanceof FolderInUse || thrown instanceof TemplateFault;
  // A database's own words may hold its address and password: only the kind is said.
  const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? ` (${String(cause.code)})` : '';
  process.stderr.write(plain ? `${thrown.message}\n` : `The gateway could not start${code}. npm run doctor says what is missing.\n`);
  process.exitCode = 1;
});
