import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// What the client fixed, whoever finds something quicker: these packages and these places.

interface PackageFile {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const file = JSON.parse(readFileSync('package.json', 'utf8')) as PackageFile;
const product = ['src', 'addin'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((entry) => /\.tsx?$/.test(entry))
    .map((entry) => readFileSync(join(folder, entry), 'utf8')),
);

test.each(['react', '@fluentui/react-components', 'openai'])('%s is a dependency, and the product uses it', (name) => {
  expect(Object.keys(file.dependencies)).toContain(name);
  expect(product.some((text) => text.includes(`from '${name}'`))).toBe(true);
});

test('office.js, webpack and jest are what it is built and tried with', () => {
  expect(Object.keys(file.devDependencies)).toEqual(expect.arrayContaining(['@microsoft/office-js', 'webpack', 'jest']));
});

test('everything stands where the client looks for it', () => {
  expect(readdirSync('.')).toEqual(
    expect.arrayContaining(['addin', 'assets', 'manifest.xml', 'package.json', 'src', 'tests', 'webpack.config.js']),
  );
});
