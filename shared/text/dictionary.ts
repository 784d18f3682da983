/**
 * Every word a user sees, in Danish and English. The Danish dictionary gives the type, so that a word
 * missing in English does not compile. One file per part of the program; words with numbers are functions.
 */
import { about as aboutDa, data as dataDa } from './da/about';
import { ballotBox as ballotBoxDa, ballotPrint as ballotPrintDa } from './da/ballot-box';
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
import { merge as mergeDa } from './da/merge';
import { printouts as printoutsDa, results as resultsDa } from './da/output';
import { polls as pollsDa } from './da/polls';
import { preflight as preflightDa } from './da/preflight';
import { print as printDa } from './da/print';
import { auditList as auditListDa, recount as recountDa } from './da/recount';
import { rehearsal as rehearsalDa } from './da/rehearsal';
import { rounds as roundsDa } from './da/rounds';
import { secondPass as secondPassDa } from './da/second-pass';
import { setup as setupDa } from './da/setup';
import { slides as slidesDa } from './da/slides';
import { start as startDa } from './da/start';
import { storage as storageDa } from './da/storage';
import { undo as undoDa } from './da/undo';
import { about as aboutEn, data as dataEn } from './en/about';
import { ballotBox as ballotBoxEn, ballotPrint as ballotPrintEn } from './en/ballot-box';
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
import { merge as mergeEn } from './en/merge';
import { printouts as printoutsEn, results as resultsEn } from './en/output';
import { polls as pollsEn } from './en/polls';
import { preflight as preflightEn } from './en/preflight';
import { print as printEn } from './en/print';
import { auditList as auditListEn, recount as recountEn } from './en/recount';
import { rehearsal as rehearsalEn } from './en/rehearsal';
import { rounds as roundsEn } from './en/rounds';
import { secondPass as secondPassEn } from './en/second-pass';
import { setup as setupEn } from './en/setup';
import { slides as slidesEn } from './en/slides';
import { start as startEn } from './en/start';
import { storage as storageEn } from './en/storage';
import { undo as undoEn } from './en/undo';
import type { Language } from '../lib/language';

const da = {
  common: commonDa,
  start: startDa,
  storage: storageDa,
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
  recount: recountDa,
  auditList: auditListDa,
  collect: collectDa,
  ballotBox: ballotBoxDa,
  ballotPrint: ballotPrintDa,
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
  secondPass: secondPassDa,
  undo: undoDa,
  merge: mergeDa,
  rehearsal: rehearsalDa,
};

export type Dictionary = typeof da;

const en: Dictionary = {
  common: commonEn,
  start: startEn,
  storage: storageEn,
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
  recount: recountEn,
  auditList: auditListEn,
  collect: collectEn,
  ballotBox: ballotBoxEn,
  ballotPrint: ballotPrintEn,
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
  secondPass: secondPassEn,
  undo: undoEn,
  merge: mergeEn,
  rehearsal: rehearsalEn,
};

const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { da, en };

/** The words of a language. */
export function dictionaryFor(language: Language): Dictionary {
  return DICTIONARIES[language];
}
