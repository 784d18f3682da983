/** All words in Danish. They give the type of every language's dictionary. */
import { about, data, storage } from './about';
import { arrivals } from './arrivals';
import { ballotBox, ballotPrint } from './ballot-box';
import { checkedFile } from './export/checked-file';
import { collect, round } from './collect';
import { common } from './common';
import { comparison } from './comparison';
import { commands, console, help, pages, questions } from './console';
import { countPapers } from './count-papers';
import { deck } from './export/deck';
import { desktop, menu } from './desktop';
import { edition } from './prepare/edition';
import { errorPage, errors, fileErrors } from './errors';
import { fileQuestions, files } from './files';
import { groups } from './groups';
import { items } from './prepare/items';
import { library } from './prepare/library';
import { majority } from './majority';
import { merge } from './merge';
import { minutes } from './export/minutes';
import { certificate } from './export/certificate';
import { proofreading } from './export/proofreading';
import { numbers } from './export/numbers';
import { printouts, results } from './output';
import { polls, setup } from './prepare/setup';
import { prepare } from './prepare/prepare';
import { preflight } from './prepare/preflight';
import { print } from './print';
import { auditList, recount } from './recount';
import { recountPlan } from './recount-plan';
import { rehearsal, start } from './prepare/start';
import { rounds } from './rounds';
import { secondPass } from './second-pass';
import { packing } from './export/packing';
import { slides } from './slides';
import { day } from './day/day';
import { notes } from './day/notes';
import { themes } from './day/themes';
import { timer } from './day/timer';
import { undo } from './undo';
import { wording } from './prepare/wording';
import { unsettled } from './unsettled';
import { years } from './years';

export const da = {
  common,
  start,
  library,
  storage,
  setup,
  polls,
  prepare,
  preflight,
  pages,
  commands,
  console,
  questions,
  help,
  round,
  rounds,
  recount,
  recountPlan,
  auditList,
  collect,
  majority,
  arrivals,
  ballotBox,
  ballotPrint,
  printouts,
  countPapers,
  results,
  errors,
  fileErrors,
  errorPage,
  slides,
  comparison,
  years,
  groups,
  print,
  edition,
  wording,
  deck,
  desktop,
  files,
  fileQuestions,
  about,
  data,
  menu,
  secondPass,
  undo,
  unsettled,
  merge,
  minutes,
  certificate,
  proofreading,
  numbers,
  checkedFile,
  rehearsal,
  packing,
  items,
  timer,
  day,
  notes,
  themes,
};

export type Dictionary = typeof da;
