import type dns from 'node:dns';
import { createServer } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { readSettings } from '../../src/gateway/settings';
import { leanFetch } from '../../src/models/lean-fetch';
import { isMetadataHost, lookupOfModels } from '../../src/models/metadata-address';

/** A name that somebody has made lead inside. */
jest.mock('node:dns', () => {
  const real = jest.requireActual<typeof dns>('node:dns');
  const lookup: LookupFunction = (host, options, answer) => {
    if (host === 'model.example') answer(null, [{ address: '169.254.169.254', family: 4 }]);
    else (real.lookup as LookupFunction)(host, options, answer);
  };
  return { ...real, lookup };
});

const metadata = [
  'http://169.254.169.254/latest',
  'http://2852039166/latest',
  'http://0xA9FEA9FE/latest',
  'http://0251.0376.0251.0376/latest',
  'http://169.254.170.2/v2',
  'http://[::ffff:169.254.169.254]/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://[64:ff9b::169.254.169.254]/',
  'http://[fe90::1]/',
  'http://[fd00:ec2::254]/',
  'http://168.63.129.16/machine',
  'http://100.100.100.200/',
  'http://METADATA.google.internal./computeMetadata',
  'http://169.254.169.254.nip.example/',
];

describe('a metadata address', () => {
  it.each(metadata)('is no model, however it is written: %s', async (address) => {
    expect(isMetadataHost(new URL(address).hostname)).toBe(true);
    const { faults } = readSettings({ MODEL_BASE_URL: address, MODEL_NAME: 'm' });
    expect(faults.filter(({ stops }) => stops).map(({ setting, fault }) => [setting, fault])).toEqual([
      ['MODEL_BASE_URL', 'is a cloud’s metadata address'],
    ]);
    await expect(leanFetch(address, { method: 'POST', body: '{}' })).rejects.toThrow('a metadata address');
  });

  it.each(['127.0.0.1', '10.0.0.5', '[::1]', 'ollama', 'models.marrowdale.example', '169.25.4.1', '[fc00::5]'])(
    'is not taken for one: %s',
    (host) => {
      expect(isMetadataHost(host)).toBe(false);
    },
  );

  it('is not reached by a name that leads there, as one address or among several', () => {
    const answered = (found: Parameters<Parameters<LookupFunction>[2]>[1]): unknown => {
      let heard: unknown;
      lookupOfModels((_host, _options, answer) => answer(null, found, 4))('model.example', {}, (failure, address) => {
        heard = failure === null ? address : failure.message;
      });
      return heard;
    };
    const refused = 'the name leads to a metadata address';
    expect(answered('169.254.169.254')).toBe(refused);
    expect(
      answered([
        { address: '10.0.0.5', family: 4 },
        { address: '::ffff:169.254.169.254', family: 6 },
      ]),
    ).toBe(refused);
    expect(answered('10.0.0.5')).toBe('10.0.0.5');
    expect(answered([{ address: '10.0.0.5', family: 4 }])).toEqual([{ address: '10.0.0.5', family: 4 }]);
  });

  it('is looked for on every new way to a model, and other names still lead to theirs', async () => {
    await expect(leanFetch('http://model.example/v1', { method: 'POST', body: '{}' })).rejects.toThrow('leads to a metadata address');
    const server = createServer((request, response) => void request.resume().once('end', () => response.end('{}')));
    await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve));
    const { port } = server.address() as AddressInfo;
    expect((await leanFetch(`http://localhost:${port}/v1`, { method: 'POST', body: '{}' })).status).toBe(200);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});
