/** The largest grid of slips there is: 99 tables and 20 options, all but the last table recorded. */
import { choiceCell } from '../../shared/domain/kinds/choice/choice-poll';
import {
  choicePollOf,
  frozenOf,
  roundOf,
  slipOf,
  workshopOf,
} from '../../shared/domain/testing/builders';
import { sessionWith } from '../../shared/domain/testing/sessions';
import { spreadPeople } from '../../shared/domain/workshop/workshop';
import { writeWorkshopFile } from '../../shared/file-format/write-workshop-file';

const TABLES = 99;
const OPTIONS = 20;
const PRESENT = 6 * TABLES;

/** Its workshop's file. */
export function fullRoomFile(): string {
  const options = Array.from({ length: OPTIONS }, (_, index) => `o${index + 1}`);
  const poll = choicePollOf(options);
  const tables = spreadPeople(PRESENT, TABLES);
  const round = roundOf(poll, 'table-slip', {
    frozen: frozenOf(poll, { present: PRESENT, tables }),
  });
  const counts = Object.fromEntries(options.slice(0, 6).map((id) => [choiceCell(id), 3]));
  const entries = tables.slice(0, -1).map(({ number }) => slipOf(number, number, 6, counts));
  const session = sessionWith([round], [poll], { entries });
  const { agenda } = session.workshop;
  const workshop = workshopOf([poll], { agenda, present: PRESENT, tables });
  return writeWorkshopFile({ ...session, workshop }, { program: 'bench', savedAt: 0 });
}
