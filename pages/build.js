// The scripts of pages with drawings, into a few small files that our own server hands out.
import { build } from "esbuild";
import { fileURLToPath } from "node:url";

const MOST = 60_000; // bytes
const result = await build({
  entryPoints: ["timeline", "map", "network"].map((name) => fileURLToPath(new URL(`src/${name}.js`, import.meta.url))),
  splitting: true,
  chunkNames: "shared-[hash]",
  outdir: fileURLToPath(new URL("../src/nutgraf/serve/static/built", import.meta.url)),
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  legalComments: "inline",
  metafile: true,
  logLevel: "warning",
});
for (const [name, { bytes }] of Object.entries(result.metafile.outputs)) {
  console.log(`${name}: ${bytes.toLocaleString("en")} bytes`);
  if (bytes > MOST) throw new Error(`${name} is larger than ${MOST.toLocaleString("en")} bytes`);
}
