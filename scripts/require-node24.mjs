// Preloaded by every command. Plain JavaScript, so that an old Node can still read it and say what is wrong.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Kotomori needs Node 24 or newer, but this is Node ${process.versions.node}. ` +
      'On Linux (x64, arm64) and Windows (x64), `npm ci` brings it along: run the command through npm. ' +
      'Elsewhere, install Node 24 from https://nodejs.org/ and run the command again.',
  );
  process.exit(1);
}
