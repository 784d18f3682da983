/** A report as text: Markdown, HTML and plain lines for a mail. Pictures are left out: the text has their numbers. */
import { assertNever } from '../../lib/assert-never';
import type { Report, ReportBlock, ReportTable } from './report';

/** Everything that Markdown would read as markup, as the character itself. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~#]/gu, (character) => `\\${character}`)
    .replace(/&(?=#?\w+;)/gu, '\\&');
}

/** A row of a table is one line. */
function inCell(text: string): string {
  return escaped(text).replace(/\s*[\n\r]+\s*/gu, ' ');
}

/** At the start of a line a dash or a number would begin a list. */
function escapedLine(text: string): string {
  return escaped(text)
    .replace(/^(\s*)([-+])/u, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/u, '$1\\$2');
}

/** With a line break at the end. */
export function markdownOf({ title, subtitle, blocks }: Report): string {
  const parts = [`# ${escaped(title)}`, `*${escaped(subtitle)}*`, ...blocks.map(markdownBlock)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function markdownBlock(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escaped(block.text)}`;
    case 'paragraph':
      return escapedLine(block.text);
    case 'list':
      return block.items.map((item) => `- ${escaped(item)}`).join('\n');
    case 'table':
      return markdownTable(block);
    case 'slide':
      return '';
    case 'signature':
      return `\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_  \n${escaped(block.label)}`;
    default:
      return assertNever(block);
  }
}

function markdownTable({ caption, header, rows, align }: ReportTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(inCell).join(' | ')} |`;
  const rule = align.map((own) => (own === 'end' ? '---:' : '---'));
  return [
    escapedLine(caption),
    '',
    line(header),
    `| ${rule.join(' | ')} |`,
    ...rows.map((row) => line(row)),
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function markup(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);
}

/** A part of a page for a mail: mail programs keep headings, paragraphs and tables of it. */
export function htmlOf({ title, subtitle, language, blocks }: Report): string {
  return [
    `<div lang="${language}">`,
    `<h1>${markup(title)}</h1>`,
    `<p><em>${markup(subtitle)}</em></p>`,
    ...blocks.map(htmlBlock),
    '</div>',
  ].join('\n');
}

function htmlBlock(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${markup(block.text)}</h${block.level + 1}>`;
    case 'paragraph':
      return `<p>${markup(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${markup(item)}</li>`).join('')}</ul>`;
    case 'table':
      return htmlTable(block);
    case 'slide':
      return '';
    case 'signature':
      return `<p>________________<br>${markup(block.label)}</p>`;
    default:
      return assertNever(block);
  }
}

function htmlTable({ caption, header, rows, align }: ReportTable): string {
  const cells = (row: readonly string[], isHeader: boolean): string =>
    row
      .map((cell, at) => {
        const tag = isHeader || at === 0 ? 'th' : 'td';
        const scope = isHeader ? ' scope="col"' : at === 0 ? ' scope="row"' : '';
        const side = align[at] === 'end' ? 'right' : 'left';
        return `<${tag}${scope} align="${side}">${markup(cell)}</${tag}>`;
      })
      .join('');
  return [
    '<table border="1" cellpadding="4" cellspacing="0">',
    `<caption align="top">${markup(caption)}</caption>`,
    `<tr>${cells(header, true)}</tr>`,
    ...rows.map((row) => `<tr>${cells(row, false)}</tr>`),
    '</table>',
  ].join('\n');
}

/** For mail programs that take no markup: tables as lines «A: 71, 57 %». With a line break at the end. */
export function plainOf({ title, subtitle, blocks }: Report): string {
  return `${[title, subtitle, ...blocks.map(plainBlock)].filter((part) => part !== '').join('\n\n')}\n`;
}

function plainBlock(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.text.toUpperCase();
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'table':
      return [
        block.caption,
        block.header.join(' · '),
        ...block.rows.map((row) => row.join(' · ')),
      ].join('\n');
    case 'slide':
      return '';
    case 'signature':
      return `________________\n${block.label}`;
    default:
      return assertNever(block);
  }
}
