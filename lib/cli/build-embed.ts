// The command `npm run build:embed`: builds what the embed needs. `npm run build`, `dev` and `start` do so by themselves.

import { buildEmbed } from "./embed-bundle";

await buildEmbed();
