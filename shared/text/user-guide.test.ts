/** The user guides say what stands on the screen, in the same words; the English one has the sections of the Danish one. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TERMS } from './testing/terms';

const docs = new URL('../../docs/', import.meta.url);
const guide = readFileSync(new URL('brugervejledning.md', docs), 'utf8');
const english = readFileSync(new URL('user-guide.md', docs), 'utf8');

/** All that the program says in a language, as it stands in the dictionaries. */
function wordsOf(language: 'da' | 'en'): string {
  const folder = new URL(`${language}/`, import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
}

/** What a guide quotes, in one line each. */
const quotedIn = (text: string, quotes: RegExp) =>
  [...text.matchAll(quotes)].map(([, quote = '']) => quote.replace(/\s+/g, ' '));

/** Put together of parts, and so nowhere whole. */
const COMPOSED = [
  'Træk 6 borde',
  'Tæl alle 24 borde',
  'kontroltalt: 6 af 24 borde, ingen forskel',
  'Udgave K7M',
  'Seddel 4821',
];

it.each([
  ['da', guide, /»([^«]+)«/g],
  ['en', english, /“([^”]+)”/g],
] as const)('quotes only what the program says (%s)', (language, text, quotes) => {
  const quoted = quotedIn(text, quotes);
  expect(quoted.length).toBeGreaterThan(20);
  const words = wordsOf(language);
  const unknown = quoted.filter((quote) => !words.includes(quote) && !COMPOSED.includes(quote));
  expect(unknown).toEqual([]);
});

it.each([guide, english])('shows pictures that are there', (text) => {
  const pictures = [...text.matchAll(/\]\((pictures\/[^)]+)\)/g)].map(([, path = '']) => path);
  expect(pictures.length).toBeGreaterThan(3);
  const there = readdirSync(new URL('pictures/', docs)).map((name) => `pictures/${name}`);
  expect(pictures.filter((path) => !there.includes(path))).toEqual([]);
});

it('has the same sections in English, each with its place in the list of contents', () => {
  const sections = (text: string) => [...text.matchAll(/^## (.+)$/gm)].map(([, name]) => name);
  expect(sections(english)).toHaveLength(sections(guide).length);
  for (const text of [guide, english]) {
    const listed = [...text.matchAll(/^- \[(.+)\]\(#.+\)$/gm)].map(([, name]) => name);
    expect(listed).toEqual(sections(text));
  }
});

const architecture = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8');
const glossary = /## Glossary\n([^]*?)\n## /.exec(architecture)?.[1] ?? '';

it.each(TERMS)('says $say, not $not', ({ language, not }) => {
  const text = language === 'da' ? guide : english;
  expect(text.split('\n').filter((line) => not.test(line))).toEqual([]);
});

it.each(TERMS.filter(({ isPhrase }) => !isPhrase))('the glossary has $say', ({ say }) => {
  expect(glossary.toLowerCase()).toContain(say);
});
