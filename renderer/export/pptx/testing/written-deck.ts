/** A presentation as it is written, and what stands on its slides. */
import type { ResultsDocument } from '../../../../shared/export/results-document';
import { all, chartOf, openOffice, textsOf, type OfficeFile } from '../../testing/office-file';
import { writePptx } from '../write-pptx';

export const JOB = {
  name: 'deck',
  onProgress: () => undefined,
  othersTurn: () => Promise.resolve(),
  signal: { aborted: false, throwIfAborted: () => undefined },
};

export async function written(document: ResultsDocument, carried: string | null = null) {
  const [file] = await writePptx(document, JOB, carried);
  if (!file) throw new Error('Nothing is written');
  return { ...file, office: openOffice(file.bytes) };
}

/** The slides' paths in the order of the presentation. */
export function slidesIn(office: OfficeFile): readonly string[] {
  const links = office.links('ppt/presentation.xml');
  return all(office.xml('ppt/presentation.xml'), 'sldId').map((slide) => {
    const id = slide.getAttributeNS(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'id',
    );
    return links.get(id ?? '')?.target ?? '';
  });
}

/** What a slide says, paragraph by paragraph. */
export function saidBy(office: OfficeFile, path: string): readonly string[] {
  return all(office.xml(path), 'p').map((own) => textsOf(own, 't').join(''));
}

export function titleOf(office: OfficeFile, path: string): string {
  const shape = all(office.xml(path), 'sp').find((own) =>
    all(own, 'ph').some((ph) => /title/i.test(ph.getAttribute('type') ?? '')),
  );
  return shape ? textsOf(shape, 't').join('') : '';
}

export function chartsOf(office: OfficeFile, slide: string) {
  return [...office.links(slide).values()]
    .filter(({ type }) => type === 'chart')
    .map(({ target }) => chartOf(office, target));
}
