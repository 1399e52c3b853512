package org.kapija.hardware.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapija.core.value.Sensitive;

/** What every document reader promises, whatever its wire. Each driver's test supplies a bench with its device. */
public interface DocumentReaderContract {
    /** Doc 9303-4, appendix B: the specimen of Utopia. */
    List<String> PASSPORT =
            List.of("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10");

    /** Doc 9303-5, appendix B. */
    List<String> CARD = List.of(
            "I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");

    /** Doc 9303-6, appendix B. */
    List<String> OLD_CARD = List.of("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6");

    /** A reader and the hand that swipes. */
    interface Bench extends AutoCloseable {
        DocumentReader reader();

        void swipe(List<String> lines);

        void unplug() throws IOException;

        void plugIn() throws IOException;

        @Override
        void close() throws IOException;
    }

    Bench bench() throws IOException;

    @Test
    default void documentsOfAllThreeSizesAreReadAsPrinted() throws Exception {
        try (var bench = bench()) {
            bench.reader().read(Duration.ZERO);
            for (var document : List.of(PASSPORT, CARD, OLD_CARD)) {
                bench.swipe(document);
                assertThat(bench.reader().read(Duration.ofSeconds(2)))
                        .isEqualTo(new Reading.Lines(Sensitive.of(document)));
            }
        }
    }

    @Test
    default void nobodySwipingIsNoDocument() throws Exception {
        try (var bench = bench()) {
            assertThat(bench.reader().read(Duration.ZERO)).isEqualTo(new Reading.NoDocument());
            assertThat(bench.reader().read(Duration.ofMillis(50))).isEqualTo(new Reading.NoDocument());
        }
    }

    @Test
    default void aSwipeBetweenTwoCallsIsKept() throws Exception {
        try (var bench = bench()) {
            bench.reader().read(Duration.ZERO);
            bench.swipe(PASSPORT);
            bench.swipe(CARD);
            assertThat(bench.reader().read(Duration.ofSeconds(2))).isEqualTo(new Reading.Lines(Sensitive.of(PASSPORT)));
            assertThat(bench.reader().read(Duration.ofSeconds(2))).isEqualTo(new Reading.Lines(Sensitive.of(CARD)));
        }
    }

    @Test
    default void anUnpluggedReaderSaysSoAndWorksAgainOnceItIsBack() throws Exception {
        try (var bench = bench()) {
            bench.reader().read(Duration.ZERO);
            bench.unplug();
            for (int call = 1; call <= 2; call++) {
                var fault = catchThrowableOfType(
                        DeviceFault.class, () -> bench.reader().read(Duration.ofSeconds(1)));
                assertThat(fault.kind()).isEqualTo(DeviceFault.Kind.UNPLUGGED);
                assertThat(fault.remedy().key()).isEqualTo("reader.unplugged");
            }
            bench.plugIn();
            assertThat(bench.reader().read(Duration.ZERO)).isEqualTo(new Reading.NoDocument());
            bench.swipe(PASSPORT);
            assertThat(bench.reader().read(Duration.ofSeconds(2))).isEqualTo(new Reading.Lines(Sensitive.of(PASSPORT)));
        }
    }

    @Test
    default void whatWasReadNeverPrintsItself() throws Exception {
        try (var bench = bench()) {
            bench.reader().read(Duration.ZERO);
            bench.swipe(PASSPORT);
            assertThat(bench.reader().read(Duration.ofSeconds(2)).toString()).doesNotContain("ERIKSSON", "L898902C3");
        }
    }
}
