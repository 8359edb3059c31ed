// Runs suites in plain Node processes, which load each module of ours once and not once a suite.

import { createRunner } from "jest-light-runner";

export default createRunner({ runtime: "child_process" }); // threads do not load TypeScript
