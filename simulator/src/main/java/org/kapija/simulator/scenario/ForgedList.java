package org.kapija.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.kapija.core.protocol.ListPublication;
import org.kapija.core.protocol.Topics;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.value.Octets;
import org.kapija.core.watchlist.ListRelease;
import org.kapija.simulator.adapter.mqtt.Intruder;
import org.kapija.simulator.alert.Listings;
import org.kapija.simulator.traveller.Cast;

/**
 * Somebody who holds central's own certificate publishes a newer list without anybody on it, signed with keys of their
 * own. The forgery is written by the code that writes real lists, so that nothing but the signatures is wrong with it.
 */
final class ForgedList implements Scenario {
    private static final Duration VALIDITY = Duration.ofDays(1);
    private static final String REGION = "wb";
    private static final List<String> REFUSALS =
            List.of("list.unknown-key", "list.wrong-threshold", "list.bad-signature");

    @Override
    public String name() {
        return "forged-list";
    }

    @Override
    public String proves() {
        return "Whoever rules the broker still cannot change the list: it is refused by name and the old one goes on.";
    }

    @Override
    public void play(Stage stage) throws IOException {
        int genuine = stage.publishes(stage.listings().first());
        Guard guard = stage.guard();
        guard.signsIn(stage.region().officer("guard"));
        forge(stage, genuine + 1);
        guard.sees("the refused list, by name", view -> REFUSALS.stream().anyMatch(key -> Show.notice(view, key)));
        stage.check("the old list stays", Show.list(guard.view()) == genuine);
        Person traveller = stage.traveller(Cast.LISTED);
        Crossing.searched(guard, traveller);
        JsonNode view = guard.seesStep("hit");
        stage.check(
                "the old list still finds its hit",
                Show.candidate(view)
                        .filter(candidate -> candidate.path("alert").asText().equals(Listings.BY_FINGERS))
                        .isPresent());
        Judging.says(guard, Show.candidate(view).orElseThrow(), "same");
        Judging.expertIfNeeded(stage, guard, "same");
        guard.refers();
        traveller.takesDocumentBack();
        guard.finishes();
        stage.booksAgree();
        int next = stage.publishes(List.of(stage.listings().discreet()));
        stage.check("the next genuine list is taken", Show.list(guard.view()) == next);
    }

    private static void forge(Stage stage, int number) throws IOException {
        var random = new SecureRandom();
        List<SigningKey> keys = List.of(
                SigningKey.generate(random).signing(),
                SigningKey.generate(random).signing());
        Instant now = Instant.now();
        var publication = ListPublication.of(new ListRelease(number, now, List.of()), now, VALIDITY, keys);
        var topics = new Topics(REGION);
        Path tls = stage.region().ground().central().resolve("tls");
        int broker = stage.region().ports().broker();
        try (var intruder =
                Intruder.connect(broker, tls.resolve("central.p12"), tls.resolve("trust.p12"), tls.resolve("secret"))) {
            int part = 0;
            for (Octets octets : publication.parts()) {
                intruder.publish(topics.listPart(number, part), octets);
                part++;
            }
            intruder.publish(topics.listHead(), publication.head());
        }
        stage.says("intruder", "publishes list " + number + " with nobody on it, signed with other keys");
    }
}
