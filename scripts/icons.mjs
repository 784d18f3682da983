/** npm run icons: draws assets/*.svg with Chromium and writes the systems' icon files beside them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './lib/browser/ensure-chromium.mjs';
import { bmpFile, icnsFile, ICNS_SIZES, icoFile } from './lib/package/icon-files.mjs';
import { ensureInstalled } from './lib/project/install.mjs';
import { root, runMain, say } from './lib/project/project.mjs';

const FOLDER = path.join(root, 'assets');
const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];
const PNG_SIZE = 1024;
/** What Windows shows while the portable program unpacks itself, on the console's ground. */
const SPLASH_SIZE = 256;
const SPLASH_GROUND = /** @type {const} */ ([0xf2, 0xf0, 0xea]);
/** The sizes that Linux desktops look for, each in its own file. */
const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512];

/** macOS icons have a margin: about a tenth of the size on each side. */
const MAC_MARGIN = 100 / 1024;

/** @typedef {import('./lib/package/icon-files.mjs').Picture} Picture */

/**
 * Draws a picture in the page.
 * @param {import('@playwright/test').Page} page
 * @param {string} svg
 * @param {number} size pixels
 * @param {number} margin share of the size
 * @returns {Promise<Picture>}
 */
async function draw(page, svg, size, margin) {
  const url = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const { png, rgba } = await page.evaluate(
    async ({ source, pixels, edge }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = pixels;
      canvas.height = pixels;
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('No canvas');
      context.drawImage(image, edge, edge, pixels - 2 * edge, pixels - 2 * edge);
      const { data } = context.getImageData(0, 0, pixels, pixels);
      return { png: canvas.toDataURL('image/png').split(',')[1] ?? '', rgba: [...data] };
    },
    { source: url, pixels: size, edge: Math.round(size * margin) },
  );
  return { size, png: Buffer.from(png, 'base64'), rgba: Buffer.from(rgba) };
}

await runMain(async () => {
  await ensureInstalled();
  const executablePath = await ensureChromium();
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  /** @param {string} name @param {readonly number[]} sizes @param {number} [margin] */
  const drawAll = async (name, sizes, margin = 0) => {
    const svg = readFileSync(path.join(FOLDER, `${name}.svg`), 'utf8');
    /** @type {Picture[]} */
    const pictures = [];
    for (const size of sizes) pictures.push(await draw(page, svg, size, margin));
    return pictures;
  };
  /** @param {string} name @param {Buffer} content */
  const write = (name, content) => {
    writeFileSync(path.join(FOLDER, name), content);
    say(`assets/${name}: ${Math.ceil(content.length / 1024)} kB`);
  };
  write('icon.ico', icoFile(await drawAll('icon', ICO_SIZES)));
  write('icon.icns', icnsFile(await drawAll('icon', ICNS_SIZES, MAC_MARGIN)));
  write('document.ico', icoFile(await drawAll('document', ICO_SIZES)));
  write('document.icns', icnsFile(await drawAll('document', ICNS_SIZES)));
  const [largest] = await drawAll('icon', [PNG_SIZE]);
  if (largest !== undefined) write('icon.png', largest.png);
  const [splash] = await drawAll('icon', [SPLASH_SIZE]);
  if (splash !== undefined) write('splash.bmp', bmpFile(splash, SPLASH_GROUND));
  mkdirSync(path.join(FOLDER, 'icons'), { recursive: true });
  for (const { size, png } of await drawAll('icon', LINUX_SIZES)) {
    write(`icons/${size}x${size}.png`, png);
  }
  await browser.close();
  return 0;
});
