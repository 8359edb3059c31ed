// The command `npm start`: parses the story, says what came of it, builds the app and serves it.

import { fileURLToPath } from "node:url";
import { buildApp, runNode, settleDataFolder, tellStory } from "./build-app";
import { nodeRefusal, portRefusal, readPort } from "./start-checks";

const SERVE = fileURLToPath(new URL("serve.ts", import.meta.url));

async function start(): Promise<number> {
  const port = readPort(process.env.PORT);
  const refusal =
    nodeRefusal(process.versions.node) ?? (typeof port === "number" ? await portRefusal(port) : port.wrong);
  if (refusal !== undefined) {
    console.error(refusal);
    return 1;
  }
  settleDataFolder();
  await tellStory();
  return (await buildApp()) || (await runNode(["--import", "tsx", SERVE]));
}

process.exitCode = await start();
