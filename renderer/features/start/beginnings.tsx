/** More ways to begin, as cards: the other built-in packs, and one's own templates. */
import { useState, type ReactNode } from 'react';
import type { Pack } from '../../../shared/domain/workshop/pack';
import { localize } from '../../../shared/lib/language';
import type { ListedWorkshop } from '../../store/library/library-slice';
import { useApp, useTexts } from '../../store/react/store-context';
import { usePackFacts } from './use-pack-facts';

export function PackCards({ packs }: { readonly packs: readonly Pack[] }) {
  const { words, language } = useTexts();
  const create = useApp((state) => state.createWorkshop);
  const facts = usePackFacts();
  if (packs.length === 0) return null;
  return (
    <Cards heading={words.library.packsHeading}>
      {packs.map((pack) => {
        const name = localize(pack.name, language);
        const { contents, sources } = facts(pack);
        return (
          <Card key={pack.id} name={name} onCreate={() => void create(pack.id)}>
            <p>{localize(pack.summary, language)}</p>
            <p className="quiet">
              {contents}
              <br />
              {sources}
            </p>
          </Card>
        );
      })}
    </Cards>
  );
}

export function TemplateCards({ templates }: { readonly templates: readonly ListedWorkshop[] }) {
  const { words } = useTexts();
  const create = useApp((state) => state.createFromEarlier);
  const askToDelete = useApp((state) => state.askToDelete);
  const saveFile = useApp((state) => state.saveTemplateFile);
  const [said, setSaid] = useState('');
  const { library, start } = words;
  if (templates.length === 0) return null;
  const save = async (id: string): Promise<void> => {
    setSaid('');
    const saved = await saveFile(id);
    if (saved.ok && saved.value !== null) setSaid(library.savedTemplateFile(saved.value));
  };
  return (
    <Cards heading={library.templatesHeading} said={said}>
      {templates.map(({ id, title }) => (
        <Card
          key={id}
          name={title}
          onCreate={() => void create(id)}
          more={
            <>
              <button
                type="button"
                className="link"
                aria-label={library.saveTemplateFileLabel(title)}
                title={library.saveTemplateFileHint}
                onClick={() => void save(id)}
              >
                {library.saveTemplateFile}
              </button>
              <button
                type="button"
                className="link"
                aria-label={library.deleteTemplateLabel(title)}
                onClick={() => void askToDelete(id)}
              >
                {start.delete}
              </button>
            </>
          }
        >
          <p className="quiet">{library.templateText}</p>
        </Card>
      ))}
    </Cards>
  );
}

function Cards({
  heading,
  said = '',
  children,
}: {
  readonly heading: string;
  /** What was done with one of them. */
  readonly said?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="start-more">
      <div className="start-more-head">
        <h2 className="eyebrow">{heading}</h2>
        <p role="status" className="recent-said">
          {said}
        </p>
      </div>
      <ul className="start-grid" aria-label={heading}>
        {children}
      </ul>
    </section>
  );
}

function Card({
  name,
  onCreate,
  more,
  children,
}: {
  readonly name: string;
  readonly onCreate: () => void;
  /** What else can be done with it. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}) {
  const { words } = useTexts();
  const { library } = words;
  return (
    <li className="start-small">
      <h3>{name}</h3>
      {children}
      <div className="start-small-acts">
        <button
          type="button"
          className="button is-outline"
          aria-label={library.createLabel(name)}
          onClick={onCreate}
        >
          {library.create}
        </button>
        {more}
      </div>
    </li>
  );
}
