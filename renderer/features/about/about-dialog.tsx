/** «Om Pejling»: which version this is, what it runs on, and whose work it is built on. */
import { useEffect, useState } from 'react';
import { LICENCES } from 'virtual:licences';
import { CloseButton, Dialog } from '../../components/overlays/dialog';
import { DialogFoot } from '../../components/overlays/dialog';
import type { Versions } from '../../host/host';
import { useApp, useWords } from '../../store/react/store-context';
import './about.css';

export function AboutDialog() {
  const { about, common } = useWords();
  const setAboutOpen = useApp((state) => state.setAboutOpen);
  const versions = useVersions();
  const close = () => setAboutOpen(false);
  return (
    <Dialog title={about.heading} onClose={close}>
      <dl className="about-versions">
        <Version name={common.appName} version={__APP_VERSION__} />
        {versions.map(([name, version]) => (
          <Version key={name} {...{ name, version }} />
        ))}
      </dl>
      <p>{about.offline}</p>
      <h3>{about.licencesHeading}</h3>
      <p>{about.licencesText}</p>
      <ul className="about-licences">
        {LICENCES.map(({ name, version, licence, text }) => (
          <li key={`${name} ${version}`}>
            <details>
              <summary>
                <span>
                  {name} {version}
                </span>
                <span className="quiet">{licence}</span>
              </summary>
              <pre>{text}</pre>
            </details>
          </li>
        ))}
      </ul>
      <DialogFoot>
        <CloseButton label={common.close} onClose={close} />
      </DialogFoot>
    </Dialog>
  );
}

function Version({ name, version }: { readonly name: string; readonly version: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{version}</dd>
    </div>
  );
}

/** What the program runs on; empty until the host has answered. */
function useVersions(): Versions {
  const ask = useApp((state) => state.versions);
  const [versions, setVersions] = useState<Versions>([]);
  useEffect(() => {
    let isThere = true;
    const read = async (): Promise<void> => {
      const answer = await ask();
      if (isThere) setVersions(answer);
    };
    void read();
    return () => {
      isThere = false;
    };
  }, [ask]);
  return versions;
}
