declare module 'write-good' {
  /** Gives its suggestions for a text. */
  export default function writeGood(text: string): readonly { readonly index: number; readonly offset: number; readonly reason: string }[];
}
