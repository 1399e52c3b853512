/**
 * How the page stands with its program: `forbidden` means that the program is there and does not let this page in (no token, or a
 * foreign address), `lost` that nothing answers.
 */
export type Link = "connecting" | "live" | "lost" | "forbidden";

/** What a page does with the stream. */
export interface Reader<View> {
  /** A whole view; it replaces the one before. */
  show(view: View): void;
  link(link: Link): void;
}

const RETRY_MILLISECONDS = 1000;

/**
 * Follows a stream of whole views for ever. A lost connection is tried again every second: the browser does that by itself only
 * while the program refuses connections, not after an answer such as 503.
 *
 * @param address relative to the page
 * @param event name of the events to show
 * @returns stops following
 */
export function follow<View>(address: string, event: string, reader: Reader<View>): () => void {
  let source: EventSource | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    source = new EventSource(address);
    source.addEventListener("open", () => reader.link("live"));
    source.addEventListener(event, (arrived) => reader.show(JSON.parse(arrived.data) as View));
    source.addEventListener("error", () => {
      source?.close();
      void standing(address).then((link) => reader.link(link));
      clearTimeout(retry);
      retry = setTimeout(open, RETRY_MILLISECONDS);
    });
  };
  open();
  return () => {
    clearTimeout(retry);
    source?.close();
  };
}

/** An `EventSource` does not tell why it failed, so ask once more in a way that does. */
async function standing(address: string): Promise<Link> {
  const abort = new AbortController();
  try {
    const { status } = await fetch(address, { signal: abort.signal });
    return status === 401 || status === 403 ? "forbidden" : "lost";
  } catch {
    return "lost";
  } finally {
    abort.abort();
  }
}
