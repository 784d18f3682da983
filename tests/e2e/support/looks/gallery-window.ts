/**
 * The program with states of the gallery: each is dropped on the window as a `.pejling` file and comes in through the program's own
 * reader, as a workshop of its own. So one page shows many states, and none of them is typed.
 */
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Session } from '../../../../shared/domain/session/session.ts';
import { writeWorkshopFile } from '../../../../shared/file-format/write-workshop-file.ts';
import { dictionaryFor, type Dictionary } from '../../../../shared/text/dictionary.ts';
import { LANGUAGE_TRAITS, type WorkshopLanguage } from '../../../../shared/lib/language.ts';
import { Conference, type Setting } from '../../../fixtures/gallery/conference.ts';
import type { AppWindow } from '../hosts/app-window.ts';
import { dropText } from '../files/browser-files.ts';
import { DANISH, ENGLISH, Facilitator } from '../conduct/facilitator.ts';
import { expect } from '../fixtures.ts';
import type { Wall } from '../conduct/wall.ts';
import { consoleHead, projectorPanel, startPage } from '../conduct/console.ts';
import { slideOf } from '../conduct/wall.ts';

/** CI looks at every state in both languages, with the workshop's own titles and the longest ones. */
export const IS_THOROUGH = Boolean(process.env.PEJLING_THOROUGH);

const TITLES = ['own', 'longest'] as const;
export type Titles = (typeof TITLES)[number];

/** What every state is looked at in: `npm test` sees each in Danish, whose words are the longer ones. */
export const LANGUAGES: readonly WorkshopLanguage[] = IS_THOROUGH ? ['da', 'en'] : ['da'];

/** The titles that every state is looked at with: `npm test` sees each with the longest. */
export const TITLES_SEEN: readonly Titles[] = IS_THOROUGH ? TITLES : ['longest'];

export class GalleryWindow {
  readonly page: Page;
  readonly words: Dictionary;
  readonly me: Facilitator;

  private constructor(page: Page, language: WorkshopLanguage) {
    this.page = page;
    this.words = dictionaryFor(language);
    this.me = new Facilitator(page, language === 'da' ? DANISH : ENGLISH);
  }

  /** The program on its start screen, in this language. */
  static async begin({ page }: Pick<AppWindow, 'page'>, language: WorkshopLanguage) {
    const gallery = new GalleryWindow(page, language);
    const { common, start } = gallery.words;
    await page.getByRole('button', { name: LANGUAGE_TRAITS[language].name }).click();
    await expect(page.getByText(common.tagline)).toBeVisible();
    await page.getByRole('button', { name: start.create }).focus();
    return gallery;
  }

  /** Puts the state up in place of the one before. A wall that is open goes along. */
  async show(state: Session | Conference): Promise<void> {
    const { page, words } = this;
    const { workshop, ...rest } = state instanceof Conference ? state.session : state;
    // An id of its own: to the program it is none of the workshops that it has seen.
    const session = { ...rest, workshop: { ...workshop, id: randomUUID() } };
    if (await consoleHead(page).isVisible()) {
      await page.getByRole('button', { name: words.common.back }).click();
    }
    await expect(startPage(page)).toBeVisible();
    // Ballots of an open round are only in the file of a rescue.
    const text = fileOf(session, true);
    await page.evaluate(dropText, ['Galleri.pejling', text] as const);
    await expect(consoleHead(page)).toBeVisible();
  }

  /** The wall has come to what the console's preview of it shows. */
  async expectOnWall(wall: Wall): Promise<void> {
    const preview = slideOf(projectorPanel(this.page));
    await expect(wall.slide).toHaveText((await preview.textContent()) ?? '');
  }
}

/** The conference with these titles, as large as the spec wants it. */
export function conference(
  setting: Pick<Setting, 'language' | 'titles'>,
  present: number,
  tables: number,
): Conference {
  return new Conference({ ...setting, present, tables });
}

/** The text of the session's file, as the program writes it. */
export function fileOf(session: Session, isRescue = false): string {
  return writeWorkshopFile(session, { program: '0.0.0-test', savedAt: Date.now(), isRescue });
}
