/** What an edit of the minutes changed, so that undo can name it. */
import type { LocalText } from '../../lib/language';
import type { EditedMinutes, Workshop } from '../workshop/workshop';
import { changedPlaces } from './restore-part';

/** Whether they are final, or one section: of a vote with the vote's title. */
export type MinutesEdit =
  | { readonly part: 'status' | 'brief' | 'participation' | 'method' }
  | { readonly part: 'vote'; readonly title: LocalText };

const SECTIONS = ['brief', 'participation', 'method'] as const;

/** Null if nothing was changed, or several things were. */
export function minutesEdit(
  before: EditedMinutes,
  { minutes: after, polls }: Pick<Workshop, 'minutes' | 'polls'>,
): MinutesEdit | null {
  const keys = new Set([...before.sections, ...after.sections].map(({ key }) => key));
  const [changed, ...more] = [...keys].filter((key) => {
    const own = ({ sections }: EditedMinutes) => sections.find((section) => section.key === key);
    return changedPlaces(own(before), own(after)).length > 0;
  });
  if (before.isFinal !== after.isFinal) return changed === undefined ? { part: 'status' } : null;
  if (changed === undefined || more.length > 0) return null;
  const section = SECTIONS.find((own) => own === changed);
  if (section) return { part: section };
  const poll = polls.find(({ id }) => changed === `poll:${id}`);
  return poll ? { part: 'vote', title: poll.title } : null;
}
