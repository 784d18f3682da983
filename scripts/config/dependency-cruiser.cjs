/** Who may import whom. Type imports count. */
const { readdirSync } = require('node:fs');
const path = require('node:path');

/** Tests, and what only they use. */
const TEST = '[.]test[.]tsx?$|/testing/';

/** A rule that forbids the code in `from` to import anything in `to`; tests are exempt. */
const forbid = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: TEST },
  to: { path: to },
});

/** Forbids a part of the renderer to import the parts in the given folders. */
const rendererPart = (part, others, comment) =>
  forbid(
    `renderer-${part}`,
    `^renderer/${part}/`,
    `^renderer/(${others.filter((other) => other !== part).join('|')})/`,
    comment,
  );

const features = readdirSync(path.join(__dirname, '../../renderer/features'), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** No feature imports another: one rule per folder, so that a new feature is checked at once. */
const featureRules = features.map((feature) =>
  forbid(
    `feature-${feature}`,
    `^renderer/features/${feature}/`,
    `^renderer/features/(?!${feature}/)`,
    'What two features share belongs in components, store or shared.',
  ),
);

/** Only the table of all kinds imports a kind of poll. */
const kindRules = ['renderer/kinds', 'renderer/print/kinds'].flatMap((table) => [
  {
    name: `kinds-by-table-${table}`,
    comment: 'Ask the table for the kind of a poll.',
    severity: 'error',
    from: { path: '^renderer/', pathNot: `^${table}/|${TEST}` },
    to: { path: `^${table}/(?!parts/)[^/]+/` },
  },
  {
    name: `kinds-apart-${table}`,
    comment: 'No kind of poll knows another: what they share is a part.',
    severity: 'error',
    from: { path: `^${table}/([^/]+)/`, pathNot: TEST },
    to: { path: `^${table}/[^/]+/`, pathNot: `^${table}/(parts|$1)/` },
  },
]);

/** The parts that must not be imported by those that draw: drawing code gets plain data and does not know where it comes from. */
const KNOWING = ['store', 'db', 'kinds', 'features', 'app', 'host', 'audience'];
const DRAWING = 'It draws plain data and knows neither store nor database.';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'No import cycles, type imports counted.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'shared-is-pure',
      comment: 'shared imports only shared, the schema library, and where words break.',
      severity: 'error',
      from: { path: '^shared/', pathNot: TEST },
      to: { pathNot: '^(shared/|node_modules/(valibot|(@types/)?hyphen)/)' },
    },
    forbid(
      'frozen-steps',
      '^shared/file-format/from-version-',
      '^(?!shared/file-format/(is-record|add-to-workshop)[.]ts$)',
      'A migration of a released version holds the constants of its time: what the program knows now may change.',
    ),
    forbid('renderer-or-electron', '^renderer/', '^electron/', 'The two never import each other.'),
    forbid('electron-or-renderer', '^electron/', '^renderer/', 'The two never import each other.'),
    forbid(
      'electron-at-home',
      '^(shared|renderer)/',
      '^node_modules/electron/',
      'Only electron/ uses Electron.',
    ),
    forbid(
      'files-in-plain-node',
      '^electron/files/',
      '^(node_modules/electron/|electron/(?!files/))',
      'Files are handled, and tested, without Electron.',
    ),
    forbid(
      'preload-without-logic',
      '^electron/preload',
      '^(electron/|shared/(?!ipc/)|node_modules/(?!electron/))',
      'The preload only exposes the contract.',
    ),
    {
      name: 'renderer-without-node',
      comment: 'The renderer runs in a browser.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    forbid(
      'product-without-tests',
      '^(shared|renderer|electron)/',
      `^(tests|scripts)/|${TEST}`,
      'The product needs neither tests nor scripts.',
    ),
    rendererPart(
      'db',
      [...KNOWING, 'slides', 'components', 'print', 'export'],
      'db ← store ← kinds ← features ← app.',
    ),
    rendererPart(
      'store',
      ['kinds', 'features', 'app', 'audience', 'slides', 'components', 'print', 'export'],
      'db ← store ← kinds ← features ← app.',
    ),
    rendererPart(
      'kinds',
      ['db', 'host', 'features', 'app', 'audience', 'slides', 'print', 'export'],
      'A kind of poll fills in what features ask for, and knows none of them.',
    ),
    ...kindRules,
    rendererPart('features', ['db', 'app'], 'Features reach the database through the store.'),
    rendererPart('slides', KNOWING, DRAWING),
    rendererPart('components', KNOWING, DRAWING),
    rendererPart('print', KNOWING, DRAWING),
    rendererPart('export', KNOWING, 'Writers get plain data and know nothing of the program.'),
    rendererPart('host', KNOWING, 'The door to the outside knows nothing of what is inside.'),
    rendererPart(
      'audience',
      ['store', 'db', 'kinds', 'features', 'app', 'export'],
      'The audience window knows only what it is sent: no vote can leak into it.',
    ),
    ...featureRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|test-results)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
