/** A report as Markdown, HTML and plain lines: the same words, with nothing in them taken for markup. */
import { expect, it } from 'vitest';
import { htmlOf, markdownOf, plainOf } from './plain-texts';
import type { Report } from './report';

const report: Report = {
  language: 'da',
  title: 'A * B <b> | # C',
  subtitle: 'Udkast',
  blocks: [
    { kind: 'heading', level: 1, text: '1. Kort fortalt' },
    { kind: 'paragraph', text: '- ikke en liste' },
    {
      ...{ kind: 'table', caption: 'Alle', header: ['Plads', 'Tema'], align: ['end', 'start'] },
      rows: [['1', 'Ro | mod']],
    },
  ],
};

it('Markdown shows signs as they are written, and keeps a row of a table together', () => {
  const rows = [['1', 'Ro &amp; mod\nog & nu']];
  const table = {
    kind: 'table',
    caption: '',
    header: ['Plads', 'Tema'],
    align: ['end', 'start'],
  } as const;
  expect(markdownOf({ ...report, blocks: [{ ...table, rows }] })).toContain(
    '| 1 | Ro \\&amp; mod og & nu |',
  );
});

it('Markdown escapes what it would read as markup', () => {
  expect(markdownOf(report)).toBe(
    [
      '# A \\* B \\<b\\> \\| \\# C',
      '*Udkast*',
      '## 1. Kort fortalt',
      '\\- ikke en liste',
      'Alle\n\n| Plads | Tema |\n| ---: | --- |\n| 1 | Ro \\| mod |\n',
    ].join('\n\n'),
  );
});

it('HTML is a heading, paragraphs and a table with header cells', () => {
  const html = htmlOf(report);
  expect(html).toContain('<h1>A * B &lt;b&gt; | # C</h1>');
  expect(html).toContain('<th scope="col" align="right">Plads</th>');
  expect(html).toContain('<th scope="row" align="right">1</th><td align="left">Ro | mod</td>');
  expect(html).toContain('<div lang="da">');
});

it('plain text has no markup at all', () => {
  expect(plainOf(report)).toBe(
    'A * B <b> | # C\n\nUdkast\n\n1. KORT FORTALT\n\n- ikke en liste\n\nAlle\nPlads · Tema\n1 · Ro | mod\n',
  );
});
