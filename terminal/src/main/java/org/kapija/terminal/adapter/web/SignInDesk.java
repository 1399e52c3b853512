package org.kapija.terminal.adapter.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
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
        var resting = resting(number);
        if (resting.isPresent()) {
            Answers.sentence(exchange, 429, resting.get());
            return;
        }
        var officer = tried(number, pin);
        if (officer.isEmpty()) {
            Answers.sentence(exchange, 401, Message.of("sign-in.wrong"));
            return;
        }
        desk.signIn(officer.get());
        exchange.contentType("application/json").result(Json.text(shown(officer.get())));
    }

    void signOut(Context exchange) throws InterruptedException {
        desk.signOut();
        exchange.contentType("application/json").result(Json.text(Map.of("accepted", true)));
    }

    private Optional<Message> resting(String number) {
        lock.lock();
        try {
            return guard.resting(number, clock.instant())
                    .map(rest -> Message.of("sign-in.resting", "seconds", Long.toString(rest.toSeconds() + 1)));
        } finally {
            lock.unlock();
        }
    }

    private Optional<SignedIn> tried(String number, String pin) {
        boolean known = officers.all().stream()
                .anyMatch(officer -> officer.officer().id().equals(number));
        if (!known) {
            return Optional.empty();
        }
        lock.lock();
        try {
            var officer = officers.check(number, pin);
            Instant now = clock.instant();
            guard = officer.isPresent() ? guard.right(number) : guard.wrong(number, now);
            return officer;
        } finally {
            lock.unlock();
        }
    }

    private static OfficerView shown(SignedIn signed) {
        return new OfficerView(
                signed.officer().id(), signed.name(), signed.officer().role().word());
    }
}
