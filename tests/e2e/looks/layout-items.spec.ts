/** What is discussed and read, in the console and page by page on projectors of three sizes, in both languages. */
import type { Session } from '../../../shared/domain/session/session.ts';
import { tenThemes } from '../../../shared/content/leadership-chain-2025/ten-themes.ts';
import { expect, test } from '../support/fixtures.ts';
import { conference, GalleryWindow, LANGUAGES } from '../support/looks/gallery-window.ts';
import { Inspection } from '../support/looks/screen-sizes.ts';
import { Wall } from '../support/conduct/wall.ts';

/** The fullest of each kind: long paragraphs under headings, figures with a source each, one message a table, one person’s words. */
const FULLEST = ['municipal-cases', 'input-facts', 'recommendations-28', 'quote-nyborg-2'];
/** All of them in CI. */
const [SHOWN, MOST_PAGES] = process.env.PEJLING_THOROUGH
  ? ([FULLEST, 99] as const)
  : ([FULLEST.slice(0, 2), 2] as const);

test.setTimeout(180_000);
// Bars that grow and numbers that count up end where they stand without motion.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const language of LANGUAGES) {
  test(`agenda items (${language})`, async ({ app }, info) => {
    const gallery = await GalleryWindow.begin(app, language);
    const { page, me, words } = gallery;
    const look = new Inspection(info);
    const begin = () => conference({ language, titles: 'own' }, 131, 24).at('questions');
    await gallery.show(begin().take('conference-top-three'));
    await expect(page.getByText(words.items.waits(tenThemes.title[language]))).toBeVisible();
    await expect(page.getByRole('button', { name: words.items.showLines })).toBeDisabled();
    await look.console(page, 'lines that wait');
    const wall = new Wall(await me.openAudience(app));
    for (const id of SHOWN) {
      await gallery.show(begin().take(id));
      await wall.expectSlide('title');
      await look.console(page, id);
      await me.press('Control+Enter');
      await wall.expectSlide('lines');
      // «Side 1 af 9», or nothing where there is no other page.
      const footer = (await wall.slide.locator('.slide-footer-right').textContent()) ?? '';
      const pages = Number(/\d+$/.exec(footer)?.[0] ?? 1);
      for (let at = 1; at <= Math.min(pages, MOST_PAGES); at += 1) {
        if (at > 1) await wall.page.keyboard.press('PageDown');
        if (pages > 1) await expect(wall.slide).toContainText(words.items.page(at, pages));
        await look.wall(wall.page, `${id}, page ${at}`);
      }
    }
    for (const [name, text] of Object.entries(ALONE)) {
      await gallery.show(withOneLine(begin().take('quote-nyborg-2').session, text));
      await me.press('Control+Enter');
      await expect(wall.slide).toContainText(text.slice(-9));
      await look.wall(wall.page, name);
    }
    await gallery.show(begin().take('quote-nyborg-2'));
    await me.press('Control+Enter');
    await wall.expectSlide('lines');
    await lookAtTimes(gallery, wall, look);
    look.expectNothingFound();
  });
}

/** What the chosen item shows is this line, and nothing else. */
function withOneLine(session: Session, text: string): Session {
  const { workshop } = session;
  const line = { kind: 'prompt', text: { da: text, en: text }, source: null } as const;
  const agenda = workshop.agenda.map((item) =>
    item.id === session.position.agendaItemId && 'lines' in item
      ? { ...item, lines: [line] }
      : item,
  );
  return { ...session, workshop: { ...workshop, agenda } };
}

/** The time of the last item, stopped and over; notes and an agreement beside it; a break until a time of day. */
async function lookAtTimes(gallery: GalleryWindow, wall: Wall, look: Inspection): Promise<void> {
  const { page, me, words } = gallery;
  const { notes, timer } = words;
  await me.press('Alt+t');
  await expect(wall.slide).toContainText(timer.wall.labels.calm);
  await look.wall(wall.page, 'lines with a time');
  await page.getByRole('textbox', { name: notes.points }).fill(LONG.repeat(3));
  await page.getByRole('textbox', { name: notes.field(notes.what, 1) }).fill(LONG);
  await page.getByRole('textbox', { name: notes.field(notes.who, 2) }).fill('HR-chef, Viborg');
  await look.console(page, 'notes and a time');
  await me.press('Alt+t');
  await expect(wall.slide).toContainText(timer.wall.stopped);
  await look.wall(wall.page, 'a stopped time');
  await page.getByRole('button', { name: words.console.kinds.break }).first().click();
  await me.press('Alt+t');
  await wall.expectSlide('timer');
  await look.wall(wall.page, 'a break until a time');
  await look.console(page, 'a break until a time');
}

/** What an item may have as its only line: as short as it gets, of two lines, and of many. */
const ALONE = {
  'a line alone': 'Hvad gør vi på mandag?',
  'a long line alone': 'Drøft ved bordet: Hvad kan I bruge hos jer selv, og hvem gør hvad?',
  'a paragraph alone':
    'Drøft ved bordet, hvad I kan bruge af det, I har hørt i formiddag, og bliv enige om de tre ting, som I vil gå hjem og tale med jeres egen ledergruppe om inden jul.',
};
const LONG = 'Ledelsesudviklingsprogrammet drøftes i kommunalbestyrelsen. ';
