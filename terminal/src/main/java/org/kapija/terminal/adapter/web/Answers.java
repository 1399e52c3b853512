package org.kapija.terminal.adapter.web;

import io.javalin.http.Context;
import java.util.Map;
import org.kapija.core.inspection.Refusal;
import org.kapija.core.message.Message;
import org.kapija.terminal.domain.view.RefusalView;
import org.kapija.terminal.workflow.Reply;

/** What the console's requests are answered with. */
final class Answers {
    private Answers() {}

    static void sentence(Context exchange, int status, Message message) {
        json(exchange.status(status), Map.of("message", message));
    }

    static void reply(Context exchange, Reply reply) {
        switch (reply) {
            case Reply.Accepted _ -> json(exchange, Map.of("accepted", true));
            case Reply.Refused(Refusal refusal) -> json(exchange.status(409), RefusalView.of(refusal));
            case Reply.NobodySignedIn _ -> sentence(exchange, 401, Message.of("sign-in.needed"));
            case Reply.Unwritable(Message why) -> sentence(exchange, 503, why);
        }
    }

    private static void json(Context exchange, Object body) {
        exchange.contentType("application/json").result(Json.text(body));
    }
}
