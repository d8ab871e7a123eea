import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';

const root = dirname(fileURLToPath(import.meta.url));
/** Where the build goes. FAIR_COPY_DIST names another folder, so that two builds on one machine do not meet. */
const dist = resolve(root, process.env.FAIR_COPY_DIST ?? 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: { jsc: { target, parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } },
  },
});

const page = (chunk, template) =>
  new HtmlWebpackPlugin({
    filename: `${chunk}.html`,
    template,
    chunks: [chunk],
    scriptLoading: 'defer',
    minify: false,
    templateParameters: { version },
  });

/** swc's minifier, which is there for its compiler already: a build takes a third of the time that webpack's own choice, terser, needs. */
const minimizer = [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })];

const common = (name, folder, target = 'es2022') => ({
  name,
  context: root,
  mode: 'production',
  devtool: false,
  output: { path: join(dist, folder), filename: '[name].js', chunkFilename: '[name].[contenthash:8].js', publicPath: 'auto' },
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: { rules: [typescript(target)] },
  optimization: { minimizer },
  performance: { hints: false },
  cache: { type: 'filesystem', cacheDirectory: join(root, '.cache', 'webpack', basename(dist)), name },
  stats: 'errors-warnings',
});

const pane = {
  ...common('pane', 'pane'),
  entry: {
    taskpane: './addin/taskpane/index.tsx',
    gallery: './addin/gallery/index.tsx',
    commands: './addin/commands/index.ts',
    'signed-in': './addin/signed-in/index.ts',
  },
  plugins: [
    page('taskpane', './addin/taskpane/index.html'),
    page('gallery', './addin/gallery/index.html'),
    page('commands', './addin/commands/index.html'),
    page('signed-in', './addin/signed-in/index.html'),
  ],
};

/** Of the plain-English list the checks before sending take these kinds alone; a test holds the file against the whole of the rules. */
const kindsOfSending = ['blaming', 'stigmatising'];
const plainEnglishOfSending = (text) => {
  const list = JSON.parse(text);
  return { ...list, entries: list.entries.filter(({ kind }) => kindsOfSending.includes(kind)) };
};

// Classic Outlook's JavaScript-only runtime: one file, no imports, no DOM, ES2016 at the oldest.
const onsend = {
  ...common('onsend', 'pane', 'es2016'),
  target: ['web', 'es2016'],
  entry: { onsend: './addin/onsend/index.ts' },
  module: {
    rules: [
      { ...typescript('es2016') },
      { ...typescript('es2016'), test: /\.m?js$/, exclude: undefined, include: /node_modules/ },
      { test: /plain-english\.json$/, type: 'json', parser: { parse: plainEnglishOfSending } },
    ],
  },
  optimization: { minimizer, splitChunks: false, runtimeChunk: false },
  plugins: [
    page('onsend', './addin/onsend/index.html'),
    // FAIR_COPY_WHEN_UNSURE: "send" (the default) or "ask"; the council's choice for when a check cannot be made.
    new webpack.DefinePlugin({
      // Written by scripts/build.ts from council.yaml. The bundle holds it: it can fetch nothing when the officer presses Send.
      FAIR_COPY_COUNCIL: webpack.DefinePlugin.runtimeValue(() => readFileSync(join(dist, 'pane', 'council.json'), 'utf8'), true),
      FAIR_COPY_WHEN_UNSURE: JSON.stringify(process.env.FAIR_COPY_WHEN_UNSURE === 'ask' ? 'ask' : 'send'),
    }),
  ],
};

const emulator = {
  ...common('emulator', 'emulator'),
  entry: { emulator: './emulator/index.ts' },
  experiments: { css: true },
  plugins: [
    new HtmlWebpackPlugin({
      filename: 'index.html',
      template: './emulator/index.html',
      chunks: ['emulator'],
      scriptLoading: 'defer',
      minify: false,
    }),
  ],
};

// The pages the gateway serves: library, impact, governance. Names carry a hash, so that browsers may keep them for ever.
const pages = {
  ...common('pages', 'pages'),
  output: {
    path: join(dist, 'pages'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    publicPath: '/pages/',
  },
  entry: { pages: './addin/pages/index.tsx' },
  plugins: [
    new HtmlWebpackPlugin({
      filename: 'index.html',
      template: './addin/pages/index.html',
      chunks: ['pages'],
      scriptLoading: 'defer',
      minify: false,
    }),
  ],
};

export default [pane, onsend, emulator, pages];
