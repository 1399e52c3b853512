package org.kapija.core.exchange.wsq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kapija.core.value.Octets;
import org.kapija.house.RealData;

class WsqReadingTest {
    private static final int FILES = Integer.getInteger("kapija.damaged-wsq", 400);

    @Test
    void whatIsNoWsqFileIsRefusedByName() {
        assertThat(key(Octets.of(new byte[0]))).isEqualTo("wsq.unknown");
        assertThat(key(Octets.ofHex("ffa0ffa3000300"))).isEqualTo("wsq.damaged");
        assertThat(key(Octets.ofHex("ffa0ffa80001"))).isEqualTo("wsq.damaged");
        assertThat(key(Octets.ofHex("ffa0ffa80009"))).isEqualTo("wsq.damaged");
        assertThat(key(Octets.ofHex("ffa0ffa2001100"))).isEqualTo("wsq.damaged");
    }

    @Test
    void aHugeSizeIsRefusedBeforeAnythingIsUnpacked() {
        assertThat(key(Octets.ofHex("ffa0ffa2001100ffffffffff000000000000000000")))
                .isEqualTo("wsq.size");
        assertThat(key(Octets.ofHex("ffa0ffa2001100ff00000010000000000000000000")))
                .isEqualTo("wsq.size");
    }

    @Test
    void aTableThatHidesAnotherFrameThanItsLengthSaysIsRefused() {
        String whole = WsqEncoder.encode(Drawn.rings(130, 65, 3), 0.75).toHex();
        String shown = "ffa2001100ff00410041" + "00".repeat(9);
        for (String hiding : List.of(
                "ffa50002" + filled(shown, 387), // bins: the decoder reads 387 octets behind the length
                "ffa40002" + filled(shown, 2 + 6 * (128 + 81)))) { // filters of 255 and 162 taps, as the marker reads
            Octets file = Octets.ofHex(whole.replaceFirst("ffa4003a", hiding + "ffa4003a"));
            assertThat(WsqReading.of(file, 100)).isInstanceOf(WsqReading.Refused.class);
            assertThat(key(file)).isEqualTo("wsq.damaged");
        }
    }

    @Test
    void aFrameOfAnotherLengthIsRefused() {
        String whole = WsqEncoder.encode(Drawn.rings(66, 65, 3), 0.75).toHex();
        assertThat(key(Octets.ofHex(whole.replaceFirst("ffa20011", "ffa20012"))))
                .isEqualTo("wsq.damaged");
    }

    @Test
    void noDamageBringsAnythingButAnAnswer() {
        byte[] whole = WsqEncoder.encode(Drawn.rings(66, 65, 3), 0.75).toArray();
        var random = new SplittableRandom(110);
        var keys = new TreeSet<String>();
        for (int at = 0; at < FILES; at++) {
            byte[] damaged =
                    random.nextInt(6) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int times = random.nextInt(1, 5); times > 0 && damaged.length > 0; times--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            switch (WsqReading.of(Octets.of(damaged))) {
                case WsqReading.Read(var picture) -> keys.add(picture.width() > 0 ? "read" : "empty");
                case WsqReading.Refused(var why) -> keys.add(why.key());
            }
        }
        assertThat(keys).contains("read", "wsq.damaged").doesNotContain("empty");
    }

    @Test
    void aPictureOfAnotherEncoderComesOutAsLargeAgain() throws IOException {
        var file = Octets.of(Files.readAllBytes(RealData.at("documents/nist/libbiomeval/img.wsq")));
        Picture picture = ((WsqReading.Read) WsqReading.of(file)).picture();
        assertThat(picture.dpi()).isEqualTo(500);
        assertThat(WsqReading.bitRate(file)).hasValue(2.25);
        var again = WsqEncoder.encode(picture, 2.25);
        assertThat((double) again.size() / file.size()).isBetween(0.95, 1.05);
    }

    private static String filled(String hex, int octets) {
        return hex + "00".repeat(octets - hex.length() / 2);
    }

    private static String key(Octets file) {
        return ((WsqReading.Refused) WsqReading.of(file)).why().key();
    }
}
