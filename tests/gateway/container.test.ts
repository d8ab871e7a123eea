import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { nodeFlags } from '../../scripts/gateway-process';
import { until } from '../until';

/** No Docker here: what the container file copies and runs is done by hand instead. */
const lines = readFileSync('Dockerfile', 'utf8').replace(/\\\n/g, ' ').split('\n');
const after = (word: string): readonly string[] =>
  lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
const described = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Record<string, string>;
  readonly dependencies: Record<string, string>;
  readonly engines: { readonly node: string };
};
/** What reads the settings of a build. */
const builders = ['webpack.config.js', 'scripts/build.ts'];
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fair-copy-container-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the container file', () => {
  it('copies and runs only what is there', () => {
    const copied = after('COPY')
      .filter((line) => !line.startsWith('--from'))
      .flatMap((line) => line.split(' ').slice(0, -1));
    expect(copied).toContain('package-lock.json');
    for (const name of copied) expect([name, existsSync(name)]).toEqual([name, true]);
    const fromBuild = after('COPY')
      .filter((line) => line.startsWith('--from'))
      .flatMap((line) => line.split(' ').slice(1, -1));
    for (const path of fromBuild) {
      const name = path.replace('/app/', '');
      expect([name, name === 'node_modules' || name === 'dist' || existsSync(name)]).toEqual([name, true]);
    }
    const runs = after('RUN').join('\n');
    for (const [, script = ''] of runs.matchAll(/npm run (\S+)/g)) expect(described.scripts).toHaveProperty([script]);
    for (const [path] of runs.matchAll(/scripts\/[\w-]+\.ts/g)) expect([path, existsSync(path)]).toEqual([path, true]);
    expect(runs).toContain('npm prune --omit=dev');
    const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
    for (const name of ['node_modules', 'data', '.git']) expect(ignored).toContain(name);
    for (const name of [...copied, 'scripts', 'src', 'templates', 'webpack.config.js']) expect(ignored).not.toContain(name);
  });

  it('runs as a user without rights, with sign-in, on a Node that the project supports', () => {
    expect(after('USER')).toEqual(['node']);
    expect(after('ENV').join(' ')).toContain('NODE_ENV=production');
    expect(after('FROM').map((line) => /^node:(\d+)/.exec(line)?.[1])).toEqual(['20', '20']);
    expect(after('CMD').map((line) => JSON.parse(line) as unknown)).toEqual([['node', ...nodeFlags, 'dist/service/gateway.cjs']]);
    expect(after('STOPSIGNAL')).toEqual(['SIGTERM']);
  });

  it('needs nothing at run time that only developers have, starts from a folder of its own, answers, and stops gently', async () => {
    const run = after('RUN').find((line) => line.includes('esbuild')) ?? '';
    const entries = [...run.matchAll(/scripts\/[\w-]+\.ts/g)].map(([path]) => path);
    const { metafile } = await build({
      entryPoints: entries,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      packages: 'external',
      outExtension: { '.js': '.cjs' },
      outdir: join(folder, 'dist', 'service'),
      metafile: true,
      logLevel: 'error',
    });
    const outside = new Set(
      Object.values(metafile.outputs)
        .flatMap(({ imports }) => imports.filter(({ external }) => external === true).map(({ path }) => path))
        .filter((path) => !path.startsWith('node:') && !builtinModules.includes(path))
        .map((path) =>
          path
            .split('/')
            .slice(0, path.startsWith('@') ? 2 : 1)
            .join('/'),
        ),
    );
    expect([...outside].filter((name) => !(name in described.dependencies))).toEqual([]);

    for (const name of ['package.json', 'council.yaml', 'templates']) cpSync(name, join(folder, name), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    for (const [part, page] of [
      ['pane', 'taskpane.html'],
      ['pages', 'index.html'],
    ] as const) {
      mkdirSync(join(folder, 'dist', part), { recursive: true });
      writeFileSync(join(folder, 'dist', part, page), `<!doctype html><title>${part}</title>`);
    }
    const [, ...told] = JSON.parse(after('CMD')[0] ?? '[]') as string[];
    const child = spawn(process.execPath, told, {
      cwd: folder,
      env: {
        PATH: process.env['PATH'] ?? '',
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: '0',
        DATA_FOLDER: join(folder, 'data'),
        ENTRA_TENANT: '11111111-2222-3333-4444-555555555555',
        ENTRA_AUDIENCE: 'api://fair-copy',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const url = await until('the gateway’s address', () => /listens at (http:\S+)/.exec(said)?.[1]);
    expect((await fetch(`${url}/api/health`)).status).toBe(200);
    expect((await fetch(`${url}/api/ready`)).status).toBe(200);
    expect((await fetch(`${url}/api/templates`)).status).toBe(401);
    // No PANE_FOLDER was said: what is built beside the gateway is served.
    expect(await (await fetch(`${url}/`)).text()).toContain('<title>pages');
    expect(await (await fetch(`${url}/taskpane.html`)).text()).toContain('<title>pane');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});

describe('the compose file', () => {
  it('gives the container what it asks for, a read-only disk, and time to finish its streams', () => {
    const { services } = parse(readFileSync('compose.yaml', 'utf8')) as {
      services: Record<
        string,
        {
          environment: Record<string, string>;
          env_file?: unknown;
          build?: { args?: string[] };
          read_only?: boolean;
          stop_grace_period?: string;
          volumes: string[];
        }
      >;
    };
    const gateway = services['gateway'];
    expect(gateway).toMatchObject({ read_only: true, stop_grace_period: '40s', volumes: ['data:/data'] });
    expect(Object.keys(gateway?.environment ?? {})).toEqual(expect.arrayContaining(['DATABASE_URL', 'ENTRA_TENANT', 'ENTRA_AUDIENCE']));
    // Whatever the guide says can be set reaches the gateway, and what the pane is built with reaches the build.
    expect(gateway?.env_file).toEqual([{ path: '.env', required: false }]);
    const asked = lines.filter((line) => line.startsWith('ARG ')).map((line) => line.slice(4));
    expect(gateway?.build?.args).toEqual(asked);
    for (const name of asked) expect([name, builders.some((file) => readFileSync(file, 'utf8').includes(name))]).toEqual([name, true]);
    expect(readFileSync('.dockerignore', 'utf8').split('\n')).toContain('.env');
    expect(readFileSync('compose.yaml', 'utf8')).not.toMatch(/PASSWORD: [^$]/);
  });
});
