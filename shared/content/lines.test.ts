/** What the packs show to discuss and to read: word for word, with its source, and within the limits. */
import { describe, expect, it } from 'vitest';
import { ITEM_LIMITS, TEXT_LIMITS } from '../domain/limits/limits';
import type { ItemLine } from '../domain/workshop/item-line';
import { ACTIVITIES, QUOTATIONS } from './activities';
import { DOCUMENTS } from './writing/source-documents';
import { documentText, withoutLineBreaks } from '../../tests/fixtures/content-documents';

/** The documents' own slips, and what stands in their place where they are shown. */
const SLIPS = [
  ['f lere', 'flere'],
  ['tværgående tækning', 'tværgående tænkning'],
  ['organisationen kultur', 'organisationens kultur'],
  ['vækst dagsordenen', 'vækstdagsordenen'],
  ['på ” Vejen', 'på ”Vejen'],
] as const;

const withLines = [...ACTIVITIES, ...QUOTATIONS].flatMap((activity) =>
  activity.kind === 'vote' ? [] : [activity],
);
const lines: readonly (readonly [string, ItemLine])[] = withLines.flatMap(({ id, lines: own }) =>
  own.map((line) => [id, line] as const),
);
const sourced = lines.flatMap(([id, line]) =>
  line.source ? [[id, line, line.source] as const] : [],
);

describe('a line', () => {
  it('stands in its document, letter by letter but for listed slips', () => {
    expect(sourced.length).toBeGreaterThan(100);
    const used = new Set<string>();
    for (const [id, { kind, text }, { documentId, quote }] of sourced) {
      expect(documentText(documentId), id).toContain(withoutLineBreaks(quote));
      const corrected = SLIPS.reduce((shown, [slip, right]) => {
        if (shown.includes(slip)) used.add(slip);
        return shown.replaceAll(slip, right);
      }, quote);
      if (kind === 'quote') expect(text.da, id).toBe(corrected);
      // A heading may be printed in capitals.
      else expect(text.da.toUpperCase(), id).toBe(corrected.toUpperCase());
    }
    expect([...used].sort()).toEqual(SLIPS.map(([slip]) => slip).sort());
  });

  it('is a quotation only with a source, and Pejling’s own words have none', () => {
    for (const [id, { kind, source }] of lines) {
      if (kind !== 'heading') expect(source !== null, id).toBe(kind === 'quote');
    }
  });

  it('has a credit with the document’s year, or no year where none is sure', () => {
    for (const [id, , { documentId, credit }] of sourced) {
      const year = DOCUMENTS.find((own) => own.id === documentId)?.year ?? null;
      for (const text of [credit.da, credit.en]) {
        if (year === null) expect(text, id).not.toMatch(/\d{4}/);
        else expect(text, id).toContain(`(${year})`);
      }
    }
  });

  it('says that its short title is Pejling’s own where it is, and nowhere else', () => {
    let titled = 0;
    for (const { id, lines: own } of withLines) {
      let isOwnTitle = false;
      for (const line of own) {
        if (line.kind === 'heading') isOwnTitle = line.source === null;
        if (line.kind !== 'quote') continue;
        expect(line.source?.credit.da.includes('kort titel: Pejling'), id).toBe(isOwnTitle);
        expect(line.source?.credit.en.includes('short title: Pejling'), id).toBe(isOwnTitle);
        if (isOwnTitle) titled += 1;
      }
    }
    expect(titled).toBeGreaterThan(10);
  });

  it('says that its English is a translation, and is shown in Danish where there is none', () => {
    for (const [id, { kind, text, source }] of lines) {
      expect(text.da.trim(), id).toBe(text.da);
      expect(text.da, id).not.toBe('');
      if (kind !== 'quote') expect(text.en, id).not.toBe('');
      if (source) {
        expect(source.credit.en.includes('translated by Pejling'), id).toBe(text.en !== '');
      }
    }
  });

  it('is no longer than the fields take', () => {
    for (const [id, { text, source }] of lines) {
      expect(Math.max(text.da.length, text.en.length), id).toBeLessThanOrEqual(
        TEXT_LIMITS.itemLine.typed,
      );
      expect(source?.credit.da.length ?? 0, id).toBeLessThanOrEqual(TEXT_LIMITS.credit.typed);
      expect(source?.quote.length ?? 0, id).toBeLessThanOrEqual(2000);
    }
    for (const { id, lines: own } of withLines) {
      expect(own.length, id).toBeGreaterThan(0);
      expect(own.length, id).toBeLessThanOrEqual(ITEM_LIMITS.lines);
    }
  });
});

describe('a quotation', () => {
  it('names a person whom the document names so, and whose post was then', () => {
    for (const { id, lines: own } of QUOTATIONS) {
      const { credit, documentId } = own[0]?.source ?? { credit: { da: '' }, documentId: '' };
      const named = /^(.+?), daværende (.+?), (.+) \((\d{4})\)$/.exec(credit.da);
      expect(named, id).not.toBeNull();
      const [, person = '', post = '', of = ''] = named ?? [];
      const document = documentText(documentId);
      const place = of.replace('Ikast-Brande', 'Ikast Brande');
      const title = post.charAt(0).toUpperCase() + post.slice(1);
      // The document names the post of one person apart from her name.
      const printed = person === 'Hanne Jansfort' ? person : `${title} ${person}`;
      expect(document, id).toContain(`${printed}, ${place}`);
    }
  });

  it('is one line, titled by the person without a party', () => {
    for (const { title, lines: own } of QUOTATIONS) {
      expect(own).toHaveLength(1);
      expect(title.da).toMatch(/^\p{Lu}[^()]+ om \p{Ll}/u);
      expect(title.en).toMatch(/^\p{Lu}[^()]+ on \p{Ll}/u);
    }
  });
});
