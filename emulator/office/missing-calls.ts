/** Calls an add-in made that are not emulated, by name, in order, each once. The page lists them so that nobody mistakes silence for success. */
export class MissingCalls {
  readonly names: string[] = [];

  note(name: string): void {
    if (this.names.includes(name)) return;
    this.names.push(name);
    console.error(`Not emulated: ${name}. See docs/emulator.md for what is.`);
  }
}
