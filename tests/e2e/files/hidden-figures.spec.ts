/**
 * Every file of a package is searched for what nobody outside may read: what suppression hides, what the room has not seen, what was corrected,
 * who typed where. Each of these is a number or a name that is nowhere else; the event's own file, which holds everything, proves that.
 */
import type { Session } from '../../../shared/domain/session/session.ts';
import { expect, test } from '../support/fixtures.ts';
import { conference, GalleryWindow } from '../support/looks/gallery-window.ts';
import { OpenedPackage } from '../support/files/opened-package.ts';

/** By its meaning: what must be in no file but the event's own. */
const HIDDEN = {
  'votes of a role that would tell of a small one': ['35', '29'],
  'votes of a slip that was corrected': ['167'],
  'votes of a slip that another computer typed otherwise': ['173'],
  'a round that the room has not seen': ['877', '641', '523'],
  'statements that the room has not seen': ['661', '239'],
  'a corrected section about what is left out': ['Kirsten Piil så 769'],
  'the name of a computer’s room': ['Kælderen hos Kirsten'],
  'ids of what was typed': ['made-1', 'made-2', 'rum-nord'],
} as const;
/** That role's shares: 35 and 29 of 49 people. */
const HIDDEN_SHARES = ['71', '59'] as const;
/** Votes of the whole room for the first theme, which may be read. */
const SHOWN = '84';

function dayOf(): Session {
  const day = conference({ language: 'da', titles: 'own' }, 999, 12).byRole();
  day.at('themes').open();
  day.slip(1, 60, [167, 31], { role: 0 });
  day.slip(2, 49, [35, 29], { role: 1 }).slip(3, 3, [2, 1], { role: 2 });
  day.close().correct([60, 47, 31]).revealAll();
  day.again().by('totals').open().totals([960, 877, 641, 523]).close();
  day.at('questions').by('totals').open();
  day.totals([960, ...[607, 200, 100, 50, 3], ...[10, 20, 30, 900, 0], ...[661, 239, 5, 5, 5]]);
  day.close().reveal();
  const { session } = day;
  const roomed = {
    id: 'rum-nord',
    name: 'Kælderen hos Kirsten',
    tables: [2],
    present: null,
    edits: 1,
  };
  const all = session.rounds.filter(({ frozen }) => frozen).map(({ id }) => id);
  const [slip] = session.entries.filter(
    (entry) => entry.kind === 'table-slip' && entry.table === 2,
  );
  if (slip?.kind !== 'table-slip') throw new Error('The second table has a slip');
  // The same table from another computer, a moment earlier, so that it does not count.
  const other = {
    ...slip,
    ...{ id: 'made-0', room: 'rum-nord', recordedAt: slip.recordedAt - 1 },
    counts: {
      ...slip.counts,
      ...Object.fromEntries(
        Object.keys(slip.counts)
          .slice(0, 1)
          .map((cell) => [cell, 173]),
      ),
    },
  };
  return {
    ...session,
    entries: [
      ...session.entries.map((entry) => (entry === slip ? { ...slip, room: 'rum-syd' } : entry)),
      other,
    ],
    workshop: {
      ...session.workshop,
      rooms: [roomed],
      minutes: {
        isFinal: true,
        sections: [
          { key: 'brief', rounds: all, written: 'Før.', text: 'Kirsten Piil så 769 hænder.' },
        ],
      },
    },
  };
}

// CI runs it: what each format hides is tested by everybody.
test(
  'no file of a package tells what is hidden in the event',
  { tag: '@thorough' },
  async ({ app }) => {
    const { page } = app;
    const gallery = await GalleryWindow.begin(app, 'da');
    const { packing } = gallery.words;
    await gallery.show(dayOf());
    await page.keyboard.press('Control+e');
    await expect(page.getByRole('button', { name: packing.pack })).toBeFocused();
    const { bytes } = await app.savedFile(() => page.keyboard.press('Enter'));
    const files = new OpenedPackage(bytes);

    const own = files.everything('.pejling');
    for (const [what, texts] of Object.entries(HIDDEN)) {
      for (const text of texts) expect(own, what).toMatch(asItsOwn(text));
    }
    const others = files.paths.filter((path) => !path.endsWith('.pejling'));
    expect(others.length).toBeGreaterThan(12);
    const told = others.map((path) => [path, files.everything(path)] as const);
    for (const [path, said] of told) {
      const all = { ...HIDDEN, 'shares of that role': HIDDEN_SHARES };
      for (const [what, texts] of Object.entries(all)) {
        for (const text of texts) expect(said, `${what} in ${path}`).not.toMatch(asItsOwn(text));
      }
    }
    // The search is not blind: in all kinds of files it finds what may be read.
    for (const ending of ['.pptx', '.pdf', '.xlsx', '.csv', '.docx', '.md', '.html', '.png']) {
      const said = told.filter(([path]) => path.endsWith(ending)).map(([, text]) => text);
      expect(said.join('\n'), ending).toMatch(asItsOwn(SHOWN));
    }
  },
);

/** The text, and not a part of a longer number or word. */
function asItsOwn(text: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d.,])${text}(?![\\p{L}\\d]|[.,]\\d)`, 'u');
}
