/** Looks for what keeps people with assistive technology out: axe, with the rules of WCAG 2.2 AA and its best practice. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What can differ between two languages: names, and the words that are seen. */
const WORD_RULES = ['cat.name-role-value', 'cat.text-alternatives', 'cat.forms', 'cat.language'];

/** Screens that were looked at: axe would find the same on another one of the same parts, and it takes time. */
const known = new Set<string>();

/**
 * What axe finds on the page as it stands, each as a sentence with the element it is about; empty where all is well. Danish is asked
 * for everything, other languages for what their words may get wrong. Slides have checks of their own.
 */
export async function findAccessProblems(page: Page): Promise<readonly string[]> {
  const parts = await page.evaluate(partsOfScreen);
  if (known.has(parts)) return [];
  known.add(parts);
  // Evaluated from outside, so the page's own content security policy stands.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([all, words]) => {
      const { run } = Reflect.get(globalThis, 'axe') as typeof axe;
      const values = document.documentElement.lang === 'da' ? [...all] : [...words];
      const { violations } = await run(
        { exclude: ['.slide-stage'] },
        { runOnly: { type: 'tag', values }, resultTypes: ['violations'] },
      );
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html }) => `${id}: ${help} (${html.slice(0, 160)})`),
      );
    },
    [RULES, WORD_RULES] as const,
  );
}

/** Runs in the page: its language, and each kind of element there is, without how many and what they say. */
function partsOfScreen(): string {
  const kinds = [...document.querySelectorAll('body *')].map(
    (own) =>
      `${own.parentElement?.className ?? ''} > ${own.tagName} ${own.className} ${own.getAttribute('role') ?? ''} ${own.getAttributeNames().join()}`,
  );
  return [document.documentElement.lang, ...new Set(kinds)].join('\n');
}
