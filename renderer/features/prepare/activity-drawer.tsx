/** All that the packs have, with search: votes, discussions, readings and quotations are taken into the agenda, one key each. */
import { useDeferredValue, useState } from 'react';
import { refusalOf } from '../../../shared/content/activities';
import { searchActivities, type FoundActivity } from '../../../shared/content/search-activities';
import { localize } from '../../../shared/lib/language';
import { Button } from '../../components/button';
import { Dialog, DialogFoot } from '../../components/overlays/dialog';
import { TextField } from '../../components/fields/text-field';
import { useApp, useAppNow, useSession, useTexts } from '../../store/react/store-context';

export function ActivityDrawer() {
  const { words, language } = useTexts();
  const { drawer } = words.prepare;
  const now = useAppNow();
  const [query, setQuery] = useState('');
  const [taken, setTaken] = useState('');
  const found = searchActivities(useDeferredValue(query), language);
  const close = (): void => now().openDialog(null);
  return (
    <Dialog title={drawer.title} onClose={close} onClosed={close}>
      <TextField label={drawer.search} value={query} maxLength={100} onValue={setQuery} isFirst />
      <p className="quiet" role="status">
        {taken !== '' ? taken : found.length === 0 ? drawer.none : drawer.found(found.length)}
      </p>
      <ul className="drawer">
        {found.map((own) => (
          <FoundRow
            key={own.activity.id}
            found={own}
            onTake={() => {
              setTaken(drawer.taken(localize(own.activity.title, language)));
              void now().takeActivity(own.activity.id);
            }}
          />
        ))}
      </ul>
      <DialogFoot>
        <Button onClick={close}>{words.common.close}</Button>
      </DialogFoot>
    </Dialog>
  );
}

function FoundRow({
  found: { activity, pack },
  onTake,
}: {
  readonly found: FoundActivity;
  readonly onTake: () => void;
}) {
  const { words } = useTexts();
  const { drawer } = words.prepare;
  const language = useApp((state) => state.language);
  const { workshop } = useSession();
  const refusal = refusalOf(activity, workshop);
  const title = localize(activity.title, language);
  const document = pack.documents.find(({ id }) => id === activity.documentId);
  return (
    <li>
      <div>
        <strong>{title}</strong>
        <p className="quiet">
          {[
            drawer.kinds[activity.kind],
            drawer.minutes(activity.minutes),
            ...(document ? [localize(document.credit, language)] : []),
          ].join(' · ')}
        </p>
        {activity.note && <p className="quiet">{localize(activity.note, language)}</p>}
      </div>
      {refusal ? (
        <span className="quiet">{drawer.refusals[refusal]}</span>
      ) : (
        <Button kind="small" aria-label={drawer.takeLabel(title)} onClick={onTake}>
          {drawer.take}
        </Button>
      )}
    </li>
  );
}
