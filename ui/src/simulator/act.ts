import { request } from "../shared/post";
import type { Message } from "../shared/text";
import type { Act } from "./world";

/** Does something in the world; the answer is the next world on the stream. Returns what went wrong, if anything did. */
export async function act(deed: Act): Promise<Message | undefined> {
  const answer = await request("POST", "api/act", deed);
  switch (answer.kind) {
    case "accepted":
      return undefined;
    case "refused":
      return answer.refusal.message;
    case "failed":
      return answer.message;
    case "unknown-officer":
      return { key: "panel.link.forbidden", arguments: {} };
  }
}
