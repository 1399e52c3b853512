package org.kapija.terminal.domain.view;

import java.util.Optional;
import org.kapija.core.inspection.Refusal;
import org.kapija.core.message.Message;

/** Why something is not done, and who can change that. */
public record RefusalView(String rule, Optional<String> article, Message message, Optional<Message> lift) {
    /** Shows a refusal. */
    public static RefusalView of(Refusal refusal) {
        return new RefusalView(refusal.rule().id(), refusal.article(), refusal.message(), refusal.lift());
    }
}
