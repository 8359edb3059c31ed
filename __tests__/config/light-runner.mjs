// Runs suites in plain Node processes, which load each module of ours once and not once a suite.

import { createRunner } from "jest-light-runner";

const Runner = createRunner({ runtime: "child_process" }); // threads do not load TypeScript

const AGAIN_MS = 1000;

/**
 * A process asks for its settings when it starts. The first to ask has them sent to all, and one that doesn't listen yet
 * then waits for ever, since nobody answers a second time; so they are sent again and again while the tests run.
 */
export default class extends Runner {
  async runTests(...tests) {
    const again = setInterval(() => this.sendSettings(), AGAIN_MS);
    try {
      await super.runTests(...tests);
    } finally {
      clearInterval(again);
    }
  }

  sendSettings() {
    for (const [projectConfig, { pool }] of this._testRunners)
      for (const { process } of pool.threads)
        if (process.connected)
          process.send({
            type: "jest-light-runner-worker-data",
            workerData: { globalConfig: this._globalConfig, projectConfig, runtime: this._runtime },
          });
  }
}
