package org.kapija.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.central.adapter.toml.ConfigurationFile;
import org.kapija.central.workflow.Rounds;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.inspection.CaseEvent;
import org.kapija.core.inspection.Choice;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.Officer;
import org.kapija.core.inspection.PriorAnswer;
import org.kapija.core.inspection.PriorAnswer.Answer;
import org.kapija.core.inspection.PriorGround;
import org.kapija.core.inspection.TravelDocument;
import org.kapija.core.protocol.LateAnswer;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.FingerTemplate;

/** From a terminal's question to central's signed answer. */
class RegisterEndToEndTest {
    private static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");
    private static final InspectionId FIRST = new InspectionId("00000001");
    private static final InspectionId SECOND = new InspectionId("00000002");
    private static final Officer GUARD = new Officer("RS-1042", Officer.Role.GUARD);
    private static final Rounds.Periods QUICK = new Rounds.Periods(Duration.ofMillis(300), Duration.ofMillis(600));

    @TempDir
    Path folder;

    private final Deaths deaths = new Deaths();
    private TestRegion region;
    private Central central;

    @BeforeEach
    void centralRuns() throws Exception {
        region = TestRegion.in(folder.resolve("region"));
        central = start();
    }

    @AfterEach
    void centralStops() {
        central.close();
        deaths.assertNone();
    }

    @Test
    void thePersonWhoWasRegisteredBeforeIsAHitWithTheCaseNumberOnly() throws Exception {
        try (var terminal = TestTerminal.in(region)) {
            asks(terminal, FIRST, PriorGround.NO_DOCUMENT, fingers(1));
            assertThat(answerOf(terminal.answer(), FIRST)).isEqualTo(Answer.NO_HIT);
            terminal.publish(terminal.write(new CaseEvent.Decided(GUARD, Choice.REFER), Optional.of(FIRST), NOON));
            asks(terminal, SECOND, PriorGround.NO_DOCUMENT, fingers(1));
            LateAnswer hit = answer(terminal, SECOND);
            assertThat(hit.answers()).contains(new PriorAnswer("RS", Answer.HIT, Optional.of("RS-2026-000001")));
            var view = TestPage.of(region.central("data"))
                    .view(seen -> seen.path("registrations").size() == 2
                            && seen.path("registrations")
                                    .path(0)
                                    .path("prior")
                                    .asText()
                                    .equals("hit"));
            assertThat(view.path("registrations").path(1).path("outcome").asText())
                    .isEqualTo("refer");
            assertThat(view.path("registrations").path(1).path("prior").asText())
                    .isEqualTo("no-hit");
        }
    }

    @Test
    void aStateThatIsNotConnectedIsSaidToBeOutOfReach() throws Exception {
        try (var terminal = TestTerminal.in(region)) {
            asks(terminal, FIRST, PriorGround.NO_DOCUMENT, fingers(1));
            assertThat(terminal.answer().answers())
                    .contains(new PriorAnswer("BA", Answer.NOT_REACHABLE, Optional.empty()))
                    .filteredOn(answer -> answer.answer() == Answer.NO_HIT)
                    .extracting(PriorAnswer::state)
                    .containsExactly("RS");
        }
    }

    @Test
    void theSameDocumentIsAHitWithoutAnyFinger() throws Exception {
        try (var terminal = TestTerminal.in(region)) {
            for (var inspection : List.of(FIRST, SECOND)) {
                terminal.publish(terminal.write(new CaseEvent.DocumentRead(document()), Optional.of(inspection), NOON));
                asks(terminal, inspection, PriorGround.ASYLUM, List.of());
            }
            assertThat(answerOf(answer(terminal, FIRST), FIRST)).isEqualTo(Answer.NO_HIT);
            assertThat(answerOf(answer(terminal, SECOND), SECOND)).isEqualTo(Answer.HIT);
        }
    }

    @Test
    void whoIsNotAskedAboutIsNotRegistered() throws Exception {
        try (var terminal = TestTerminal.in(region)) {
            terminal.publish(terminal.write(new CaseEvent.DocumentRead(document()), Optional.of(FIRST), NOON));
            terminal.publish(terminal.write(new CaseEvent.Decided(GUARD, Choice.PASS), Optional.of(FIRST), NOON));
            asks(terminal, SECOND, PriorGround.NO_DOCUMENT, fingers(2));
            terminal.answer();
            var view = TestPage.of(region.central("data"))
                    .view(seen -> !seen.path("registrations").isEmpty());
            assertThat(view.path("registrations")).hasSize(1);
        }
    }

    @Test
    void anAnswerThatWasLostIsSentAgainAtTheNextBirthUntilTheTerminalHasJournalledIt() throws Exception {
        try (var terminal = TestTerminal.in(region)) {
            asks(terminal, FIRST, PriorGround.NO_DOCUMENT, fingers(1));
            LateAnswer sent = terminal.answer();
            terminal.say(true, 1);
            assertThat(terminal.answer()).isEqualTo(sent);
            terminal.publish(
                    terminal.write(new CaseEvent.PriorAnswered(FIRST, sent.answers()), Optional.of(FIRST), NOON));
            asks(terminal, SECOND, PriorGround.NO_DOCUMENT, fingers(2));
            answer(terminal, SECOND);
            terminal.say(true, 2);
            assertThat(terminal.answer().inspection()).isEqualTo(SECOND);
        }
    }

    @Test
    void theRegisterIsThereAgainAfterARestart() throws Exception {
        try (var terminal = TestTerminal.in(region)) {
            asks(terminal, FIRST, PriorGround.NO_DOCUMENT, fingers(1));
            terminal.answer();
            central.close();
            central = start();
            terminal.reconnect();
            asks(terminal, SECOND, PriorGround.NO_DOCUMENT, fingers(1));
            assertThat(answerOf(answer(terminal, SECOND), SECOND)).isEqualTo(Answer.HIT);
        }
    }

    private static void asks(
            TestTerminal terminal, InspectionId inspection, PriorGround ground, List<FingerTemplate> fingers)
            throws Exception {
        terminal.publish(terminal.write(
                new CaseEvent.PriorAsked(ground, "603/2013 Art. 9", fingers), Optional.of(inspection), NOON));
    }

    private static LateAnswer answer(TestTerminal terminal, InspectionId inspection) throws Exception {
        while (true) {
            LateAnswer answer = terminal.answer();
            if (answer.inspection().equals(inspection)) {
                return answer;
            }
        }
    }

    private static Answer answerOf(LateAnswer answer, InspectionId inspection) {
        assertThat(answer.inspection()).isEqualTo(inspection);
        return answer.answers().stream()
                .filter(each -> each.state().equals("RS"))
                .map(PriorAnswer::answer)
                .findFirst()
                .orElseThrow();
    }

    private static List<FingerTemplate> fingers(long person) {
        return List.of(
                TestFinger.of(FingerPosition.RIGHT_INDEX, person * 10),
                TestFinger.of(FingerPosition.LEFT_INDEX, person * 10 + 1));
    }

    private static TravelDocument document() {
        var fields = new TravelDocument.Fields(
                "P",
                "UTO",
                Sensitive.of("L898902C3"),
                Sensitive.of("CANARYNAME"),
                Sensitive.of("ANNA"),
                "UTO",
                Sensitive.of("1974-08-12"),
                "F",
                "2030-04-15");
        return new TravelDocument("TD3", fields, Optional.empty(), Map.of(), List.of());
    }

    private Central start() throws Exception {
        var configuration = ConfigurationFile.read(region.central("central.toml"));
        return Central.start(configuration, InstantSource.system(), QUICK, deaths);
    }
}
