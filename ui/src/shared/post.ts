import type { Message } from "./text";

/** Why a command was not done: the rule, its article in the law, and who could lift it. */
export interface Refusal {
  readonly rule: string;
  readonly article: string | null;
  readonly message: Message;
  readonly lift: Message | null;
}

/** What became of a request. */
export type Answer =
  | { readonly kind: "accepted"; readonly body: unknown }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** Nobody is signed in, or not with this PIN. */
  | { readonly kind: "unknown-officer" }
  /** The program said in a sentence what it cannot do now. */
  | { readonly kind: "failed"; readonly message: Message };

/** Sends a request and never throws: a program that is not there is an answer too. */
export async function request(method: "POST" | "DELETE", address: string, body?: object): Promise<Answer> {
  const content = body && { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } };
  let response: Response;
  try {
    response = await fetch(address, { method, ...content });
  } catch {
    return failed("console.request.lost");
  }
  const answer = await response.json().catch(() => null);
  if (response.ok) {
    return { kind: "accepted", body: answer };
  }
  switch (response.status) {
    case 401:
      return { kind: "unknown-officer" };
    case 409:
      return answer?.message ? { kind: "refused", refusal: answer as Refusal } : unexpected(response.status);
    default:
      return answer?.message?.key ? { kind: "failed", message: answer.message as Message } : unexpected(response.status);
  }
}

function unexpected(status: number): Answer {
  return failed("console.request.unexpected", { status: String(status) });
}

function failed(key: string, values: Record<string, string> = {}): Answer {
  return { kind: "failed", message: { key, arguments: values } };
}
