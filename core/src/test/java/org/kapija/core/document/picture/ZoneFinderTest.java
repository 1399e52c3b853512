package org.kapija.core.document.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneFinderTest {
    @ParameterizedTest
    @CsvSource({
        "20, 44, 2, 0, 0",
        "20, 44, 2, 15, 10",
        "20, 36, 2, -15, 10",
        "20, 30, 3, 7.3, 10",
        "20, 30, 3, -15, 0",
        "6, 44, 2, 4, 5",
        "45, 44, 2, -11, 10"
    })
    void linesAreFoundTiltedAndOfEverySize(double pitch, int characters, int lines, double degrees, int noise) {
        FoundZone zone = ZoneFinder.find(DrawnLines.of(pitch, characters, lines, degrees, noise))
                .orElseThrow();
        assertThat(zone.lines()).isEqualTo(lines);
        for (int line = 0; line < lines; line++) {
            GreyImage cut = zone.cut(line, Finish.PLAIN);
            assertThat(cut.height()).isEqualTo(Finish.PLAIN.height());
            // 2.54 mm a character where 48 pixels are 1.4 times 0.65 of 6.35 mm, and half a character of margin
            assertThat(cut.width()).isBetween(21 * characters, (int) (24.5 * characters));
            assertThat(darkness(cut, 16, 32))
                    .isGreaterThan(2 * darkness(cut, 0, 7)); // straight: ink in the middle only
        }
    }

    @Test
    void aZoneTurnedOverIsReadFromItsOtherEnd() {
        FoundZone zone = ZoneFinder.find(DrawnLines.of(20, 44, 2, 3, 0)).orElseThrow();
        byte[] upright = zone.cut(0, Finish.PLAIN).pixels();
        byte[] turned = zone.turnedOver().cut(1, Finish.PLAIN).pixels();
        int alike = 0;
        for (int at = 0; at < upright.length; at++) {
            alike += Math.abs((upright[at] & 0xFF) - (turned[upright.length - 1 - at] & 0xFF)) < 12 ? 1 : 0;
        }
        assertThat(alike).isGreaterThan(upright.length * 95 / 100);
    }

    @Test
    void aLineIsEvenlyLitAndKeepsItsEdgesWhenSharpened() {
        FoundZone zone = ZoneFinder.find(DrawnLines.of(20, 44, 2, 0, 0)).orElseThrow();
        for (Finish finish : Finish.values()) {
            GreyImage cut = zone.cut(0, finish);
            assertThat(cut.at(2, 1)).isGreaterThan(180); // ground
            assertThat(darkness(cut, finish.height() / 3, finish.height() * 2 / 3))
                    .isGreaterThan(60);
        }
    }

    @Test
    void whereThereIsNoZoneNoneIsFound() {
        byte[] plain = new byte[600 * 400];
        Arrays.fill(plain, (byte) 200);
        assertThat(ZoneFinder.find(new GreyImage(600, 400, plain))).isEmpty();
        assertThat(ZoneFinder.find(new GreyImage(1, 1, new byte[1]))).isEmpty();
        assertThat(ZoneFinder.find(new GreyImage(1, 3_000, new byte[3_000]))).isEmpty();
        assertThat(ZoneFinder.find(new GreyImage(3_000, 1, new byte[3_000]))).isEmpty();
        assertThat(ZoneFinder.find(DrawnLines.of(20, 44, 1, 0, 0))).isEmpty(); // one line is no zone
    }

    /** Of 800 bands there are 85 million threes, which took 15 s of processor time. */
    @Test
    void stripesDoNotHoldUpTheSearch() {
        List<Band> stripes = IntStream.range(0, 800)
                .mapToObj(at -> at % 2 == 0 ? new Band(at, at + 3, 0, 320) : new Band(at, at + 3, 480, 800))
                .toList();
        assertTimeout(Duration.ofSeconds(2), () -> ZoneBands.among(stripes));
    }

    /** Seed 1: small images of nothing but noise and stripes; nothing is thrown, and what is found can be cut out. */
    @Test
    void whateverTheImageNothingIsThrown() {
        var random = new SplittableRandom(1);
        for (int round = 0; round < 200; round++) {
            int width = random.nextInt(1, 300);
            int height = random.nextInt(1, 200);
            int period = random.nextInt(1, 40);
            byte[] pixels = new byte[width * height];
            for (int at = 0; at < pixels.length; at++) {
                int row = at / width;
                pixels[at] = (byte) (row % period < period / 2 ? random.nextInt(256) : 255);
            }
            ZoneFinder.find(new GreyImage(width, height, pixels)).ifPresent(zone -> {
                for (int line = 0; line < zone.lines(); line++) {
                    assertThat(zone.cut(line, Finish.PLAIN).height()).isEqualTo(Finish.PLAIN.height());
                }
            });
        }
    }

    /** Mean of what is missing to white in some rows. */
    private static double darkness(GreyImage image, int from, int to) {
        double sum = 0;
        for (int y = from; y < to; y++) {
            for (int x = 0; x < image.width(); x++) {
                sum += 255 - image.at(x, y);
            }
        }
        return sum / ((to - from) * image.width());
    }
}
