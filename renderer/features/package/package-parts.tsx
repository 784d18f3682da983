/** The files that are made, by folder, each with a box to tick. */
import {
  PACKAGE_FOLDERS,
  type PackagePart,
  type PackagePartId,
} from '../../../shared/export/package/package-parts';
import { Tick } from '../../components/fields/tick-list';
import { useWords } from '../../store/react/store-context';

export function PackageParts({
  parts,
  dropped,
  onDropped,
}: {
  readonly parts: readonly PackagePart[];
  readonly dropped: ReadonlySet<PackagePartId>;
  readonly onDropped: (dropped: ReadonlySet<PackagePartId>) => void;
}) {
  const { packing } = useWords();
  const tick = (id: PackagePartId, isOn: boolean) =>
    onDropped(new Set(isOn ? [...dropped].filter((other) => other !== id) : [...dropped, id]));
  const folders = PACKAGE_FOLDERS.map((folder) => ({
    folder,
    own: parts.filter((part) => part.folder === folder),
  })).filter(({ own }) => own.length > 0);
  return (
    <section className="package-parts" aria-label={packing.files}>
      {folders.map(({ folder, own }) => (
        <fieldset key={folder} className="tick-list">
          <legend>{packing.folders[folder]}</legend>
          {own.map(({ id }) => (
            <div key={id} data-part={id}>
              <Tick isOn={!dropped.has(id)} onTick={(isOn) => tick(id, isOn)}>
                <span>
                  {packing.parts[id].label}
                  <span className="quiet package-hint">{packing.parts[id].hint}</span>
                </span>
              </Tick>
            </div>
          ))}
        </fieldset>
      ))}
    </section>
  );
}
