/** What a table handed in, written out as on its slip, so that it can be read aloud. */
import type { TableAnswerEntry, TableSlipEntry } from '../../../shared/domain/entry/entry';
import { countAt } from '../../../shared/domain/kinds/cell';
import type { Frozen } from '../../../shared/domain/round/round';
import { localize } from '../../../shared/lib/language';
import { sum } from '../../../shared/lib/sum';
import type { CountGroup } from '../../components/fields/count-fields';
import { consoleKindOf } from '../../kinds/console-kinds';
import { useTexts } from '../../store/react/store-context';
import './one-table.css';

export type Paper = TableSlipEntry | TableAnswerEntry;

export function TablePaper({ paper, frozen }: { readonly paper: Paper; readonly frozen: Frozen }) {
  const { words, format, language } = useTexts();
  const { desk } = words.arrivals;
  const { poll, roles } = frozen;
  const groups = consoleKindOf(poll).countGroups(poll, language);
  const isSlip = paper.kind === 'table-slip';
  const role = isSlip ? roles.find(({ id }) => id === paper.roleId) : undefined;
  const what = isSlip ? desk.slip : desk.answer;
  return (
    <div className="one-table-paper">
      <p className="one-table-what">{role ? `${what}, ${localize(role.name, language)}` : what}</p>
      <p>{desk.voters(format.number(paper.voters))}</p>
      {isSlip ? <Counts {...{ groups, paper }} /> : <Marks {...{ groups, paper }} />}
    </div>
  );
}

function Counts({
  groups,
  paper: { counts },
}: {
  readonly groups: readonly CountGroup[];
  readonly paper: TableSlipEntry;
}) {
  const { words, format } = useTexts();
  return (
    <>
      {groups.map(({ id, title, fields }) => (
        <div key={id}>
          {title !== '' && <p className="one-table-group">{title}</p>}
          <dl className="one-table-counts">
            {fields.map((field) => (
              <div key={field.id}>
                <dt>{field.name}</dt>
                <dd>{format.number(countAt(counts, field.id))}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      <p className="one-table-total">
        {words.arrivals.desk.total(format.number(sum(Object.values(counts))))}
      </p>
    </>
  );
}

/** A joint answer has no numbers, only what the table agreed on. */
function Marks({
  groups,
  paper: { marks },
}: {
  readonly groups: readonly CountGroup[];
  readonly paper: TableAnswerEntry;
}) {
  const marked = groups.flatMap(({ title, fields }) =>
    fields
      .filter(({ id }) => marks.includes(id))
      .map(({ id, name }) => ({ id, text: title === '' ? name : `${title}: ${name}` })),
  );
  return (
    <ul className="one-table-marks">
      {marked.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
}
