/** The slide master and its layouts, whose placeholders give a slide its title in outlines and to screen readers. */
import type { Box, DeckLayout } from '../../../shared/export/deck/layout/placed';
import { CONTENT_WIDTH, STAGE } from '../../../shared/slides/layout/stage';
import type { Dictionary } from '../../../shared/text/dictionary';
import { transform, typeSize } from './measures';
import { SHAPE_TREE_HEAD } from './slide-part';
import { run } from './text-body';
import { SLIDE_NAMESPACES, tag } from './xml';

/** In the order of their parts. */
export const LAYOUTS = ['opening', 'result', 'text'] as const satisfies readonly DeckLayout[];

interface Placeholder {
  readonly name: string;
  readonly prompt: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly box: Box;
  readonly anchor?: 'b';
}

const { margin } = STAGE;
const at = (top: number, height: number): Box => ({
  ...{ left: margin, width: CONTENT_WIDTH },
  ...{ top, height },
});

function placeholder(
  { name, prompt, attributes, box, anchor }: Placeholder,
  id: number,
  lang: string,
): string {
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      tag('p:cNvPr', { id, name }),
      tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1 })),
      tag('p:nvPr', {}, tag('p:ph', attributes)),
    ),
    tag('p:spPr', {}, transform(box, 'a'), tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst'))),
    tag(
      'p:txBody',
      {},
      tag(
        'a:bodyPr',
        { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: anchor ?? 't' },
        tag('a:normAutofit'),
      ),
      tag('a:lstStyle'),
      tag('a:p', {}, run(prompt, lang)),
    ),
  );
}

function ground(name: string): string {
  const fill = tag('a:solidFill', {}, tag('a:schemeClr', { val: name }));
  return tag('p:bg', {}, tag('p:bgPr', {}, fill, tag('a:effectLst')));
}

function tree(shapes: readonly string[]): string {
  return tag('p:spTree', {}, SHAPE_TREE_HEAD, ...shapes);
}

function titleAndBody(words: Dictionary['deck']): readonly Placeholder[] {
  return [
    {
      name: words.titleName,
      prompt: words.titlePrompt,
      attributes: { type: 'title' },
      box: at(54, 84),
    },
    {
      ...{ name: words.textPrompt, prompt: words.textPrompt },
      ...{ attributes: { type: 'body', idx: 1 }, box: at(200, 760) },
    },
  ];
}

/** The slide master; its layouts are its first relationships, its theme the next. */
export function masterXml(words: Dictionary['deck'], lang: string): string {
  const shapes = titleAndBody(words).map((own, place) => placeholder(own, place + 2, lang));
  const colours = {
    ...{ bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2', hlink: 'hlink', folHlink: 'folHlink' },
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((place) => [`accent${place}`, `accent${place}`])),
  };
  const ids = LAYOUTS.map((_, place) =>
    tag('p:sldLayoutId', { id: 2147483649 + place, 'r:id': `rId${place + 1}` }),
  );
  return tag(
    'p:sldMaster',
    SLIDE_NAMESPACES,
    tag('p:cSld', {}, ground('bg1'), tree(shapes)),
    tag('p:clrMap', colours),
    tag('p:sldLayoutIdLst', {}, ...ids),
    tag(
      'p:txStyles',
      {},
      tag('p:titleStyle', {}, level('a:lvl1pPr', 62, true, '+mj-lt')),
      tag('p:bodyStyle', {}, level('a:lvl1pPr', 39, false, '+mn-lt')),
      tag('p:otherStyle', {}, level('a:lvl1pPr', 36, false, '+mn-lt')),
    ),
  );
}

function level(name: string, size: number, isBold: boolean, typeface: string): string {
  return tag(
    name,
    { marL: 0, indent: 0, algn: 'l' },
    tag('a:lnSpc', {}, tag('a:spcPct', { val: 100000 })),
    tag('a:spcBef', {}, tag('a:spcPts', { val: 0 })),
    tag('a:buNone'),
    tag(
      'a:defRPr',
      { sz: typeSize(size), b: isBold ? 1 : 0 },
      tag('a:solidFill', {}, tag('a:schemeClr', { val: 'tx1' })),
      tag('a:latin', { typeface }),
      tag('a:ea', { typeface: '+mn-ea' }),
      tag('a:cs', { typeface: '+mn-cs' }),
    ),
  );
}

/** A layout; its master is its first relationship. */
export function layoutXml(layout: DeckLayout, words: Dictionary['deck'], lang: string): string {
  const { name, isOnSea, placeholders, type } = layoutOf(layout, words);
  const shapes = placeholders.map((own, place) => placeholder(own, place + 2, lang));
  return tag(
    'p:sldLayout',
    { ...SLIDE_NAMESPACES, type, preserve: 1, userDrawn: type === null ? 1 : null },
    tag('p:cSld', { name }, isOnSea ? ground('tx2') : '', tree(shapes)),
    tag('p:clrMapOvr', {}, tag('a:masterClrMapping')),
  );
}

interface LayoutContent {
  readonly name: string;
  readonly type: string | null;
  readonly isOnSea: boolean;
  readonly placeholders: readonly Placeholder[];
}

function layoutOf(layout: DeckLayout, words: Dictionary['deck']): LayoutContent {
  const [title, body] = titleAndBody(words);
  const subtitle = (attributes: Placeholder['attributes'], box: Box): Placeholder => ({
    ...{ name: words.subtitleName, prompt: words.subtitleName, attributes, box },
  });
  const titles = title ? [title] : [];
  switch (layout) {
    case 'opening':
      return {
        ...{ name: words.openingLayout, type: 'title', isOnSea: true },
        placeholders: [
          ...titles.map((own): Placeholder => ({
            ...own,
            ...{ attributes: { type: 'ctrTitle' }, box: at(240, 320), anchor: 'b' },
          })),
          subtitle({ type: 'subTitle', idx: 1 }, at(588, 160)),
        ],
      };
    case 'result':
      return {
        ...{ name: words.resultLayout, type: null, isOnSea: false },
        placeholders: [...titles, subtitle({ type: 'body', idx: 11, sz: 'quarter' }, at(148, 48))],
      };
    case 'text':
      return {
        ...{ name: words.textLayout, type: null, isOnSea: false },
        placeholders: [
          ...titles,
          ...(body ? [{ ...body, attributes: { type: 'body', idx: 12 } }] : []),
        ],
      };
  }
}
