/** Search as people type. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../lib/language';
import { ACTIVITIES, QUOTATIONS } from './activities';
import { searchActivities } from './search-activities';

const found = (query: string, language: Language = 'da') =>
  searchActivities(query, language).map(({ activity }) => activity.id);

describe('searching the packs', () => {
  it('finds all for nothing', () => {
    for (const nothing of ['', '  ', '–']) {
      expect(found(nothing)).toHaveLength(ACTIVITIES.length + QUOTATIONS.length);
    }
  });

  it('heeds neither capitals nor å or aa, nor the order of words', () => {
    const queries = ['rammevilkår topledelse', 'TOPLEDELSE Rammevilkaar', 'rammevilkår   topled'];
    const [first, ...others] = queries.map((query) => found(query));
    expect(first?.length).toBeGreaterThan(5);
    for (const other of others) expect(other).toEqual(first);
    expect(found('vaerdier')).toEqual(found('Værdier'));
    expect(found('vaerdier')[0]).toBe('supporting-values');
  });

  it('needs every word', () => {
    expect(found('ledelsesspænd silkeborg')).toContain('quote-lyrskov');
    expect(found('ledelsesspænd silkeborg 2015')).not.toContain('quote-lyrskov');
    expect(found('xyzzy')).toEqual([]);
  });

  it('finds persons, options, lines and years, titles first', () => {
    expect(found('thune')[0]).toBe('quote-thune');
    expect(found('samskabelse civilsamfundet')).toContain('external-relations');
    expect(found('hopper')).toEqual([]);
    expect(found('2018')).toEqual(expect.arrayContaining(['input-facts', 'recommendations-28']));
    const themes = found('temaer');
    const inTitle = themes.indexOf('ten-themes');
    expect(inTitle).toBeGreaterThanOrEqual(0);
    expect(inTitle).toBeLessThan(themes.indexOf('reform-tracks') >>> 0);
  });

  it('speaks the language, and finds the Danish of what is not translated', () => {
    expect(found('spans of control', 'en')).toContain('quote-lyrskov');
    expect(found('ledelsesspændene', 'en')).toContain('quote-lyrskov');
    expect(found('citizens’ voice', 'da')).toEqual([]);
  });

  it('says which pack each is from', () => {
    const [first] = searchActivities('fire input', 'da');
    expect(first?.pack.id).toBe('coherence-reform-input');
  });
});
