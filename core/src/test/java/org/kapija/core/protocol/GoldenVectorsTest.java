package org.kapija.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.kapija.core.inspection.CaseEvent;
import org.kapija.core.inspection.Event;
import org.kapija.core.protocol.Vectors.Vector;
import org.kapija.core.value.Octets;

/** What version 1 puts on the wire and into journals, octet by octet. A change here is a new version, not an edit. */
class GoldenVectorsTest {
    private static final List<Vector> EVENTS = Vectors.read("events-1.txt");
    private static final List<Vector> MESSAGES = Vectors.read("messages-1.txt");

    private static Octets message(String name) {
        return MESSAGES.stream()
                .filter(vector -> vector.name().equals(name))
                .findFirst()
                .orElseThrow()
                .octets();
    }

    @Test
    void everyEventIsWrittenAsItAlwaysWas() {
        assertThat(Events.ALL.stream().map(EventCodec::encode).map(encoded -> named(encoded.kind(), encoded.payload())))
                .containsExactlyElementsOf(EVENTS.stream()
                        .map(vector -> named(vector.name(), vector.octets()))
                        .toList());
    }

    private static String named(String name, Octets octets) {
        return name + " " + octets.toHex();
    }

    @Test
    void everyEventIsReadAsItAlwaysWas() {
        for (int at = 0; at < EVENTS.size(); at++) {
            Vector vector = EVENTS.get(at);
            assertThat(EventCodec.decode(vector.name(), vector.octets(), Optional.empty()))
                    .isEqualTo(new Parsed.Sound<>(asCentralSees(Events.ALL.get(at))));
        }
    }

    private static Event asCentralSees(Event event) {
        return switch (event) {
            case CaseEvent.FingerCaptured captured ->
                new CaseEvent.FingerCaptured(captured.position(), captured.quality(), Optional.empty());
            case CaseEvent.FingerPoor poor ->
                new CaseEvent.FingerPoor(poor.position(), poor.quality(), poor.instruction(), Optional.empty());
            case Event other -> other;
        };
    }

    static final List<String> WRITTEN_ALIKE =
            List.of("header", "receipt", "answer", "checkpoint", "presence", "list-head", "list-part");

    @ParameterizedTest
    @FieldSource("WRITTEN_ALIKE")
    void everyMessageIsWrittenAndSignedAsItAlwaysWas(String name) {
        assertThat(Optional.ofNullable(Messages.all().get(name)).map(Octets::toHex))
                .contains(message(name).toHex());
    }

    @Test
    void everyMessageIsReadAsItAlwaysWas() {
        var key = Messages.KEY.verifying();
        assertThat(HeaderCodec.decode(message("header"))).isEqualTo(new Parsed.Sound<>(Messages.HEADER));
        assertThat(ReceiptCodec.open(message("receipt"), key)).isEqualTo(new Parsed.Sound<>(Messages.RECEIPT));
        assertThat(AnswerCodec.open(message("answer"), key)).isEqualTo(new Parsed.Sound<>(Messages.ANSWER));
        assertThat(PresenceCodec.decode(message("presence"))).isEqualTo(new Parsed.Sound<>(Messages.PRESENCE));
        var taken = CheckpointCodec.sign(Messages.CHECKPOINT, Messages.KEY);
        assertThat(taken.statement()).isEqualTo(message("checkpoint"));
        assertThat(CheckpointCodec.open(taken, key)).isEqualTo(new Parsed.Sound<>(Messages.CHECKPOINT));
    }

    /** Sealing draws fresh randomness, so what was sealed once must open for ever. */
    @Test
    void anEnvelopeSealedByVersion1Opens() {
        var central =
                OpeningKey.parse(Vectors.text("central-hpke-1.json")).sound().orElseThrow();
        var result =
                new Opening(central).open(message("envelope"), Messages.T1, _ -> Optional.of(Messages.KEY.verifying()));
        assertThat(result).isInstanceOfSatisfying(Opening.Result.Opened.class, opened -> {
            assertThat(opened.entry()).isEqualTo(Messages.entry());
            assertThat(opened.header()).isEqualTo(Messages.HEADER);
            assertThat(opened.key()).isEqualTo(Messages.NAME);
        });
    }
}
