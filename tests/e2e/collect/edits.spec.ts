/** Edits that come faster than the disk writes: each builds on the one before, and none is lost. */
import type { Page } from '@playwright/test';
import { AGENDA, Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';

const QUESTION = 'Hvor er det vigtigst at begynde?';
const FIRST_THEME = 'Et tema, som gruppen selv har formuleret';

test('two fields of a poll, changed one right after the other @thorough', async ({ app }) => {
  const { page } = app;
  const me = new Facilitator(page);
  await me.createWorkshop(12, 2);
  await me.goToItem(AGENDA.themes);
  await open(me, 'Alt+3', 'Drejebog og afstemninger');
  await changeAtOnce(page, { Spørgsmål: QUESTION, 'Svarmulighed 1': FIRST_THEME });
  await open(me, 'Alt+2', 'Opsætning');
  await open(me, 'Alt+3', 'Drejebog og afstemninger');
  await expect(page.getByLabel('Spørgsmål', { exact: true })).toHaveValue(QUESTION);
  await expect(page.getByLabel('Svarmulighed 1', { exact: true })).toHaveValue(FIRST_THEME);
});

test('the title and the language of a workshop, changed one right after the other @thorough', async ({
  app,
}) => {
  const { page } = app;
  const me = new Facilitator(page);
  await me.createWorkshop(12, 2);
  const english = page.getByRole('radio', { name: 'English' });
  await changeAtOnce(page, { Titel: QUESTION }, 'English');
  await open(me, 'Alt+4', 'Klargøring');
  await open(me, 'Alt+2', 'Opsætning');
  await expect(english).toBeChecked();
  await expect(page.getByRole('main').getByLabel('Titel', { exact: true })).toHaveValue(QUESTION);
});

async function open(me: Facilitator, key: string, heading: string): Promise<void> {
  await me.press(key);
  await expect(me.page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
}

/** Changes fields, found by their labels, and chooses an answer, before anything can be drawn or written. */
async function changeAtOnce(
  page: Page,
  texts: Readonly<Record<string, string>>,
  choice = '',
): Promise<void> {
  await page.getByRole('main').evaluate(
    (form, { wanted, chosen }) => {
      const labels = [...form.querySelectorAll('label')];
      const controlOf = (name: string) => {
        const label = labels.find(({ textContent }) => textContent.trim() === name);
        const control = label?.control;
        const isField =
          control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
        if (!isField) throw new Error(`No field «${name}»`);
        return control;
      };
      for (const [name, text] of Object.entries(wanted)) {
        const field = controlOf(name);
        // As typing does it: React takes only what the field itself was not told before.
        const own: unknown = Object.getPrototypeOf(field);
        Object.getOwnPropertyDescriptor(own, 'value')?.set?.call(field, text);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      if (chosen !== '') controlOf(chosen).click();
    },
    { wanted: texts, chosen: choice },
  );
}
