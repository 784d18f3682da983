/**
 * Every word a user sees, in Danish and English. The Danish dictionary gives the type, so that a word
 * missing in English does not compile. One file per part of the program; words with numbers are functions.
 */
import { about as aboutDa, data as dataDa } from './da/about';
import { collect as collectDa, round as roundDa } from './da/collect';
import { common as commonDa } from './da/common';
import { comparison as comparisonDa } from './da/comparison';
import {
  commands as commandsDa,
  console as consoleDa,
  help as helpDa,
  pages as pagesDa,
  questions as questionsDa,
} from './da/console';
import { desktop as desktopDa } from './da/desktop';
import {
  errorPage as errorPageDa,
  errors as errorsDa,
  fileErrors as fileErrorsDa,
} from './da/errors';
import { fileQuestions as fileQuestionsDa, files as filesDa } from './da/files';
import { groups as groupsDa } from './da/groups';
import { menu as menuDa } from './da/menu';
import { printouts as printoutsDa, results as resultsDa } from './da/output';
import { polls as pollsDa } from './da/polls';
import { preflight as preflightDa } from './da/preflight';
import { print as printDa } from './da/print';
import { rounds as roundsDa } from './da/rounds';
import { setup as setupDa } from './da/setup';
import { slides as slidesDa } from './da/slides';
import { start as startDa } from './da/start';
import { about as aboutEn, data as dataEn } from './en/about';
import { collect as collectEn, round as roundEn } from './en/collect';
import { common as commonEn } from './en/common';
import { comparison as comparisonEn } from './en/comparison';
import {
  commands as commandsEn,
  console as consoleEn,
  help as helpEn,
  pages as pagesEn,
  questions as questionsEn,
} from './en/console';
import { desktop as desktopEn } from './en/desktop';
import {
  errorPage as errorPageEn,
  errors as errorsEn,
  fileErrors as fileErrorsEn,
} from './en/errors';
import { fileQuestions as fileQuestionsEn, files as filesEn } from './en/files';
import { groups as groupsEn } from './en/groups';
import { menu as menuEn } from './en/menu';
import { printouts as printoutsEn, results as resultsEn } from './en/output';
import { polls as pollsEn } from './en/polls';
import { preflight as preflightEn } from './en/preflight';
import { print as printEn } from './en/print';
import { rounds as roundsEn } from './en/rounds';
import { setup as setupEn } from './en/setup';
import { slides as slidesEn } from './en/slides';
import { start as startEn } from './en/start';
import type { Language } from './language';

const da = {
  common: commonDa,
  start: startDa,
  setup: setupDa,
  polls: pollsDa,
  preflight: preflightDa,
  pages: pagesDa,
  commands: commandsDa,
  console: consoleDa,
  questions: questionsDa,
  help: helpDa,
  round: roundDa,
  rounds: roundsDa,
  collect: collectDa,
  printouts: printoutsDa,
  results: resultsDa,
  errors: errorsDa,
  fileErrors: fileErrorsDa,
  errorPage: errorPageDa,
  slides: slidesDa,
  comparison: comparisonDa,
  groups: groupsDa,
  print: printDa,
  desktop: desktopDa,
  files: filesDa,
  fileQuestions: fileQuestionsDa,
  about: aboutDa,
  data: dataDa,
  menu: menuDa,
};

export type Dictionary = typeof da;

const en: Dictionary = {
  common: commonEn,
  start: startEn,
  setup: setupEn,
  polls: pollsEn,
  preflight: preflightEn,
  pages: pagesEn,
  commands: commandsEn,
  console: consoleEn,
  questions: questionsEn,
  help: helpEn,
  round: roundEn,
  rounds: roundsEn,
  collect: collectEn,
  printouts: printoutsEn,
  results: resultsEn,
  errors: errorsEn,
  fileErrors: fileErrorsEn,
  errorPage: errorPageEn,
  slides: slidesEn,
  comparison: comparisonEn,
  groups: groupsEn,
  print: printEn,
  desktop: desktopEn,
  files: filesEn,
  fileQuestions: fileQuestionsEn,
  about: aboutEn,
  data: dataEn,
  menu: menuEn,
};

const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { da, en };

/** The words of a language. */
export function dictionaryFor(language: Language): Dictionary {
  return DICTIONARIES[language];
}
