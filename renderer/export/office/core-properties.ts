/** Title and language of an Office file, as its properties. */
import { LANGUAGE_TRAITS, type Language } from '../../../shared/lib/language';
import { addPart, addRelationship, escapeXml, XML, type OfficeParts } from './office-package';

const METADATA = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const CONTENT_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const TYPE =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** To a file that has none yet. */
export function addProperties(
  parts: OfficeParts,
  { title, language }: { readonly title: string; readonly language: Language },
): void {
  const { locale } = LANGUAGE_TRAITS[language];
  const name = 'docProps/core.xml';
  addPart(
    parts,
    name,
    CONTENT_TYPE,
    `${XML}<cp:coreProperties xmlns:cp="${METADATA}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>Pejling</dc:creator><dc:language>${locale}</dc:language></cp:coreProperties>`,
  );
  addRelationship(parts, '_rels/.rels', { id: 'rIdProperties', type: TYPE, target: name });
}
