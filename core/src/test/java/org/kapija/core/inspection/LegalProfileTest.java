package org.kapija.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.fingerprint.FingerPosition;

class LegalProfileTest {
    @ParameterizedTest
    @ValueSource(strings = {"eurodac-2024", "eurodac-2013"})
    void everySafeguardThatRefusesCitesAnArticle(String name) {
        var profile = LegalProfile.named(name).orElseThrow();
        for (Rule rule : List.of(Rule.S1, Rule.S3, Rule.S5, Rule.S7)) {
            assertThat(profile.article(rule)).as("%s", rule).isPresent();
        }
        for (PriorGround ground : PriorGround.values()) {
            assertThat(profile.priorGrounds()).containsKey(ground);
        }
    }

    @Test
    void fourFingersAreCapturedForTheTwoOfFourRule() {
        assertThat(LegalProfile.EURODAC_2024.fingers().stream().map(FingerPosition::code))
                .containsExactly(2, 3, 7, 8);
        assertThat(LegalProfile.EURODAC_2024.tries()).isEqualTo(3);
    }

    @Test
    void anUnknownProfileIsNone() {
        assertThat(LegalProfile.named("eurodac-1999")).isEmpty();
    }

    @Test
    void aProfileThatCannotBeFollowedCannotExist() {
        var twice = List.of(FingerPosition.LEFT_INDEX, FingerPosition.LEFT_INDEX);
        assertThatThrownBy(() -> new LegalProfile("twice", 6, Map.of(), twice, 3, 40, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LegalProfile("none", 6, Map.of(), List.of(), 0, 40, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aProfileWithoutAGroundAsksNobody() {
        var profile =
                new LegalProfile("no-question", 6, Map.of(), LegalProfile.EURODAC_2024.fingers(), 3, 40, Map.of());
        var counter = new Counter(profile)
                .command(given -> new Command.NoDocument(given, NoDocumentReason.NONE))
                .informed()
                .hand()
                .command(Command.Asylum::new);
        assertThat(counter.open().prior()).isEqualTo(new Prior.NotAsked());
        assertThat(counter.open().protection()).isTrue();
    }
}
