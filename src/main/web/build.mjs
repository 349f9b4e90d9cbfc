// Bundles what browsers load into target/classes/static/assets. Every file carries the hash of its content in its name;
// assets.properties tells the program which name that is. Beside each text file lies one packed with gzip.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

const classes = process.argv[2] ?? 'target/classes';
const assets = join(classes, 'static/assets');
rmSync(assets, { recursive: true, force: true });
mkdirSync(assets, { recursive: true });

const { metafile } = await build({
  entryPoints: ['bijeen.css', 'bijeen.js', 'editor.js', 'programme.js'].map((name) => `src/main/web/${name}`),
  outdir: assets,
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
  loader: { '.woff2': 'file' },
  entryNames: '[name].[hash]',
  assetNames: '[name].[hash]',
  metafile: true,
  logLevel: 'warning',
});

const addresses = new Map();
for (const [file, { entryPoint }] of Object.entries(metafile.outputs)) {
  if (entryPoint) addresses.set(basename(entryPoint), relative(assets, file));
  if (['.css', '.js'].includes(extname(file))) pack(file);
}
for (const name of ['mark.svg']) {
  const content = readFileSync(join('src/main/web', name));
  const hashed = name.replace('.', `.${createHash('sha256').update(content).digest('hex').slice(0, 8).toUpperCase()}.`);
  writeFileSync(join(assets, hashed), content);
  addresses.set(name, hashed);
  pack(join(assets, hashed));
}
writeFileSync(join(classes, 'assets.properties'), [...addresses].map(([name, hashed]) => `${name}=${hashed}\n`).join(''));

function pack(file) {
  writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
}
