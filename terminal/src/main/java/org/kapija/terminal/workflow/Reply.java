package org.kapija.terminal.workflow;

import org.kapija.core.inspection.Refusal;
import org.kapija.core.message.Message;

/** What the desk says to a command. */
public sealed interface Reply {
    /** It is done, and in the journal. */
    record Accepted() implements Reply {}

    /** It is not done, and why. */
    record Refused(Refusal refusal) implements Reply {}

    /** Nobody is signed in. */
    record NobodySignedIn() implements Reply {}

    /** The journal cannot write, so it is not done. */
    record Unwritable(Message why) implements Reply {}
}
