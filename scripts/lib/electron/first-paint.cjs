/** Loaded by Electron before a program (`-r`): tells when the first page of the program has painted something, and ends the program. */
const { app } = require('electron');

/** Runs in the page; milliseconds since 1970. */
const PAINTED = `new Promise((resolve) => {
  const look = () => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    if (paint) resolve(performance.timeOrigin + paint.startTime);
    else setTimeout(look, 20);
  };
  look();
})`;

app.on('web-contents-created', (_event, contents) => {
  contents.on('dom-ready', () => {
    void contents.executeJavaScript(PAINTED).then((at) => {
      process.stdout.write(`PAINTED ${at}\n`);
      app.exit(0);
    });
  });
});
