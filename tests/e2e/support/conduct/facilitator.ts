/** A facilitator at the keyboard: what specs do in common, with every key press counted. */
import { expect, type Page } from '@playwright/test';
import type { AppWindow } from '../hosts/app-window.ts';
import { agendaItems, nextButton, roundState, tableField } from './console.ts';

/** Words of the interface that the specs go by. */
export interface Interface {
  readonly present: string;
  readonly tables: string;
  readonly states: {
    readonly open: string;
    readonly closed: string;
    readonly revealed: string;
    readonly ready: string;
  };
}

export const DANISH: Interface = {
  present: 'Til stede',
  tables: 'Borde',
  states: { ready: 'Klar', open: 'Åben', closed: 'Lukket', revealed: 'Vist' },
};

export const ENGLISH: Interface = {
  present: 'Present',
  tables: 'Tables',
  states: { ready: 'Ready', open: 'Open', closed: 'Closed', revealed: 'Shown' },
};

/** Places in the built-in agenda, 0 first. */
export const AGENDA = { themes: 2, questions: 5 } as const;

export class Facilitator {
  readonly page: Page;
  readonly words: Interface;
  /** Keys pressed so far. */
  presses = 0;

  constructor(page: Page, words: Interface = DANISH) {
    this.page = page;
    this.words = words;
  }

  async press(key: string): Promise<void> {
    this.presses += 1;
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    for (const key of text) await this.press(key);
  }

  /** From the empty start screen to a set-up workshop, by keyboard. */
  async createWorkshop(present: number, tables: number): Promise<void> {
    await this.page.getByRole('button', { name: /Opret arrangement|Create event/ }).waitFor();
    await this.press('Enter');
    await this.fill(this.words.present, present);
    await this.fill(this.words.tables, tables);
  }

  /** Moves on with Tab to the field and types a number over what stands there. */
  async fill(label: string, value: number): Promise<void> {
    await this.tabTo(label);
    await this.press('Control+a');
    await this.type(String(value));
    await expect(this.page.getByLabel(label, { exact: true })).toHaveValue(String(value));
  }

  /** Presses Tab until the control with this accessible name has the keyboard. */
  async tabTo(name: string): Promise<void> {
    const target = this.page
      .getByLabel(name, { exact: true })
      .or(this.page.getByRole('button', { name, exact: true }))
      .or(this.page.getByRole('link', { name, exact: true }));
    await target.first().waitFor();
    for (let tries = 0; tries < 120; tries += 1) {
      if (await target.first().evaluate((element) => element === document.activeElement)) return;
      await this.press('Tab');
    }
    throw new Error(`Tab never came to «${name}»`);
  }

  /** From one method of collecting to another with the arrow keys. */
  async chooseMethod(from: string, to: string): Promise<void> {
    await this.tabTo(from);
    const wanted = this.page.getByRole('radio', { name: to });
    for (let move = 0; move < 5 && !(await wanted.isChecked()); move += 1) {
      await this.press('ArrowRight');
      // The choice moves on when the disk has it.
      await expect(this.page.locator('input[type=radio]:focus')).toBeChecked();
    }
    await expect(wanted).toBeChecked();
  }

  /** Opens the audience window as large as a projector, and comes back to the console. */
  async openAudience(app: AppWindow): Promise<Page> {
    const audience = await app.projectorWindow(() => this.press('F8'));
    await this.page.bringToFront();
    await expect(this.page.getByText('1920 × 1080').first()).toBeVisible();
    return audience;
  }

  /** Goes to an agenda item by Alt+arrows, from the top. */
  async goToItem(index: number): Promise<void> {
    await this.press('Alt+1');
    // In a field of the editor Alt+arrows move its row.
    await expect(this.page.locator('.edit-preview, .poll-rows')).toHaveCount(0);
    for (let item = 0; item < 10; item += 1) await this.press('Alt+ArrowUp');
    // On its way up it passes the item that is meant.
    await expect(agendaItems(this.page).first()).toHaveAttribute('aria-current', 'page');
    for (let item = 0; item < index; item += 1) await this.press('Alt+ArrowDown');
    await expect(agendaItems(this.page).nth(index)).toHaveAttribute('aria-current', 'page');
  }

  /** Goes to the editor of an agenda item. */
  async editItem(index: number): Promise<void> {
    await this.goToItem(index);
    await this.press('Alt+3');
  }

  /** Ctrl+Enter once the console listens to it again, until the round is in `state`. */
  async changeState(state: keyof Interface['states']): Promise<void> {
    await expect(nextButton(this.page)).toBeEnabled();
    await this.press('Control+Enter');
    await this.expectState(state);
  }

  /** Shows the result, also where that tells of few people and is asked about first. */
  async reveal(): Promise<void> {
    await expect(nextButton(this.page)).toBeEnabled();
    await this.press('Control+Enter');
    const yes = this.page.getByRole('dialog').getByRole('button').last();
    const revealed = roundState(this.page).filter({
      hasText: this.words.states.revealed,
    });
    await expect(yes.or(revealed)).toBeVisible();
    if (await yes.isVisible()) await yes.click();
    await this.expectState('revealed');
  }

  async expectState(state: keyof Interface['states']): Promise<void> {
    await expect(roundState(this.page)).toHaveText(this.words.states[state]);
  }

  /** Types a table's slip of a choice and records it; `voters` null takes the people at the table. */
  async typeThemeSlip(
    table: number,
    voters: number | null,
    votes: readonly number[],
  ): Promise<void> {
    await this.beginSlip(table, voters);
    await this.type(votes.map(cellKeys).join(''));
    await this.type(String(votes.reduce((sum, vote) => sum + vote, 0)));
    await this.press('Enter');
    await this.expectRecorded();
  }

  /** Types a table's slip of a scale: a row of counts (1 … k, then 0) a statement. */
  async typeScaleSlip(
    table: number,
    voters: number | null,
    rows: readonly (readonly number[])[],
  ): Promise<void> {
    await this.beginSlip(table, voters);
    await this.type(rows.map((row) => row.map(cellKeys).join('')).join(''));
    await this.press('Enter');
    await this.expectRecorded();
  }

  /** The table's number, Enter, and the voters. */
  async beginSlip(table: number, voters: number | null): Promise<void> {
    const input = tableField(this.page);
    await expect(input).toBeFocused();
    await this.type(String(table));
    await this.press('Enter');
    if (voters === null) await this.press('Enter');
    else await this.type(cellKeys(voters));
  }

  /** The console says that a file was saved; where it lies is said in the host's own words. */
  async expectSaved(name: string): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: name }).first()).toBeVisible();
  }

  /** A row is received when the table number is asked for again. */
  async expectRecorded(): Promise<void> {
    await expect(tableField(this.page)).toHaveValue('');
    await expect(tableField(this.page)).toBeFocused();
  }
}

/** Keys for a number in a one-key box: two digits have the prefix +. */
export function cellKeys(value: number): string {
  return value > 9 ? `+${value}` : String(value);
}
