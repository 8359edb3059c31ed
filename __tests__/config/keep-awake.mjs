// Wakes a test process twice a second. TypeScript is loaded by a thread of its own, and now and then Node misses its last
// answer: the process then sleeps with nothing left to wait for, until anything at all wakes it.

const WAKE_MS = 500;

setInterval(() => {}, WAKE_MS).unref();
