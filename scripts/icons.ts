// Exports assets/icon.svg at every size the manifests name. Run by hand after a change of the drawing; a test compares names and sizes.
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const drawing = readFileSync('assets/icon.svg', 'utf8');
const definitions = drawing.slice(drawing.indexOf('<defs>'), drawing.indexOf('</defs>') + '</defs>'.length);

function groupOf(id: string): string {
  const start = drawing.indexOf(`<g id="${id}">`, drawing.indexOf('</defs>'));
  // The top-level groups are indented by two spaces, which is how their end is found.
  const end = drawing.indexOf('\n  </g>', start);
  if (start < 0 || end < 0) throw new Error(`assets/icon.svg has no group ${id}`);
  return drawing.slice(start, end) + '</g>';
}

function exportIcon(group: string, size: number, file: string): void {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">${definitions}${groupOf(group)}</svg>`;
  writeFileSync(`assets/${file}`, new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng());
}

for (const name of ['icon', 'improve', 'check', 'summarise']) {
  for (const size of [16, 20, 24, 32, 40, 48, 64, 80]) exportIcon(size <= 24 ? `${name}-small` : name, size, `${name}-${size}.png`);
}
exportIcon('icon', 128, 'icon-128.png');
exportIcon('icon', 192, 'color-192.png');
exportIcon('outline', 32, 'outline-32.png');
