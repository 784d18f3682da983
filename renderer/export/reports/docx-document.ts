/** A report as a Word document: real headings, tables with header rows, pictures with their text, A4 with page numbers. */
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  PageNumber,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import type { Report, ReportBlock, ReportTable } from '../../../shared/export/report/report';
import { plainText } from '../../../shared/lib/plain-text';
import { LANGUAGE_TRAITS } from '../../../shared/lib/language';
import { assertNever } from '../../../shared/lib/assert-never';
import { standIn } from './finish-docx';

/** Every Office has it, and Carlito has the same widths. */
const FONT = 'Calibri';
/** In twentieths of a point: A4 with margins of 2 cm. */
const PAGE = { width: 11906, height: 16838, margin: 1134 } as const;
const CONTENT = PAGE.width - 2 * PAGE.margin;
/** Pixels of a picture in the document: the width between the margins, 16:9. */
const PICTURE = { width: 640, height: 360 } as const;

/** The bytes of the document, with stand-ins for the pictures of its slides: see `finished`. */
export async function docxBytes(report: Report): Promise<Uint8Array<ArrayBuffer>> {
  const { title, subtitle, language, blocks } = report;
  const document = new Document({
    title: plainText(title),
    creator: 'Pejling',
    lastModifiedBy: 'Pejling',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 22, language: { value: LANGUAGE_TRAITS[language].locale } },
          paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
        },
        title: { run: { font: FONT, size: 40, bold: true } },
        heading1: {
          run: { font: FONT, size: 28, bold: true },
          paragraph: { spacing: { before: 320, after: 120 } },
        },
        heading2: {
          run: { font: FONT, size: 24, bold: true },
          paragraph: { spacing: { before: 240, after: 80 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: 1134, bottom: 1134, left: PAGE.margin, right: PAGE.margin },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
          new Paragraph({ children: [run(subtitle, { italics: true })] }),
          ...blocks.flatMap((block) => childrenOf(block)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function run(
  text: string,
  how: { readonly italics?: boolean; readonly bold?: boolean; readonly size?: number } = {},
) {
  return new TextRun({ text: plainText(text), ...how });
}

function childrenOf(block: ReportBlock): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          keepNext: true,
          children: [run(block.text)],
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: [run(block.text)] })];
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ bullet: { level: 0 }, children: [run(item)] }),
      );
    case 'table':
      return tableOf(block);
    case 'slide':
      return [
        new Paragraph({
          spacing: { before: 160 },
          children: [
            new ImageRun({
              type: 'png',
              data: standIn(block.slide.name),
              transformation: PICTURE,
              altText: {
                name: plainText(block.slide.name),
                title: plainText(block.slide.name),
                description: plainText(block.alt),
              },
            }),
          ],
        }),
      ];
    case 'signature':
      return [
        new Paragraph({
          spacing: { before: 720, after: 0 },
          tabStops: [{ type: TabStopType.LEFT, position: 5000 }],
          children: [new TextRun({ text: '\t', underline: {} })],
        }),
        new Paragraph({ children: [run(block.label)] }),
      ];
    default:
      return assertNever(block);
  }
}

/** In half points; tables are set smaller than the text. */
const TABLE_SIZE = 19;

/** Columns by what stands in them: each gets room for its longest word, and long texts share the rest. */
function widthsOf({ header, rows }: ReportTable): readonly number[] {
  const cells = (at: number) => [header, ...rows].map((row) => row[at] ?? '');
  const weights = header.map((_, at) => {
    const words = cells(at).flatMap((text) => text.split(/\s+/u));
    const longest = Math.max(...cells(at).map((text) => text.length));
    return Math.max(6, ...words.map((word) => word.length), Math.min(40, longest / 2)) + 2;
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((CONTENT * weight) / all));
}

function tableOf(table: ReportTable): readonly FileChild[] {
  const { caption, header, rows, align } = table;
  const widths = widthsOf(table);
  const cell = (text: string, at: number, bold: boolean) =>
    new TableCell({
      width: { size: widths[at] ?? 1000, type: WidthType.DXA },
      margins: { top: 30, bottom: 30, left: 80, right: 80 },
      children: [
        new Paragraph({
          spacing: { after: 0 },
          alignment: align[at] === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [run(text, { bold, size: TABLE_SIZE })],
        }),
      ],
    });
  return [
    new Paragraph({
      spacing: { before: 160, after: 60 },
      keepNext: true,
      children: [run(caption, { italics: true })],
    }),
    new Table({
      columnWidths: [...widths],
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: header.map((text, at) => cell(text, at, true)),
        }),
        ...rows.map(
          (row) =>
            new TableRow({
              cantSplit: true,
              children: row.map((text, at) => cell(text, at, false)),
            }),
        ),
      ],
    }),
    new Paragraph({ spacing: { after: 60 }, children: [] }),
  ];
}
