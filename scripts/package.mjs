/**
 * npm run package: packages the desktop program for this system, into dist/packages; `-- --win --mac --linux`
 * names others. Needs a way to Electron's release pages, or a local runtime in ELECTRON_OVERRIDE_DIST_PATH.
 * See docs/release.md for the rest.
 */
import { build } from './lib/project/build.mjs';
import { fetchElectron } from './lib/electron/fetch-electron.mjs';
import { findElectron } from './lib/electron/find-electron.mjs';
import { ensureInstalled } from './lib/project/install.mjs';
import { builderArguments, isNetworkFailure } from './lib/package/package-options.mjs';
import { runMain, say } from './lib/project/project.mjs';
import { runTool } from './lib/project/project-node.mjs';

const NO_RUNTIME =
  'Electron’s runtime is missing and could not be fetched, so nothing can be packaged here.';
const NO_TOOLS =
  'A runtime or a tool of electron-builder could not be fetched, so not everything could be packaged here.';

await runMain(async () => {
  await ensureInstalled();
  const runtime = findElectron() ?? (await fetchElectron({ isAsked: true }));
  if (runtime === null) {
    say(NO_RUNTIME);
    return 1;
  }
  await build();
  const args = builderArguments(process.argv.slice(2), process.env);
  const { code, output } = await runTool('electron-builder', args, { stream: true });
  if (code === 0) say('The packages are in dist/packages.');
  else if (isNetworkFailure(output)) say(NO_TOOLS);
  return code;
});
