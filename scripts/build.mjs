/** npm run build: builds dist/pejling.html, whether needed or not. */
import { build } from './lib/project/build.mjs';
import { runMain } from './lib/project/project.mjs';

await runMain(async () => {
  await build();
  return 0;
});
