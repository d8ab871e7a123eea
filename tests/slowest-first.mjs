/** Jest's order of test files: the slow ones first, so that no worker is left alone with one at the end. The rest in jest's own order. */
import TestSequencer from '@jest/test-sequencer';

// Jest's package is CommonJS: what it exports stands one level down.
const Sequencer = TestSequencer.default ?? TestSequencer;

const slow = [
  'faults.test',
  'pages.test',
  'megabyte.test',
  'signed-in.test',
  'gallery.test',
  'compose.test',
  'service.test',
  'backup.test',
  'disk-full.test',
  'attachments.test',
  'app.test',
  'inbox.test',
  'first-template.test',
  'mail.test',
  'deadlines.test',
  'linear-time.test',
  'patterns.test',
];

export default class SlowestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = slow.findIndex((name) => path.includes(name));
      return at < 0 ? slow.length : at;
    };
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
}
