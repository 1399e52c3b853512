package org.kapija.central.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kapija.central.TestFinger;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.PriorAnswer;
import org.kapija.core.inspection.PriorAnswer.Answer;
import org.kapija.core.inspection.PriorGround;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.FingerTemplate;

class PriorRegisterTest {
    private static final PriorRegister NOBODY =
            PriorRegister.empty(new PriorRegister.States(Set.of("BA", "RS"), Set.of("AL")));
    private static final List<FingerTemplate> ANNA =
            List.of(TestFinger.of(FingerPosition.RIGHT_INDEX, 1), TestFinger.of(FingerPosition.LEFT_INDEX, 2));
    private static final List<FingerTemplate> BORIS =
            List.of(TestFinger.of(FingerPosition.RIGHT_INDEX, 3), TestFinger.of(FingerPosition.LEFT_INDEX, 4));

    @Test
    void fingersThatAreRegisteredAreAHitOfThatStateWithItsCaseNumberOnly() {
        var register = NOBODY.with(List.of(entry("BA-1", "BA", person("00000001", ANNA, Optional.empty()))));
        assertThat(register.answer(person("00000002", ANNA, Optional.empty())))
                .containsExactly(
                        new PriorAnswer("BA", Answer.HIT, Optional.of("BA-1")),
                        new PriorAnswer("RS", Answer.NO_HIT, Optional.empty()),
                        new PriorAnswer("AL", Answer.NOT_REACHABLE, Optional.empty()));
    }

    @Test
    void strangersFingersAreNoHit() {
        var register = NOBODY.with(List.of(entry("BA-1", "BA", person("00000001", ANNA, Optional.empty()))));
        assertThat(answer(register, "BA", person("00000002", BORIS, Optional.empty())))
                .isEqualTo(Answer.NO_HIT);
    }

    @Test
    void theSameDocumentIsAHitWithoutAnyFinger() {
        var register =
                NOBODY.with(List.of(entry("RS-1", "RS", person("00000001", ANNA, document("UTO", "L898902C3")))));
        assertThat(answer(register, "RS", person("00000002", List.of(), document("UTO", "L898902C3"))))
                .isEqualTo(Answer.HIT);
        assertThat(answer(register, "RS", person("00000002", List.of(), document("D", "L898902C3"))))
                .as("another issuer's number")
                .isEqualTo(Answer.NO_HIT);
    }

    @Test
    void nobodyIsComparedWithThemselves() {
        var asked = person("00000001", ANNA, document("UTO", "L898902C3"));
        assertThat(answer(NOBODY.with(List.of(entry("RS-1", "RS", asked))), "RS", asked))
                .isEqualTo(Answer.NO_HIT);
    }

    @Test
    void withNothingToSearchWithNobodyWasAsked() {
        var register = NOBODY.with(List.of(entry("BA-1", "BA", person("00000001", ANNA, Optional.empty()))));
        assertThat(answer(register, "BA", person("00000002", List.of(), Optional.empty())))
                .isEqualTo(Answer.NOT_ASKED);
    }

    @Test
    void aStateThatIsNotConnectedIsNeverSaidToHaveNoHit() {
        assertThat(answer(NOBODY, "AL", person("00000002", ANNA, Optional.empty())))
                .isEqualTo(Answer.NOT_REACHABLE);
    }

    @Test
    void aHoleInTheGalleryNeverReadsAsNoHit() {
        var damaged = new FingerTemplate(FingerPosition.RIGHT_INDEX, Sensitive.of(Octets.ofHex("010203")));
        var register =
                NOBODY.with(List.of(entry("BA-1", "BA", person("00000001", List.of(damaged), Optional.empty()))));
        assertThat(answer(register, "BA", person("00000002", BORIS, Optional.empty())))
                .isEqualTo(Answer.NOT_REACHABLE);
    }

    @Test
    void aProbeThatDoesNotReadNeverReadsAsNoHit() {
        var damaged = new FingerTemplate(FingerPosition.RIGHT_INDEX, Sensitive.of(Octets.ofHex("010203")));
        assertThat(answer(NOBODY, "BA", person("00000002", List.of(damaged, BORIS.getFirst()), Optional.empty())))
                .isEqualTo(Answer.NOT_REACHABLE);
    }

    @Test
    void aLaterEntryOfTheSameReferenceReplacesTheFormer() {
        var register = NOBODY.with(List.of(entry("BA-1", "BA", person("00000001", ANNA, Optional.empty()))))
                .with(List.of(entry("BA-1", "BA", person("00000001", BORIS, Optional.empty()))));
        assertThat(answer(register, "BA", person("00000002", ANNA, Optional.empty())))
                .isEqualTo(Answer.NO_HIT);
        assertThat(answer(register, "BA", person("00000003", BORIS, Optional.empty())))
                .isEqualTo(Answer.HIT);
    }

    private static Answer answer(PriorRegister register, String state, Registration asked) {
        return register.answer(asked).stream()
                .filter(answer -> answer.state().equals(state))
                .map(PriorAnswer::answer)
                .findFirst()
                .orElseThrow();
    }

    private static PriorRegister.Entry entry(String reference, String state, Registration registration) {
        return new PriorRegister.Entry(reference, state, registration);
    }

    private static Optional<DocumentKey> document(String issuer, String number) {
        return Optional.of(new DocumentKey(issuer, Sensitive.of(number)));
    }

    private static Registration person(
            String inspection, List<FingerTemplate> fingers, Optional<DocumentKey> document) {
        return new Registration(
                new InspectionId(inspection),
                new TerminalId("T1"),
                Instant.EPOCH,
                PriorGround.NO_DOCUMENT,
                document,
                Optional.empty(),
                Optional.empty(),
                fingers,
                Optional.empty());
    }
}
