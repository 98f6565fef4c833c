/** Ends when the browser has done what waits, such as hearing the reader; without the delay of a timer. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Does one work after the other, each in a task of its own. */
export async function gradually(works: readonly (() => void)[]): Promise<void> {
  for (const work of works) {
    await breath();
    work();
  }
}
