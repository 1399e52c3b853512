package org.kapija.simulator.alert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kapija.core.value.Octets;
import org.kapija.simulator.traveller.Cast;
import org.kapija.simulator.world.FingerSource;

class AlertDraftTest {
    private static final FingerSource BLANK =
            (traveller, position, condition, impression) -> Octets.of(new byte[] {(byte) position, (byte) impression});
    private static final Cast CAST = Cast.of(1);
    private static final Listings LISTINGS = new Listings(CAST, BLANK, 1);

    @Test
    void everyMandatoryFieldIsThere() {
        assertThat(LISTINGS.demonstration()).allSatisfy(draft -> {
            var alert = draft.toJson();
            assertThat(alert.path("owner").path("state").asText()).isEqualTo("RS");
            assertThat(alert.path("action").asText()).isNotBlank();
            assertThat(alert.path("forbidden")).isNotEmpty();
            assertThat(alert.path("confirm").asText()).isNotBlank();
            assertThat(alert.path("expiry").asText()).endsWith("Z");
            assertThat(alert.path("provenance").asText()).isEqualTo("national");
        });
    }

    @Test
    void fingersOnFileAreOtherImpressionsThanThoseInTheLane() {
        var fingers = LISTINGS.first().getFirst().toJson().path("subject").path("fingers");
        assertThat(fingers).hasSize(4);
        assertThat(fingers.path(0).path("grey").asText()).isEqualTo("AgA="); // position 2, impression 0
        assertThat(fingers.path(0).path("width").asInt()).isEqualTo(256);
    }

    @Test
    void aStrangerStandsUnderTheMistakenTravellersDocument() {
        var subject = LISTINGS.first().getLast().toJson().path("subject");
        assertThat(subject.path("documents").path(0).asText())
                .isEqualTo(CAST.member(Cast.MISTAKEN).papers().number());
        assertThat(subject.path("surname").asText())
                .isNotEqualTo(CAST.member(Cast.MISTAKEN).name().primary());
        assertThat(subject.path("fingers")).isEmpty();
    }

    @Test
    void aTemplateTravelsAsItIs() {
        var json = new EnrolledFinger.Template(3, Octets.of(new byte[] {1, 2, 3})).toJson();
        assertThat(json.path("template").asText()).isEqualTo("AQID");
        assertThat(json.has("grey")).isFalse();
    }
}
