/** From «Vis» of the last result to the package of the whole day, by keyboard. */
import { unzipSync } from 'fflate';
import { ANSWERS, FOUR_THIRDS } from '../../fixtures/gallery/room-of-131.ts';
import { dropBytes } from '../support/files/browser-files.ts';
import { expect, test } from '../support/fixtures.ts';
import { conference, GalleryWindow } from '../support/looks/gallery-window.ts';
import { readPng } from '../support/files/png.ts';
import { readWorkshopFile } from '../../../shared/file-format/read-workshop-file.ts';

const KEYS_TO_SHOW = 1 + 5;
const KEYS_TO_PACK = 2;

test('the package of a finished conference: two keys after the last step of the last result', async ({
  app,
}) => {
  const { page } = app;
  const gallery = await GalleryWindow.begin(app, 'da');
  const { packing } = gallery.words;
  const state = conference({ language: 'da', titles: 'own' }, 131, 24)
    .at('themes')
    .by('totals')
    .open()
    .totals(FOUR_THIRDS)
    .close()
    .revealAll()
    .at('questions')
    .by('totals')
    .open()
    .totals(ANSWERS)
    .close();
  await gallery.show(state);
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  await press('Control+Enter');
  for (let step = 2; step <= 6; step += 1) {
    await page.locator('[data-command="next-step"]:enabled').waitFor();
    await press('PageDown');
    await page.locator('.step-counter', { hasText: `Trin ${step} af 6` }).waitFor();
  }
  expect(keys).toBe(KEYS_TO_SHOW);
  const began = Date.now();
  await press('Control+e');
  await expect(page.getByRole('button', { name: packing.pack })).toBeFocused();
  const { name, bytes } = await app.savedFile(() => press('Enter'));
  expect(keys).toBe(KEYS_TO_SHOW + KEYS_TO_PACK);
  expect(Date.now() - began).toBeLessThan(60_000);

  expect(name).toBe('Reformer og ledelsesudvikling – 22. september 2026 resultatpakke.zip');
  expect(bytes.byteLength).toBeLessThan(10_000_000);
  const files = unzipSync(bytes);
  const archive = packing.folders.archive;
  const own = `${archive}/Reformer og ledelsesudvikling 2026-09-22.pejling`;
  const paths = Object.keys(files).sort();
  const pictures = paths.filter((path) => path.startsWith(`${archive}/Billeder/`));
  const { participants, secretariat } = packing.folders;
  expect(paths.filter((path) => !pictures.includes(path))).toEqual(
    [
      ...['præsentation.pptx', 'resultater.pdf', 'resumé.pdf'].map(
        (file) => `${participants}/Reformer og ledelsesudvikling – ${file}`,
      ),
      ...['mailtekst.html', 'referat.docx', 'referat.md', 'tal.xlsx'].map(
        (file) => `${secretariat}/Reformer og ledelsesudvikling – ${file}`,
      ),
      `${secretariat}/CSV/01 Hvor er potentialet i ledelseskæden størst.csv`,
      `${secretariat}/CSV/02 Hvor er potentialet for helhedsløsninger størst.csv`,
      own,
      `${archive}/Reformer og ledelsesudvikling – optællingsattest.pdf`,
    ].sort(),
  );
  const startOf = (path: string) => new TextDecoder('latin1').decode(files[path]?.subarray(0, 5));
  for (const path of paths.filter((name) => name.endsWith('.pdf'))) {
    expect(startOf(path), path).toBe('%PDF-');
  }
  // Three steps of the ten themes (four share the third place), then all seven results.
  expect(pictures).toEqual([
    ...['hele resultatet', 'trin 1', 'trin 2', 'trin 3'].map((detail) =>
      expect.stringMatching(new RegExp(`^${archive}/Billeder/01 .+ – ${detail}\\.png$`)),
    ),
    ...[2, 3, 4, 5, 6].map((number) =>
      expect.stringMatching(new RegExp(`^${archive}/Billeder/0${number} Spørgsmål ${number - 1} `)),
    ),
    expect.stringMatching(new RegExp(`^${archive}/Billeder/07 .+ – overblik\\.png$`)),
  ]);
  for (const path of pictures) {
    const { width, height } = readPng(files[path] ?? new Uint8Array());
    expect([width, height], path).toEqual([1920, 1080]);
  }
  const read = readWorkshopFile(new TextDecoder().decode(files[own]));
  const shown = read.ok ? read.value.session.rounds.filter((r) => r.state === 'revealed') : [];
  expect(shown).toHaveLength(2);
  // What was written, and how large it is.
  await expect(page.getByText(packing.done.downloaded(name))).toBeVisible();
  await expect(page.locator('.package-written tr')).toHaveCount(paths.length);
  await expect(page.locator('.package-written')).toContainText('.pejling');

  // Every file of the package that holds numbers, dropped on the program that holds the votes.
  await page.keyboard.press('Escape');
  const { checkedFile } = gallery.words;
  const dialog = page.getByRole('dialog', { name: checkedFile.title });
  const [picture = ''] = pictures.filter((path) => path.includes('hele resultatet'));
  const readable = paths.filter((path) => /\.(?:pptx|docx|xlsx)$/u.test(path));
  const pages = paths.filter((path) => path.endsWith('.pdf'));
  for (const path of [...readable, ...pages, picture]) {
    const base64 = Buffer.from(files[path] ?? new Uint8Array()).toString('base64');
    await page.evaluate(dropBytes, [path.replace(/^.*\//u, ''), base64] as const);
    await expect(dialog, path).toContainText(/De [\d.]+ tal, filen har med sig, er de samme som/u);
    const said =
      path === picture
        ? null
        : readable.includes(path)
          ? checkedFile.visibleSame
          : checkedFile.visibleNotRead;
    if (said !== null) await expect(dialog, path).toContainText(said);
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
  }
});
