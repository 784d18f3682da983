/** Where things are in the facilitator's window, found as a person finds them: by role, label and words, in either language. */
import { expect, type Locator, type Page } from '@playwright/test';
import '../../../../shared/text/every-dictionary.ts';
import { dictionaryFor, type Dictionary } from '../../../../shared/text/dictionary.ts';

const LANGUAGES = [dictionaryFor('da'), dictionaryFor('en')];

/** All of these words in either language and nothing else; a number in them stands for any number. */
function said(pick: (words: Dictionary) => string): RegExp {
  return new RegExp(`^(?:${patternOf(pick)})$`);
}

function patternOf(pick: (words: Dictionary) => string): string {
  const escaped = LANGUAGES.map((words) => pick(words).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return escaped.map((text) => text.replace(/\d+/g, '\\d+')).join('|');
}

/** The start page. */
export function startPage(page: Page): Locator {
  const name = page.getByRole('heading', { name: said(({ common }) => common.appName), level: 1 });
  return page.getByRole('main').filter({ has: name });
}

/** The workshops that the start page lists, a row each. */
export function recentRows(page: Page): Locator {
  const list = page.getByRole('list', { name: said(({ start }) => start.recentHeading) });
  return list.getByRole('listitem');
}

/** The buttons that open a listed workshop; they bear its title. */
export function recentTitles(page: Page): Locator {
  const others = [
    patternOf(({ start }) => start.deleteLabel('@')),
    patternOf(({ rehearsal }) => rehearsal.endLabel('@')),
    patternOf(({ library }) => library.reuseLabel('@')),
    patternOf(({ library }) => library.more('@')),
  ].join('|');
  const name = new RegExp(`^(?!(?:${others.replaceAll('@', '.*')})$)`);
  return recentRows(page).getByRole('button', { name });
}

/** The line at the top of the console: there while the console is up, and only then. */
export function consoleHead(page: Page): Locator {
  return page.getByRole('banner');
}

/** What the console says of saving; a press opens more. */
export function saveState(page: Page): Locator {
  const notSaved = said(({ common }) => common.notSaved);
  const head = consoleHead(page);
  return head
    .getByRole('button', { expanded: false })
    .or(head.getByRole('status').filter({ hasText: notSaved }));
}

/** That the workshop is a rehearsal. */
export function rehearsalBadge(page: Page): Locator {
  return consoleHead(page).getByText(said(({ rehearsal }) => rehearsal.name));
}

/** What just failed, until it is read. */
export function errorBanner(page: Page): Locator {
  const read = page
    .getByRole('button', { name: said(({ common }) => common.ok) })
    .or(page.getByRole('button', { name: said(({ errorPage }) => errorPage.carryOn) }));
  return page.getByRole('alert').filter({ has: read });
}

/** That nothing is stored, and the way to a rescue file. */
export function memoryBar(page: Page): Locator {
  const name = new RegExp(patternOf(({ storage }) => storage.saveRescue));
  return page.getByRole('alert').filter({ has: page.getByRole('button', { name }) });
}

/** The line that answers a key or a press. */
export function hint(page: Page): Locator {
  const line = page.getByRole('status', { name: said(({ console: own }) => own.hintLabel) });
  return line.getByRole('paragraph');
}

export function agendaItems(page: Page): Locator {
  const agenda = page.getByRole('navigation', {
    name: said(({ console: own }) => own.agendaLabel),
  });
  // The current one has a menu besides.
  return agenda.locator('button.agenda-item');
}

/** The rows of the «drejebog» while it is edited. */
export function agendaRows(page: Page): Locator {
  const agenda = page.getByRole('navigation', {
    name: said(({ console: own }) => own.agendaLabel),
  });
  return agenda.getByRole('listitem');
}

/** The column of what the room sees and what comes next; its name says where the screen is lent. */
export function projectorPanel(page: Page): Locator {
  const named = (pick: (words: Dictionary) => string) =>
    page.getByRole('region', { name: said(pick) });
  return named(({ console: own }) => own.nowOnScreen)
    .or(named(({ console: own }) => own.forScreen))
    .or(named(({ console: own }) => own.screenLent));
}

/** The one button for what comes next in a round, by its key. */
export function nextButton(page: Page): Locator {
  return projectorPanel(page).getByRole('button', { name: /(?:Ctrl\+Enter|Page Down)$/ });
}

export function roundStates(page: Page): Locator {
  return page.getByRole('list', { name: said(({ round }) => round.stateLabel) });
}

export function roundState(page: Page): Locator {
  return roundStates(page).locator('[aria-current="step"]');
}

/** «Trin 2 af 4» */
export function stepCounter(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: said(({ round }) => round.stepOf(1, 2)) });
}

/** The field for the table's number, whose slip or answer comes next. */
export function tableField(page: Page): Locator {
  return page.getByRole('textbox', {
    name: new RegExp(`(?:${patternOf(({ collect }) => collect.tableNumber)})$`),
  });
}

/** The boxes of the slip that is typed. */
export function slipFields(page: Page): Locator {
  return page.getByRole('main').getByRole('table').getByRole('textbox');
}

/** What is wrong with what is typed. */
export function typingAlert(page: Page): Locator {
  return page.getByRole('main').getByRole('alert');
}

/** The field that a paper is typed in: a ballot, one again or a correction of one, or a table's common answer. */
export function ballotField(page: Page): Locator {
  const names = [
    patternOf(({ collect }) => collect.ballots.ballot),
    patternOf(({ collect }) => collect.ballots.correctFrom),
    patternOf(({ collect }) => collect.ballots.correctTo),
    patternOf(({ collect }) => collect.answerOf(1)),
    patternOf(({ secondPass }) => secondPass.ballot),
  ];
  return page.getByRole('textbox', { name: new RegExp(`(?:${names.join('|')})$`) });
}

/** How many ballots were recorded. */
export function ballotCount(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: /^\d+ (?:stemmesed|ballot)/ });
}

/** Which heap is typed again, and how many of its papers are. */
export function passPlace(page: Page): Locator {
  const batch = patternOf(({ secondPass }) => secondPass.batch(1, 2));
  return page.getByRole('status').filter({ hasText: new RegExp(`^(?:${batch}) ·`) });
}

/** Per table of a scale: its number, and how its slip stands («✓», «!», «–»). */
export function tableChips(page: Page, mark: string): Locator {
  const list = page.getByRole('list', { name: said(({ collect }) => collect.table) });
  return list.getByRole('listitem').filter({ hasText: mark });
}

/** The field for the hands that are counted now. */
export function handsField(page: Page): Locator {
  const name = patternOf(({ collect }) => collect.handsFor('@')).replaceAll('@', '.*');
  return page.getByRole('textbox', { name: new RegExp(`^(?:${name})$`) });
}

/** The totals of a whole round. */
export function totals(page: Page): Locator {
  return page.getByRole('group', { name: said(({ round }) => round.methods.totals) });
}

/** Whose papers are typed: the role, or none. */
export function pileChoice(page: Page): Locator {
  return page.getByRole('group', { name: said(({ groups }) => groups.pile.label) });
}

/** How many people sit at each table, a row each. */
export function peopleRows(page: Page): Locator {
  const list = page.getByRole('list', { name: said(({ setup }) => setup.peoplePerTable) });
  return list.getByRole('listitem');
}

/** The result as the facilitator sees it. */
export function resultPanel(page: Page): Locator {
  return page.getByRole('region', { name: said(({ round }) => round.resultLabel) });
}

/** The rows of the result, without its heading. */
export function resultRows(page: Page): Locator {
  const named = page.getByRole('rowheader');
  return resultPanel(page).getByRole('table').first().getByRole('row').filter({ has: named });
}

/** Votes of a choice, from the first place down. */
export async function resultVotes(page: Page): Promise<readonly string[]> {
  const rows = await resultRows(page).all();
  return Promise.all(rows.map((row) => row.getByRole('cell').nth(1).innerText()));
}

export async function expectResultVotes(page: Page, votes: readonly string[]): Promise<void> {
  await expect.poll(() => resultVotes(page)).toEqual(votes);
}

/** What opens the list of everything recorded. */
export function logSummary(page: Page): Locator {
  return page.getByText(
    new RegExp(`^(?:${patternOf(({ rounds }) => `${rounds.log.heading} (1)`)})$`),
  );
}

/** Everything recorded, newest last; the list must be open. */
export function logEntries(page: Page): Locator {
  return page
    .getByRole('group')
    .filter({ has: logSummary(page) })
    .getByRole('listitem');
}

/** Chooses in the menu of an entry of the list, by keyboard. `act` as screen readers hear it. */
export async function chooseInLog(entry: Locator, act: string): Promise<void> {
  await entry.getByRole('button').press('Enter');
  await entry.getByRole('menuitem', { name: act, exact: true }).press('Enter');
}

/** The answer whose hands are counted now. */
export function handsRow(page: Page): Locator {
  return page.getByRole('listitem').filter({ has: handsField(page) });
}

/** What was counted for each of the other answers, by their order. */
export function handsCounts(page: Page): Locator {
  const others = page.getByRole('main').getByRole('listitem').getByRole('button');
  return others.locator('> span:nth-child(2)');
}

/** Where the two typings of a heap differ. */
export function batchDifferences(page: Page): Locator {
  const one = patternOf(({ secondPass }) => secondPass.differs(1, 1));
  const several = patternOf(({ secondPass }) => secondPass.differs(1, 2));
  const name = new RegExp(`^(?:${one}|${several})$`);
  return page.getByRole('group', { name }).getByRole('listitem');
}

/** The heading of the recount, with how sure the result is. */
export function recountHeading(page: Page): Locator {
  const name = new RegExp(`^(?:${patternOf(({ recount }) => recount.heading)})`);
  return page.getByRole('heading', { name });
}

/** The drawn tables. */
export function recountRows(page: Page): Locator {
  const region = page.getByRole('region').filter({ has: recountHeading(page) });
  return region
    .last()
    .getByRole('listitem')
    .filter({ has: page.getByRole('strong') });
}

/** The slides to take home, each with its button. */
export function slideCards(page: Page): Locator {
  const name = patternOf(({ results }) => results.saveLabel('@')).replaceAll('@', '.*');
  const save = page.getByRole('button', { name: new RegExp(`^(?:${name})$`) });
  return page.getByRole('main').getByRole('listitem').filter({ has: save });
}

/** Names of the slides to take home. */
export function slideNames(page: Page): Locator {
  return slideCards(page).locator('> p');
}

/** Which polls are printed larger than was asked for, a line each. */
export function printNotices(page: Page): Locator {
  const text = patternOf(({ ballotPrint }) => ballotPrint.larger('@', 8, 2));
  return page.getByText(new RegExp(`^(?:${text.replaceAll('@', '.*')})$`));
}

/** How many papers the heap on the table has. */
export function heapLine(page: Page): Locator {
  const one = patternOf(({ secondPass }) => secondPass.growing(1, 1));
  const several = patternOf(({ secondPass }) => secondPass.growing(1, 2));
  return page.getByText(new RegExp(`^(?:${one}|${several})$`));
}

/** Answers the question before results are saved that the room has not seen: with all of them. */
export async function saveUnseenToo(page: Page): Promise<void> {
  const button = (name: RegExp) => page.getByRole('dialog').getByRole('button', { name });
  const all = button(said(({ results }) => results.unseen.all));
  await all.or(button(said(({ results }) => results.unseen.anyway))).click();
}
