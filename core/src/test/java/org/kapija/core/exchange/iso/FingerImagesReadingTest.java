package org.kapija.core.exchange.iso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kapija.core.exchange.nist.Compression;
import org.kapija.core.value.Octets;

class FingerImagesReadingTest {
    /** One raw image of 2 x 1 pixels, by the tables of ISO/IEC 19794-4:2005. */
    private static final Octets RECORD = Octets.ofHex(String.join(
            "",
            "46495200", // FIR
            "30313000", // version 010
            "000000000030", // 48 octets
            "0000", // capture device
            "001e", // acquisition level 30
            "01", // one finger
            "01", // pixels per inch
            "01f401f401f401f4", // 500, four times
            "08", // bits
            "00", // not compressed
            "0000", // reserved
            "00000010", // 16 octets
            "02", // right index finger
            "0101", // one view, the first
            "50", // quality 80
            "00", // live, plain
            "00020001", // 2 x 1
            "00", // reserved
            "0aff"));

    private static final FingerImages IMAGES =
            new FingerImages(500, List.of(new FingerView(2, 80, 0, 2, 1, Compression.NONE, Octets.ofHex("0aff"))));

    @Test
    void aRecordOfTheStandardIsReadAndWritten() {
        assertThat(FingerImagesReading.of(RECORD))
                .isEqualTo(new FingerImagesReading.Read(FingerImages.STANDARD, IMAGES));
        assertThat(IMAGES.toOctets()).isEqualTo(RECORD);
    }

    @Test
    void severalPackedFingersComeBack() {
        var images = new FingerImages(
                1000,
                List.of(
                        new FingerView(1, 254, 0, 400, 500, Compression.WSQ, Octets.ofHex("ffa0")),
                        new FingerView(13, 60, 0, 1600, 1500, Compression.WSQ, Octets.ofHex("ffa0ffa1"))));
        assertThat(FingerImagesReading.of(images.toOctets()))
                .isEqualTo(new FingerImagesReading.Read(FingerImages.STANDARD, images));
    }

    @Test
    void theAmericanRecordIsReadAsWell() {
        String octets = RECORD.toHex();
        var incits = Octets.ofHex(octets.substring(0, 26) + "34" + "00000000" + octets.substring(28));
        var read = (FingerImagesReading.Read) FingerImagesReading.of(incits);
        assertThat(read.standard()).isEqualTo("ANSI/INCITS 381-2004");
        assertThat(read.images()).isEqualTo(IMAGES);
    }

    @Test
    void whatDoesNotHoldIsRefusedByName() {
        assertThat(key(Octets.ofHex("464d5200"))).isEqualTo("finger.images.unknown");
        assertThat(key(RECORD.part(0, 40))).isEqualTo("finger.images.length");
        assertThat(key(changed(5, '2'))).isEqualTo("finger.images.version");
        assertThat(key(changed(29, 1))).isEqualTo("finger.images.compression");
        assertThat(key(changed(18, 2))).isEqualTo("finger.images.view");
        assertThat(key(changed(35, 17))).isEqualTo("finger.images.view");
        assertThat(key(changed(42, 3))).isEqualTo("finger.images.view"); // three pixels in a row, and two are there
    }

    @Test
    void centimetresBecomeInches() {
        byte[] octets = RECORD.toArray();
        octets[19] = 2;
        octets[24] = 0;
        octets[25] = (byte) 197;
        var read = (FingerImagesReading.Read) FingerImagesReading.of(Octets.of(octets));
        assertThat(read.images().dpi()).isEqualTo(500);
    }

    @Test
    void noDamageBringsAnythingButAnAnswer() {
        var random = new SplittableRandom(4);
        var keys = new TreeSet<String>();
        for (int at = 0; at < 5_000; at++) {
            byte[] damaged = RECORD.toArray();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            if (random.nextInt(4) == 0) {
                damaged = Arrays.copyOf(damaged, random.nextInt(60));
            }
            switch (FingerImagesReading.of(Octets.of(damaged))) {
                case FingerImagesReading.Read(var _, var images) ->
                    keys.add("read " + images.views().size());
                case FingerImagesReading.Refused(var why) -> keys.add(why.key());
            }
        }
        assertThat(keys).hasSize(6);
    }

    @Test
    void mixedCompressionsCannotBeWritten() {
        var mixed = new FingerImages(
                500,
                List.of(
                        new FingerView(1, 254, 0, 1, 1, Compression.WSQ, Octets.ofHex("00")),
                        new FingerView(2, 254, 0, 1, 1, Compression.PNG, Octets.ofHex("00"))));
        assertThatThrownBy(mixed::toOctets).isInstanceOf(IllegalArgumentException.class);
    }

    private static Octets changed(int at, int value) {
        byte[] octets = RECORD.toArray();
        octets[at] = (byte) value;
        return Octets.of(octets);
    }

    private static String key(Octets file) {
        return ((FingerImagesReading.Refused) FingerImagesReading.of(file))
                .why()
                .key();
    }
}
