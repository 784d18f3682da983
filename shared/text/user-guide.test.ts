/** The Danish user guide says what stands on the screen, in the same words. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TERMS } from './testing/terms';

const guide = readFileSync(new URL('../../docs/brugervejledning.md', import.meta.url), 'utf8');
const folder = new URL('da/', import.meta.url);
const words = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');

/** What the guide quotes, in one line each. */
const quoted = [...guide.matchAll(/»([^«]+)«/g)].map(([, text = '']) => text.replace(/\s+/g, ' '));

it('quotes only what the program says', () => {
  expect(quoted.length).toBeGreaterThan(20);
  // Put together of parts, and so nowhere whole.
  const composed = [
    'Træk 6 borde',
    'Tæl alle 24 borde',
    'kontroltalt: 6 af 24 borde, ingen forskel',
    'Udgave K7M',
    'Seddel 4821',
  ];
  const unknown = quoted.filter((text) => !words.includes(text) && !composed.includes(text));
  expect(unknown).toEqual([]);
});

it('shows pictures that are there', () => {
  const pictures = [...guide.matchAll(/\]\((pictures\/[^)]+)\)/g)].map(([, path = '']) => path);
  expect(pictures.length).toBeGreaterThan(3);
  const docs = new URL('../../docs/pictures/', import.meta.url);
  const there = readdirSync(docs).map((name) => `pictures/${name}`);
  expect(pictures.filter((path) => !there.includes(path))).toEqual([]);
});

const architecture = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8');
const glossary = /## Glossary\n([^]*?)\n## /.exec(architecture)?.[1] ?? '';

it.each(TERMS.filter(({ language }) => language === 'da'))('says $say, not $not', ({ not }) => {
  expect(guide.split('\n').filter((line) => not.test(line))).toEqual([]);
});

it.each(TERMS.filter(({ isPhrase }) => !isPhrase))('the glossary has $say', ({ say }) => {
  expect(glossary.toLowerCase()).toContain(say);
});
