/** Footers are whole: whatever they say, they get the lines they need, and the body what is left. */
import { describe, expect, it } from 'vitest';
import { frameLayout } from './frame-layout';

const heading = { title: 'Hvor er potentialet størst?' };
const short = { left: '124 af 131 stemte · andel af dem, der stemte', right: 'Runde 1' };
const long = {
  left: '124 af 131 stemte · fælles svar fra 24 borde, vægtet efter antal deltagere · heraf 63 stemmesedler · 3 ugyldige · op til tre kryds hver · andel af alle 131 til stede',
  right: 'Runde 2 · rettet · kontroltalt',
};

describe('a footer', () => {
  it('is one line where it fits', () => {
    const { footer } = frameLayout({ ...heading, footer: short });
    expect([footer.left.lines, footer.right.lines, footer.top]).toEqual([1, 1, 980]);
  });

  it('is never cut: it takes lines from the body, and breaks between its parts', () => {
    const one = frameLayout({ ...heading, footer: short });
    const { footer, bodyTop, bodyHeight } = frameLayout({ ...heading, footer: long });
    expect(footer.left.rows.join(' ').replaceAll('\u00a0', ' ')).toBe(long.left);
    expect(footer.right.rows.join(' ').replaceAll('\u00a0', ' ')).toBe(long.right);
    expect(footer.left.lines).toBe(2);
    for (const row of footer.left.rows.slice(0, -1)) expect(row).toMatch(/·$/u);
    expect(footer.top + 16 + footer.left.height).toBeLessThanOrEqual(1080 - 24);
    expect(bodyTop + bodyHeight).toBeLessThan(footer.top);
    expect(bodyHeight).toBeLessThan(one.bodyHeight);
  });
});
