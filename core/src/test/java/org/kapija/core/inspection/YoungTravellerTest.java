package org.kapija.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapija.core.inspection.Counter.GUARD;
import static org.kapija.core.inspection.Counter.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.message.Message;

/** A child's document put aside does not turn the child into somebody without a document (S3). */
class YoungTravellerTest {
    private static Counter afterAChild() {
        return new Counter()
                .read(Counter.passport(Counter.aged(3)))
                .command(given -> new Command.Abandon(given, Counter.LEFT));
    }

    private static Counter withoutDocument(Counter counter) {
        return counter.command(given -> new Command.NoDocument(given, NoDocumentReason.NONE));
    }

    private static Counter said(Counter counter, Sameness sameness) {
        return counter.command(given -> new Command.StateSameness(given, sameness));
    }

    private static void nobodyIsCapturedUnasked(Counter counter) {
        var refusal = counter.refused(given -> new Command.Inform(given, "ar"));
        assertThat(refusal.rule()).isEqualTo(Rule.S3);
        assertThat(refusal.message()).isEqualTo(Message.of("refusal.young-before", "age", "6"));
        assertThat(refusal.lift()).contains(Message.of("lift.state-sameness"));
    }

    @Test
    void whoHasNoDocumentAfterAChildIsNotCapturedUnasked() {
        nobodyIsCapturedUnasked(withoutDocument(afterAChild()));
    }

    @Test
    void aDocumentLaidDownAndTakenAwayInBetweenMakesNoDifference() {
        var counter = afterAChild()
                .observe(new Observation.DocumentPlaced())
                .observe(new Observation.DocumentUnreadable(List.of(Message.of("document.garbage"))));
        nobodyIsCapturedUnasked(withoutDocument(counter));
    }

    @Test
    void anotherTravellerIsCapturedOnTheWordOfANamedOfficer() {
        var counter = said(withoutDocument(afterAChild()), Sameness.ANOTHER);
        assertThat(counter.informed().open().capture()).isPresent();
        assertThat(counter.journal()).contains(new CaseEvent.SamenessStated(GUARD, Sameness.ANOTHER));
    }

    @Test
    void theSameTravellerGoesOnWithoutFingersAndStaysTooYoungForTheNextInspection() {
        var counter = said(withoutDocument(afterAChild()), Sameness.SAME).informed();
        assertThat(counter.open().fingers()).isEmpty();
        assertThat(counter.open().step()).isEqualTo(Step.SEARCHING);
        nobodyIsCapturedUnasked(withoutDocument(counter.command(given -> new Command.Abandon(given, Counter.LEFT))));
    }

    @Test
    void itIsSaidOnceForEachTraveller() {
        var counter = said(withoutDocument(afterAChild()), Sameness.ANOTHER);
        assertThat(counter.refused(given -> new Command.StateSameness(given, Sameness.SAME))
                        .message())
                .isEqualTo(Message.of("refusal.step.traveller"));
        counter.command(given -> new Command.Abandon(given, Counter.LEFT));
        nobodyIsCapturedUnasked(withoutDocument(counter));
    }

    @Test
    void aDocumentThatSaysNoBirthDateCountsAsAChilds() {
        var counter = new Counter()
                .read(Counter.passport(Optional.empty()))
                .command(given -> new Command.Abandon(given, Counter.LEFT));
        nobodyIsCapturedUnasked(withoutDocument(counter));
    }

    @Test
    void afterAGrownUpNobodyIsAsked() {
        var counter = new Counter()
                .read(Counter.passport(Counter.adult()))
                .command(given -> new Command.Abandon(given, Counter.LEFT));
        assertThat(counter.state()).isEqualTo(Inspection.idle());
        assertThat(withoutDocument(counter).informed().open().capture()).isPresent();
    }

    @Test
    void aTravellerWithADocumentIsNotAsked() {
        assertThat(afterAChild()
                        .read(Counter.passport(Counter.adult()))
                        .informed()
                        .open()
                        .capture())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0})
    void itIsForgottenAfterFiveMinutes(long millis) {
        Instant end = NOON.plus(Duration.ofMinutes(5)).plusMillis(millis);
        var command = new Command.NoDocument(new Command.Given(GUARD, Optional.empty(), 0), NoDocumentReason.NONE);
        var decided = Inspection.next(
                afterAChild().state(),
                command,
                new Circumstances(end, new InspectionId("00000002"), List.of("ar"), LegalProfile.EURODAC_2024));
        assertThat(((Decision.Accepted) decided)
                        .events().stream().anyMatch(CaseEvent.YoungTravellerBefore.class::isInstance))
                .isEqualTo(millis < 0);
    }

    @Test
    void anInspectionKnowsItFromItsOwnEventsAlone() {
        var counter = withoutDocument(afterAChild());
        var own = counter.journal().reversed().stream()
                .takeWhile(event -> !(event instanceof CaseEvent.Opened))
                .toList()
                .reversed();
        var opened = new CaseEvent.Opened(counter.open().id(), counter.open().opened());
        assertThat(Inspection.after(Inspection.after(Inspection.idle(), opened), own))
                .isEqualTo(counter.state());
    }

    @Test
    void nothingIsRememberedOfThePersonButTheTimeUntilWhenItMatters() {
        assertThat(afterAChild().journal().getLast())
                .isEqualTo(new CaseEvent.YoungTravellerBefore(NOON.plus(YoungTraveller.REMEMBERED)));
    }
}
