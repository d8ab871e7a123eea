/** Why a template or the council's settings cannot be used, told to the person who wrote the file: where, and what is the matter. */
export class TemplateFault extends Error {
  override readonly name = 'TemplateFault';
  readonly code = 'template-broken';
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Plain words, for somebody who does not program. */
  readonly fault: string;

  constructor(file: string, line: number, fault: string, cause?: unknown) {
    super(`${file}, line ${line}: ${fault}`, cause === undefined ? undefined : { cause });
    this.file = file;
    this.line = line;
    this.fault = fault;
  }
}
