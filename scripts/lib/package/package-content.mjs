/** Checks the content of a package against an exact list. */

/** Always there, within app.asar. */
const FIXED = [
  'package.json',
  'dist/desktop/main.js',
  'dist/desktop/preload.cjs',
  'dist/desktop/licences.txt',
  'dist/desktop/pages/facilitator.html',
  'dist/desktop/pages/audience.html',
];
const PAGES = 'dist/desktop/pages/';
const ASSET = /^dist\/desktop\/pages\/assets\/[\w-]+\.(?:js|css)$/;

/** The fields kept of package.json. Electron reads the name, the version and the main file. */
const MANIFEST = [
  ...['name', 'productName', 'version', 'private', 'description', 'license', 'type', 'main'],
  ...['engines', 'allowScripts', 'prettier', 'overrides', 'desktopName', 'homepage'],
];

/** Beside the archive, on Linux, and a file for each language. The version is the stand-in's. */
const BESIDE = [
  'LICENSE.electron.txt',
  'LICENSES.chromium.html',
  'pejling',
  'resources/app.asar',
  'resources/apparmor-profile',
  'version',
];

/** A file's path, and its text. @typedef {ReadonlyMap<string, string>} Files */

/**
 * What is wrong with an archive's content, in sentences.
 * @param {Files} files
 * @returns {readonly string[]}
 */
export function archiveComplaints(files) {
  const wanted = new Set([...FIXED, ...reachableAssets(files)]);
  return [
    ...[...files.keys()].filter((name) => !wanted.has(name)).map((name) => `It holds ${name}.`),
    ...[...wanted].filter((name) => !files.has(name)).map((name) => `It lacks ${name}.`),
    ...[...files]
      .filter(([name, text]) => /\.(?:c?js|css)$/.test(name) && text.includes('sourceMappingURL='))
      .map(([name]) => `${name} points at a source map.`),
    ...manifestComplaints(files.get('package.json') ?? '{}'),
  ];
}

/** The files that the pages refer to, directly or through other files. @param {Files} files */
function reachableAssets(files) {
  const assets = [...files.keys()].filter((name) => ASSET.test(name));
  const reached = new Set([`${PAGES}facilitator.html`, `${PAGES}audience.html`]);
  for (const name of reached) {
    const text = files.get(name) ?? '';
    for (const asset of assets) {
      if (text.includes(asset.slice(asset.lastIndexOf('/')))) reached.add(asset);
    }
  }
  return [...reached];
}

/** @param {string} text of package.json @returns {readonly string[]} */
function manifestComplaints(text) {
  /** @type {unknown} */
  const parsed = JSON.parse(text);
  const manifest = /** @type {Record<string, unknown>} */ (parsed);
  return [
    ...Object.keys(manifest)
      .filter((key) => !MANIFEST.includes(key))
      .map((key) => `package.json says «${key}».`),
    ...(manifest.main === 'dist/desktop/main.js'
      ? []
      : ['package.json does not begin at main.js.']),
    ...(manifest.type === 'module' ? [] : ['package.json does not make main.js a module.']),
    ...(manifest.productName === 'Pejling' ? [] : ['package.json has another name.']),
  ];
}

/** The languages that come along, as Electron names them: `da`, `en-US`. @param {string} settings the text of electron-builder.yml */
export function packagedLanguages(settings) {
  const [, list = ''] = /^electronLanguages: \[(.*)\]$/m.exec(settings) ?? [];
  return list.split(', ').filter((name) => name !== '');
}

/**
 * What is wrong with the files beside the archive.
 * @param {readonly string[]} names
 * @param {readonly string[]} languages as Electron names them
 * @returns {readonly string[]}
 */
export function besideComplaints(names, languages) {
  const wanted = [...BESIDE, ...languages.map((name) => `locales/${name}.pak`)];
  return [
    ...names
      .filter((name) => !wanted.includes(name))
      .map((name) => `Beside the archive is ${name}.`),
    ...wanted
      .filter((name) => !names.includes(name))
      .map((name) => `Beside the archive is no ${name}.`),
  ];
}

/**
 * What is wrong with the entries by which a Linux desktop knows the program and its files.
 * @param {{ deb: string, appImage: string, mime: string }} entries the two .desktop files, and the file types
 * @returns {readonly string[]}
 */
export function desktopComplaints({ deb, appImage, mime }) {
  const lines = /** @type {const} */ ([
    ['deb', deb],
    ['AppImage', appImage],
  ]);
  return [
    ...lines.flatMap(([name, entry]) => [
      ...(/^MimeType=(?:.*;)?application\/x-pejling;/m.test(entry)
        ? []
        : [`The ${name} does not open .pejling files.`]),
      ...(/^Categories=Office;$/m.test(entry) ? [] : [`The ${name} is not an office program.`]),
      ...(/^Exec=.* %[uUfF]$/m.test(entry) ? [] : [`The ${name} is not given the file to open.`]),
      ...(entry.includes('--') ? [`The ${name} starts the program with a switch.`] : []),
    ]),
    ...(mime.includes('"*.pejling"') && mime.includes('"application/x-pejling"')
      ? []
      : ['The ending .pejling is no file type.']),
  ];
}
