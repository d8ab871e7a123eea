import pino from 'pino';

/** What may stand in a log line, and nothing else: a line can hold no words of anybody's letter, because there is no field for them. */
interface LogLine {
  readonly event: string;
  readonly method?: string;
  /** The route's pattern, never the address asked for. */
  readonly route?: string;
  readonly status?: number;
  readonly milliseconds?: number;
  readonly jobId?: string;
  readonly code?: string;
  readonly technical?: string;
  readonly template?: string;
  readonly model?: string;
  readonly count?: number;
  readonly errorName?: string;
}

export interface Log {
  info(line: LogLine): void;
  warn(line: LogLine): void;
  error(line: LogLine): void;
}

const fields = [
  'event',
  'method',
  'route',
  'status',
  'milliseconds',
  'jobId',
  'code',
  'technical',
  'template',
  'model',
  'count',
  'errorName',
] as const;

/** Takes where lines go (standard output when left out); gives the log. Each value is a number or short printable ASCII. */
export function createLog(destination?: { write(line: string): void }): Log {
  const logger = destination === undefined ? pino({ base: null }, gathered()) : pino({ base: null }, destination);
  return {
    info: (line) => logger.info(allowed(line)),
    warn: (line) => logger.warn(allowed(line)),
    error: (line) => logger.error(allowed(line)),
  };
}

/** Standard output, written to twice a second: a write for each line would wake whoever reads it a thousand times. */
function gathered(): ReturnType<typeof pino.destination> {
  const output = pino.destination({ dest: 1, sync: false, minLength: 8192 });
  // Whoever read it may be gone; that must not end the gateway.
  output.on('error', () => undefined);
  setInterval(() => output.flush(), 500).unref();
  process.on('exit', () => {
    try {
      output.flushSync();
    } catch {
      // Nobody reads any more.
    }
  });
  return output;
}

function allowed(line: LogLine): Record<string, string | number> {
  const kept: Record<string, string | number> = {};
  for (const field of fields) {
    const value = line[field];
    if (typeof value === 'number') kept[field] = value;
    // A line break or an escape sequence in a value could forge a line or a terminal's colours.
    if (typeof value === 'string') kept[field] = value.replace(/[^\x20-\x7e]/g, '?').slice(0, 120);
  }
  return kept;
}
