/** Whose a line of a mail is: the writer's own, a signature's, or of the thread quoted below. */
export type LinePlace = 'own' | 'signature' | 'quoted';

/** The line that plain-text mail puts above a signature (RFC 3676, 4.3), with or without its space. */
const signatureLine = /^--[ \u00a0]?$/;
const quoteLine = /^(?:-{2,} ?(?:Original Message|Forwarded message) ?-{2,}|_{20,}|On .{6,120} wrote:|Begin forwarded message:)$/i;
const fromLine = /^\*?From: ?\*? ?.{2,}/;
const headerLine = /^\*?(?:Sent|Date|To|Subject|Cc): ?\*? ?./;

/**
 * Takes the lines of a mail from top to bottom; gives for each whose it is, by its words alone. A heuristic: no call of Office's tells. "From:" begins a
 * quote only with an address in it or with another header line near: an officer may write "From: 3 December you can …".
 */
export function placesOfLines(lines: readonly string[]): readonly LinePlace[] {
  let place: LinePlace = 'own';
  return lines.map((raw, index) => {
    const line = raw.trim();
    if (place !== 'quoted') {
      const begins =
        quoteLine.test(line) ||
        (fromLine.test(line) && (line.includes('@') || lines.slice(index + 1, index + 5).some((next) => headerLine.test(next.trim()))));
      if (begins) place = 'quoted';
      else if (signatureLine.test(line)) place = 'signature';
    }
    return line.startsWith('>') && place === 'own' ? 'quoted' : place;
  });
}
