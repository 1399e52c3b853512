package org.kapija.terminal.adapter.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.kapija.core.message.Message;
import org.kapija.terminal.domain.SignInGuard;
import org.kapija.terminal.domain.SignedIn;
import org.kapija.terminal.domain.view.View.OfficerView;
import org.kapija.terminal.port.Officers;
import org.kapija.terminal.workflow.Desk;

/** Officers come and go. One PIN is tried at a time, so that guessing costs what it should. */
final class SignInDesk {
    private final Officers officers;
    private final Desk desk;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private SignInGuard guard = SignInGuard.fresh();

    SignInDesk(Officers officers, Desk desk, InstantSource clock) {
        this.officers = officers;
        this.desk = desk;
        this.clock = clock;
    }

    /** What became of a PIN. */
    private sealed interface Attempt {
        record Right(SignedIn officer) implements Attempt {}

        record Wrong() implements Attempt {}

        record Resting(Message why) implements Attempt {}
    }

    void list(Context exchange) {
        exchange.contentType("application/json")
                .result(Json.text(officers.all().stream().map(SignInDesk::shown).toList()));
    }

    void signIn(Context exchange) throws InterruptedException {
        String number;
        String pin;
        try {
            var body = Json.mapper().readTree(exchange.body());
            number = body.path("officer").asText("");
            pin = body.path("pin").asText("");
        } catch (JsonProcessingException _) {
            Answers.sentence(exchange, 400, Message.of("console.malformed", "field", "body"));
            return;
        }
        switch (tried(number, pin)) {
            case Attempt.Resting(Message why) -> Answers.sentence(exchange, 429, why);
            case Attempt.Wrong _ -> Answers.sentence(exchange, 401, Message.of("sign-in.wrong"));
            case Attempt.Right(SignedIn officer) -> {
                desk.signIn(officer);
                exchange.contentType("application/json").result(Json.text(shown(officer)));
            }
        }
    }

    void signOut(Context exchange) throws InterruptedException {
        desk.signOut();
        exchange.contentType("application/json").result(Json.text(Map.of("accepted", true)));
    }

    /** Whether the number rests is asked in the same breath, or requests that come together would all be tried. */
    private Attempt tried(String number, String pin) {
        boolean known = officers.all().stream()
                .anyMatch(officer -> officer.officer().id().equals(number));
        if (!known) {
            return new Attempt.Wrong();
        }
        lock.lock();
        try {
            var rest = guard.resting(number, clock.instant());
            if (rest.isPresent()) {
                String seconds = Long.toString(rest.get().toSeconds() + 1);
                return new Attempt.Resting(Message.of("sign-in.resting", "seconds", seconds));
            }
            var officer = officers.check(number, pin);
            Instant now = clock.instant();
            guard = officer.isPresent() ? guard.right(number) : guard.wrong(number, now);
            return officer.<Attempt>map(Attempt.Right::new).orElseGet(Attempt.Wrong::new);
        } finally {
            lock.unlock();
        }
    }

    private static OfficerView shown(SignedIn signed) {
        return new OfficerView(
                signed.officer().id(), signed.name(), signed.officer().role().word());
    }
}
