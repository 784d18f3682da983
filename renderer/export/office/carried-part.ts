/** The numbers that an Office file carries, as a custom XML part: Office keeps it through editing and saving. */
import { CARRIED_NAMESPACE } from '../../../shared/export/carried/carried-numbers';
import {
  addPart,
  addRelationship,
  escapeXml,
  setPart,
  XML,
  type OfficeParts,
} from './office-package';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
/** Names the part's kind, always the same. */
const ITEM_ID = '{6B9C1F5E-5C0E-4E0B-9C62-0B7A6D1D4A11}';

/** Adds the numbers to a file whose main part has its relationships in `mainRelationships`. */
export function addCarried(parts: OfficeParts, mainRelationships: string, carried: string): void {
  setPart(
    parts,
    'customXml/item1.xml',
    `${XML}<numbers xmlns="${CARRIED_NAMESPACE}">${escapeXml(carried)}</numbers>`,
  );
  addPart(
    parts,
    'customXml/itemProps1.xml',
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    `${XML}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${CARRIED_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  addRelationship(parts, 'customXml/_rels/item1.xml.rels', {
    id: 'rId1',
    type: `${OFFICE}/relationships/customXmlProps`,
    target: 'itemProps1.xml',
  });
  addRelationship(parts, mainRelationships, {
    id: 'rIdPejlingNumbers',
    type: `${OFFICE}/relationships/customXml`,
    target: '../customXml/item1.xml',
  });
}
