import 'server-only';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const root = process.cwd();

/** Renderer and fonts, read once. Both come with the program: nothing of the system is used. */
let loading: Promise<Uint8Array[]> | null = null;

/**
 * Draws an SVG in its own size.
 * @param svg markup without references to anything outside; its fonts are "Source Serif 4" and "Inter"
 * @returns the bytes of a PNG
 * @throws when the markup is not SVG
 */
export async function renderPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  loading ??= load();
  const fontBuffers = await loading;
  const drawing = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Inter' } });
  try {
    return new Uint8Array(drawing.render().asPng());
  } finally {
    drawing.free();
  }
}

async function load(): Promise<Uint8Array[]> {
  const fonts = path.join(root, 'app', 'fonts');
  const [wasm, serif, sans] = await Promise.all([
    readFile(path.join(root, 'node_modules', '@resvg', 'resvg-wasm', 'index_bg.wasm')),
    readFile(path.join(fonts, 'source-serif-4-latin-wght.woff2')),
    readFile(path.join(fonts, 'inter-latin-wght.woff2')),
  ]);
  await initWasm(wasm);
  return [serif, sans];
}
