package org.kapija.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.inspection.CaseEvent;
import org.kapija.core.inspection.Event;
import org.kapija.core.value.Octets;

class EventCodecTest {
    static Stream<Event> events() {
        return Events.ALL.stream();
    }

    @Test
    void thereIsAnExampleOfEveryKind() {
        var kinds = concrete(Event.class).toList();
        assertThat(Events.ALL.stream()
                        .map(Object::getClass)
                        .distinct()
                        .map(Class::getName)
                        .sorted())
                .containsExactlyElementsOf(
                        kinds.stream().map(Class::getName).sorted().toList());
    }

    private static Stream<Class<?>> concrete(Class<?> type) {
        return Modifier.isInterface(type.getModifiers())
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventCodecTest::concrete)
                : Stream.of(type);
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventComesBackAsItWas(Event event) {
        EncodedEvent encoded = EventCodec.encode(event);
        assertThat(EventCodec.decode(encoded.kind(), encoded.payload(), encoded.attachment()))
                .isEqualTo(new Parsed.Sound<>(event));
        assertThat(EventCodec.encode(event)).as("the same octets again").isEqualTo(encoded);
        assertThat(encoded.kind()).matches("[a-z][a-z-]{0,39}");
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventUnderAnotherKindIsMalformed(Event event) {
        EncodedEvent encoded = EventCodec.encode(event);
        assertThat(EventCodec.decode("opened-not", encoded.payload(), Optional.empty()))
                .isInstanceOf(Parsed.Malformed.class);
    }

    @Test
    void aFingersTemplateStaysAtTheTerminal() {
        var captured = Events.CAPTURED;
        EncodedEvent encoded = EventCodec.encode(captured);
        String template = captured.template().orElseThrow().reveal().toHex();
        assertThat(encoded.payload().toHex()).doesNotContain(template);
        assertThat(encoded.attachment().map(Octets::toHex)).contains(template);
        assertThat(EventCodec.decode(encoded.kind(), encoded.payload(), Optional.empty()))
                .isEqualTo(new Parsed.Sound<Event>(
                        new CaseEvent.FingerCaptured(captured.position(), captured.quality(), Optional.empty())));
    }

    @Test
    void aPayloadThatIsTooLongIsNotParsed() {
        assertThat(EventCodec.decode("opened", Octets.of(new byte[EventCodec.PAYLOAD_MAX + 1]), Optional.empty()))
                .isInstanceOfSatisfying(
                        Parsed.Malformed.class,
                        malformed -> assertThat(malformed.why().key()).isEqualTo("wire.too-long"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void damagedOctetsNeverThrow(long seed) {
        var random = new SplittableRandom(seed);
        for (int round = 0; round < 5_000; round++) {
            EncodedEvent encoded = EventCodec.encode(Events.ALL.get(random.nextInt(Events.ALL.size())));
            byte[] octets = encoded.payload().toArray();
            for (int change = random.nextInt(4); change >= 0 && octets.length > 0; change--) {
                octets[random.nextInt(octets.length)] = (byte) random.nextInt(256);
            }
            int length = random.nextInt(3) == 0 ? random.nextInt(octets.length + 1) : octets.length;
            var parsed =
                    EventCodec.decode(encoded.kind(), Octets.of(Arrays.copyOf(octets, length)), encoded.attachment());
            assertThat(parsed).isInstanceOfAny(Parsed.Sound.class, Parsed.Malformed.class);
        }
    }
}
