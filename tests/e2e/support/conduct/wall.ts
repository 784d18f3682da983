/** What stands on the projector, read from its page: texts and numbers as the room sees them. */
import { expect, type Locator, type Page } from '@playwright/test';

type Kind =
  | 'timer'
  | 'title'
  | 'break'
  | 'collecting'
  | 'arrivals'
  | 'lines'
  | 'closed'
  | 'reveal-step'
  | 'choice-result'
  | 'choice-majority'
  | 'points-step'
  | 'points-result'
  | 'points-comparison'
  | 'groups'
  | 'statement'
  | 'scale-overview';

/** A row's texts by the names asked for; null where the row has no such part. */
type Row = Readonly<Record<string, string | null>>;

/** Anything that would give a result away before its time. */
const RESULTS = /%|\d+\s*(?:stemmer?|votes?|svar\b|answers?|kryds|marks?)|median|n\s*=/i;

/** The slide that is shown in a window, or in a part of one. */
export function slideOf(place: Page | Locator): Locator {
  return place.locator('[data-slide]');
}

/** What stands on the wall has no roles of its own: it is drawn for eyes, and its parts are found by what they are called in the drawing. */
export class Wall {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get slide(): Locator {
    return slideOf(this.page);
  }

  get title(): Locator {
    return this.slide.locator('.slide-title');
  }

  /** How far the collection is. */
  get status(): Locator {
    return this.slide.locator('.collecting-status');
  }

  /** What can be chosen, while votes come in. */
  get rows(): Locator {
    return this.slide.locator('.collecting-row');
  }

  /** The one whose hands are counted now. */
  get activeRow(): Locator {
    return this.rows.and(this.page.locator('[aria-current="step"]'));
  }

  get missing(): Locator {
    return this.slide.locator('.collecting-missing');
  }

  get countdown(): Locator {
    return this.slide.locator('.slide-countdown-digits');
  }

  get countdownLabel(): Locator {
    return this.slide.locator('.slide-countdown-label');
  }

  get footer(): Locator {
    return this.slide.locator('.slide-footer');
  }

  /** The footer's end: which round it was, and how sure the result is. */
  get corner(): Locator {
    return this.slide.locator('.slide-footer-right');
  }

  /** The note under a comparison or a result by role. */
  get note(): Locator {
    return this.slide.locator('.comparison-note');
  }

  /** The options of a result, by rank. */
  get themeRows(): Locator {
    return this.slide.locator('.choice-row');
  }

  /** The corners of the test picture. */
  get corners(): Locator {
    return this.page.locator('.test-picture-corner');
  }

  votesOf(place: number): Locator {
    return this.themeRows.nth(place).locator('.choice-votes');
  }

  async expectSlide(kind: Kind): Promise<void> {
    await expect(this.slide).toHaveAttribute('data-slide', kind);
  }

  async expectBlack(): Promise<void> {
    await expect(this.page.getByRole('main')).toBeEmpty();
  }

  /** All that is in the window's document, seen or not. */
  content(): Promise<string> {
    return this.page.locator('#root').innerHTML();
  }

  /** Neither a number of votes nor a per cent is anywhere in the window. */
  async expectNoResults(): Promise<void> {
    expect(await this.page.locator('#root').textContent()).not.toMatch(RESULTS);
  }

  /** None of the texts is anywhere in the window's document. */
  async expectAbsent(texts: readonly string[]): Promise<void> {
    const content = await this.page.locator('#root').evaluate((root) => root.textContent);
    const attributes = await this.content();
    for (const text of texts) {
      expect(content, 'texts of the audience window').not.toContain(text);
      expect(attributes, 'document of the audience window').not.toContain(text);
    }
  }

  /** Title and instruction, options and progress of an open round. */
  async collecting(): Promise<{
    readonly title: string | null;
    readonly instruction: string | null;
    readonly items: readonly Row[];
    readonly keys: readonly Row[];
    readonly status: string | null;
  }> {
    const [top] = await readRows(this.slide, ':scope', {
      title: '.slide-title',
      instruction: '.slide-subtitle',
      status: '.collecting-status',
    });
    return {
      title: top?.title ?? null,
      instruction: top?.instruction ?? null,
      items: await readRows(this.slide, '.collecting-row', {
        number: '.collecting-number',
        text: '.collecting-text',
      }),
      keys: await readRows(this.slide, '.collecting-key', {
        key: '.collecting-key-cap',
        label: '.collecting-key-label',
      }),
      status: top?.status ?? null,
    };
  }

  /** Numbers of the missing tables: those whose dots are empty, and those that are named. */
  async missingTables(): Promise<{
    readonly shown: readonly number[];
    readonly named: readonly number[];
  }> {
    const [row] = await readRows(this.slide, ':scope', { text: '.collecting-missing' });
    const empty = this.slide.locator('.table-dot:not(.is-in)');
    return {
      shown: (await empty.allTextContents()).map(Number),
      named: (row?.text?.match(/\d+/g) ?? []).map(Number),
    };
  }
}

/** The places of a reveal step; a hidden one has only its rank. */
export function readPlaces(slide: Locator): Promise<readonly Row[]> {
  return readRows(slide, '.place', {
    rank: '.place-rank',
    label: '.place-label',
    percent: '.place-percent',
    votes: '.place-votes',
  });
}

/** All options by rank. */
export function readThemes(slide: Locator): Promise<readonly Row[]> {
  return readRows(slide, '.choice-row', {
    rank: '.choice-rank',
    label: '.choice-label',
    percent: '.choice-percent',
    votes: '.choice-votes',
  });
}

/** The options that stand out as the most chosen. */
export function topRows(slide: Locator): Locator {
  return slide.locator('.choice-row.is-top');
}

/** Lengths of the bars in per cent of the longest one, in the order of the rows; 0 where there is none. While they grow, those of the end. */
export function readBars(slide: Locator, row: string, bar: string): Promise<readonly number[]> {
  return slide.locator(row).evaluateAll((rows, selector) => {
    const widths = rows.map((own) => own.querySelector<HTMLElement>(selector)?.offsetWidth ?? 0);
    return widths.map((width) => Math.round((100 * width) / Math.max(...widths)));
  }, bar);
}

/** One question with its distribution and figures. */
export async function readQuestion(slide: Locator): Promise<{
  readonly head: Row | undefined;
  readonly bars: readonly Row[];
  /** Mean and its words, median, n, Ved ikke, and whether the room is divided. */
  readonly figures: readonly string[];
}> {
  const [head] = await readRows(slide, ':scope', {
    kicker: '.slide-kicker',
    number: '.statement-number',
    text: '.statement-text',
    mean: '.statement-mean',
  });
  const bars = await readRows(slide, '.statement-bars li', {
    label: '.statement-label',
    percent: '.statement-percent',
    answers: '.statement-answers',
  });
  return { head, bars, figures: await slide.locator('.statement-panel p').allTextContents() };
}

interface OverviewLine {
  readonly label: string;
  /** Of the steps that somebody chose, in the scale's order. */
  readonly percents: readonly string[];
  readonly dontKnow: string;
  readonly mean: string;
  readonly n: string;
  readonly isDivided: boolean;
}

/** All questions, as they stand from top to bottom. */
export function readOverview(slide: Locator): Promise<readonly OverviewLine[]> {
  return slide.locator('.overview-row').evaluateAll((rows) =>
    rows.map((row) => {
      const text = (selector: string) => row.querySelector(selector)?.textContent ?? '';
      const texts = (selector: string) =>
        [...row.querySelectorAll(selector)].map((part) => part.textContent);
      // A label that does not fit into its segment stands above it, in the same order.
      const above = texts('.diverging-above');
      return {
        label: text('.overview-label'),
        percents: texts('.diverging-segment').map((inside) => inside || (above.shift() ?? '')),
        dontKnow: text('.overview-dont-know'),
        mean: text('.overview-mean-value'),
        n: text('.overview-n'),
        isDivided: row.querySelector('.slide-disagreement') !== null,
      };
    }),
  );
}

/** Percentages, points and places before and after, by theme from top to bottom. */
export async function readComparison(slide: Locator): Promise<readonly (readonly string[])[]> {
  const rows = await slide
    .locator('.comparison-row')
    .evaluateAll((all) =>
      all.map((row) =>
        [...row.children]
          .filter((part) => !part.matches('.comparison-main'))
          .map((part) => part.textContent),
      ),
    );
  return rows.map((row) => row.map(withPlainSpaces));
}

/** By role: the columns' names and sizes, and the figures of the rows from top to bottom. */
export async function readGroups(slide: Locator) {
  const heads = await slide.locator('.group-heading').allTextContents();
  const rows = await slide
    .locator('.group-row')
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('.group-value')].map((cell) => cell.textContent)),
    );
  return {
    heads: heads.map(withPlainSpaces),
    rows: rows.map((row) => row.map(withPlainSpaces)),
  };
}

function withPlainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** Who voted and what 100 per cent are; and which round it was. */
export function readFooter(slide: Locator): Promise<readonly string[]> {
  return slide.locator('.slide-footer > *').allTextContents();
}

/** The texts of parts of rows. `:scope` as `rows` is the slide itself. */
function readRows(
  slide: Locator,
  rows: string,
  parts: Readonly<Record<string, string>>,
): Promise<readonly Row[]> {
  return slide.evaluate(
    (root, { selector, named }) => {
      const found = selector === ':scope' ? [root] : [...root.querySelectorAll(selector)];
      return found.map((row) =>
        Object.fromEntries(
          Object.entries(named).map(([name, part]) => [
            name,
            row.querySelector(part)?.textContent ?? null,
          ]),
        ),
      );
    },
    { selector: rows, named: parts },
  );
}
