package org.kapija.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapija.core.document.Sex;
import org.kapija.core.fingerprint.Certainty;
import org.kapija.core.fingerprint.ComparisonScore;
import org.kapija.core.identity.BirthDate;
import org.kapija.core.identity.Likelihood;
import org.kapija.core.identity.PersonHit;
import org.kapija.core.identity.PersonProbe;
import org.kapija.core.identity.Traits;
import org.kapija.core.identity.name.Name;
import org.kapija.core.identity.number.NumberHit;
import org.kapija.core.message.Message;
import org.kapija.core.watchlist.Alert;
import org.kapija.core.watchlist.AlertKind;
import org.kapija.core.watchlist.Lists;
import org.kapija.core.watchlist.WatchedDocuments;
import org.kapija.core.watchlist.WatchedPersons;

class CandidateTest {
    private static final Alert WITNESS =
            Lists.named("RS-1", AlertKind.JUDICIAL_WITNESS, Lists.person("OBLAKOVIC", "GOJKO", "1979-11-02"));

    private static PersonHit sameNameAndDay() {
        var probe =
                new PersonProbe(Name.of("Гојко Облаковић"), new Traits(new BirthDate(1979, 11, 2), Sex.MALE, "SRB"));
        return WatchedPersons.NONE
                .becoming(List.of(WITNESS))
                .search(probe)
                .getFirst()
                .why();
    }

    private static Candidate byNumber(Alert alert, NumberHit.Likeness likeness) {
        return Candidate.byDocument(new WatchedDocuments.Found(alert, likeness, NumberHit.Issuer.UNKNOWN));
    }

    @Test
    void theIssuerIsToldWhereBothSidesNameIt() {
        for (NumberHit.Issuer issuer : NumberHit.Issuer.values()) {
            var found = new WatchedDocuments.Found(WITNESS, NumberHit.Likeness.EXACT, issuer);
            assertThat(Candidate.byDocument(found).evidence())
                    .hasSize(issuer == NumberHit.Issuer.UNKNOWN ? 1 : 2)
                    .startsWith(Message.of("number.likeness.exact"));
        }
        var other = new WatchedDocuments.Found(WITNESS, NumberHit.Likeness.EXACT, NumberHit.Issuer.DIFFERENT);
        assertThat(Candidate.byDocument(other).evidence()).endsWith(Message.of("number.issuer.different"));
    }

    @Test
    void aNameIsPossibleAtMostEvenWhereTheDayOfBirthIsTheSame() {
        PersonHit hit = sameNameAndDay();
        assertThat(hit.likelihood()).isEqualTo(Likelihood.PROBABLE);
        var candidate = Candidate.byName(WITNESS, hit);
        assertThat(candidate.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(candidate.evidence()).contains(Message.of("person.birth.equal"));
    }

    @Test
    void noCandidateByNameOrNumberCanBeMoreThanPossible() {
        for (Basis basis : List.of(Basis.NAME, Basis.DOCUMENT)) {
            assertThatThrownBy(() -> candidate(basis, Certainty.PROBABLE)).hasMessageContaining(basis.word());
            assertThat(candidate(basis, Certainty.POSSIBLE).certainty()).isEqualTo(Certainty.POSSIBLE);
        }
    }

    @Test
    void aNameAsksForASecondPersonAndShowsNoScore() {
        var assessed = AssessedCandidate.of(Candidate.byName(WITNESS, sameNameAndDay()), false, false);
        assertThat(assessed.needsExpert()).isTrue();
        var judged = assessed.judged(new Opinion(Counter.GUARD, Judgement.SAME, Counter.NO_REASON));
        assertThat(judged.shownScore()).isEmpty();
        assertThat(judged.confirmed()).as("before the expert").isFalse();
    }

    @Test
    void anAlertThatIsFoundInSeveralWaysIsOneCandidateOfTheStrongest() {
        var name = Candidate.byName(WITNESS, sameNameAndDay());
        var number = byNumber(WITNESS, NumberHit.Likeness.EXACT);
        var fingers = Counter.candidate("RS-1", AlertKind.JUDICIAL_WITNESS, Certainty.STRONG, false);
        var other = Counter.candidate("RS-2", AlertKind.ARREST, Certainty.PROBABLE, false);
        assertThat(Candidate.together(List.of(fingers, other, number, name)))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.basis()).isEqualTo(Basis.FINGERS);
                            assertThat(first.certainty()).isEqualTo(Certainty.STRONG);
                            assertThat(first.score()).isEqualTo(fingers.score());
                            assertThat(first.evidence()).startsWith(Message.of("number.likeness.exact"));
                            assertThat(first.evidence()).containsAll(name.evidence());
                        },
                        second -> assertThat(second).isEqualTo(other));
    }

    @Test
    void anAlertAboutADocumentSaysFirstThatItsBearerMayBeAVictim() {
        var stolen =
                Lists.about("RS-3", AlertKind.LOST_DOCUMENT, Lists.alert("A-1").subject());
        assertThat(byNumber(stolen, NumberHit.Likeness.MISREAD).evidence())
                .containsExactly(Message.of("alert.caution.lost-document"), Message.of("number.likeness.misread"));
    }

    @Test
    void nothingThatATravellerNoticesTellsAHitByNameFromNone() {
        var clear = Counter.searching().answered();
        var namesake = Counter.namesake("D-1", AlertKind.DISCREET_CHECK);
        var hit = Counter.searching().answered(namesake);
        assertThat(hit.open().step()).isEqualTo(Step.HIT);
        assertThat(hit.owed()).isEqualTo(clear.owed());
        assertThat(Light.of(hit.state())).isEqualTo(Light.of(clear.state()));
        assertThat(TravellerScreen.of(hit.state())).isEqualTo(TravellerScreen.of(clear.state()));
    }

    private static Candidate candidate(Basis basis, Certainty certainty) {
        return new Candidate(
                WITNESS.id(),
                WITNESS.owner(),
                WITNESS.kind(),
                certainty,
                basis,
                0,
                0,
                ComparisonScore.ZERO,
                List.of(),
                WITNESS.action(),
                WITNESS.forbidden(),
                WITNESS.confirm(),
                false);
    }
}
