package org.kapija.core.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kapija.core.value.Sensitive;

class AlertTest {
    @Test
    void aCompleteDraftIsAnAlert() {
        var expected = Lists.alert("A-1");
        assertThat(Lists.draft().check())
                .isInstanceOfSatisfying(
                        AlertDraft.Check.Complete.class,
                        complete -> assertThat(complete.alert().owner()).isEqualTo(expected.owner()));
    }

    @Test
    void everyMissingFieldIsNamed() {
        var nothing = new AlertDraft(
                "",
                "",
                "",
                "",
                PersonDescription.NONE,
                List.of(),
                List.of(),
                "",
                List.of(),
                "",
                false,
                "",
                Optional.empty());
        assertThat(nothing.check())
                .isEqualTo(new AlertDraft.Check.Incomplete(List.of(
                        "id",
                        "owner.state",
                        "owner.authority",
                        "kind",
                        "subject",
                        "action",
                        "forbidden",
                        "confirm",
                        "provenance",
                        "expiry")));
    }

    @Test
    void whatTheConstructorRefusesTheCheckRefusesToo() {
        var whole = Lists.alert("A-1");
        assertThatThrownBy(() -> new Alert(
                        whole.id(),
                        whole.owner(),
                        AlertKind.DISCREET_CHECK,
                        whole.subject(),
                        whole.action(),
                        whole.forbidden(),
                        whole.confirm(),
                        false,
                        whole.provenance(),
                        whole.expiry()))
                .hasMessageContaining("discreet");
        assertThatThrownBy(() -> new Alert(
                        whole.id(),
                        whole.owner(),
                        whole.kind(),
                        whole.subject(),
                        " ",
                        whole.forbidden(),
                        whole.confirm(),
                        false,
                        whole.provenance(),
                        whole.expiry()))
                .hasMessageContaining("action");
        assertThatThrownBy(() -> new Alert(
                        whole.id(),
                        whole.owner(),
                        whole.kind(),
                        whole.subject(),
                        whole.action(),
                        List.of(),
                        whole.confirm(),
                        false,
                        whole.provenance(),
                        whole.expiry()))
                .hasMessageContaining("forbidden");
    }

    @Test
    void noAlertTakesARecordObtainedFromEurodac() {
        RecordComponent provenance = Arrays.stream(Alert.class.getRecordComponents())
                .filter(component -> component.getName().equals("provenance"))
                .findFirst()
                .orElseThrow();
        assertThat(provenance.getType()).isEqualTo(RegionalProvenance.class);
        assertThat(provenance.getType().isAssignableFrom(EurodacProvenance.class))
                .isFalse();
        assertThat(Provenance.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(RegionalProvenance.class, EurodacProvenance.class);
    }

    @Test
    void anAlertEndsAtItsOwnExpiry() {
        var alert = Lists.alert("A-1");
        assertThat(alert.isValid(Lists.EXPIRY.minusMillis(1))).isTrue();
        assertThat(alert.isValid(Lists.EXPIRY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasAWordAndSomethingForbidden(AlertKind kind) {
        assertThat(AlertKind.ofWord(kind.word())).contains(kind);
        assertThat(kind.forbidden().key()).isEqualTo("alert.forbidden." + kind.word());
    }

    @Test
    void anAlertDoesNotPrintItsSubject() {
        assertThat(Lists.alert("A-1").toString()).doesNotContain("JOVANOVI", "ANA", "AB-A-1", "2015");
    }

    @Test
    void aNameFindsSomebodyWithAYearOfBirthBesideIt() {
        var known = Lists.person("JOVANOVIĆ", "ANA", "2015");
        assertThat(new Subject(known, List.of(), List.of()).person()).isEqualTo(known);
        for (String birth : List.of("", "unknown", "2015-13-01")) {
            var doubtful = Lists.person("JOVANOVIĆ", "ANA", birth);
            assertThatThrownBy(() -> new Subject(doubtful, List.of(), List.of()))
                    .as(birth)
                    .hasMessageStartingWith("subject")
                    .hasMessageNotContaining("JOVANOVI");
        }
    }

    @Test
    void anAlertAboutADocumentNamesIt() {
        var owner = new Subject(Lists.person("JOVANOVIĆ", "ANA", "2015"), List.of(), List.of());
        var illegible = new Subject(owner.person(), List.of(new ListedDocument(Sensitive.of("---"))), List.of());
        for (AlertKind kind : List.of(AlertKind.LOST_DOCUMENT, AlertKind.OBJECT)) {
            for (Subject subject : List.of(owner, illegible)) {
                assertThatThrownBy(() -> Lists.about("A-1", kind, subject)).hasMessageStartingWith("subject.documents");
            }
        }
    }

    @Test
    void signsWithoutALetterAreNothingToBeFoundBy() {
        var nameless = Lists.person("???", "", "2015");
        for (String number : List.of("", "---", "<<")) {
            assertThatThrownBy(
                            () -> new Subject(nameless, List.of(new ListedDocument(Sensitive.of(number))), List.of()))
                    .as(number)
                    .hasMessageStartingWith("subject");
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyAnAlertAboutAThingSaysWhatToBearInMindAboutItsBearer(AlertKind kind) {
        assertThat(kind.caution().isPresent()).isEqualTo(kind.ofThing());
    }
}
