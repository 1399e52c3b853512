package org.kapija.core.fingerprint.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.machinezoo.fingerprintio.TemplateFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kapija.core.fingerprint.Extraction;
import org.kapija.core.value.Octets;

/** A million damaged records were tried by hand: {@code -Dkapija.damaged-records=1000000}. */
class DamagedRecordsTest {
    private static final int RECORDS = Integer.getInteger("kapija.damaged-records", 100_000);

    @Test
    void noDamageBringsAnythingButAnAnswer() {
        List<byte[]> whole = wholeRecords();
        var random = new SplittableRandom(19794);
        var keys = new TreeSet<String>();
        int read = 0;
        for (int at = 0; at < RECORDS; at++) {
            switch (MinutiaeReading.of(Octets.of(damaged(whole.get(at % whole.size()), random)))) {
                case MinutiaeReading.Read(var _, var fingers, var left) -> {
                    read++;
                    assertThat(fingers)
                            .isNotEmpty()
                            .allMatch(finger -> finger.template().minutiae() >= Extraction.MINUTIAE_MIN);
                    left.forEach(why -> keys.add(why.key()));
                }
                case MinutiaeReading.Refused(var why) -> keys.add(why.key());
                case MinutiaeReading.NoRecord() -> keys.add("finger.record.unknown");
            }
        }
        assertThat(read).isPositive(); // damage to a coordinate that stays in the image cannot be seen
        assertThat(keys)
                .as("what damage led to")
                .contains(
                        "finger.record.counts",
                        "finger.record.direction",
                        "finger.record.ends",
                        "finger.record.length",
                        "finger.record.minutia-outside",
                        "finger.record.resolution",
                        "finger.record.too-few-minutiae",
                        "finger.record.version")
                .allSatisfy(key -> assertThat(catalogue()).contains('"' + key + '"'));
    }

    private static List<byte[]> wholeRecords() {
        List<byte[]> records = new ArrayList<>();
        for (TemplateFormat format : TemplateFormat.values()) {
            records.add(Records.written(format, Records.drawn(8, 1)));
            records.add(Records.written(format, Records.drawn(30, 2), Records.drawn(7, 3)));
        }
        return records;
    }

    /** Changes one to six octets, mostly near the head, and now and then cuts, lengthens or doubles something. */
    private static byte[] damaged(byte[] record, SplittableRandom random) {
        byte[] damaged = record.clone();
        for (int times = random.nextInt(1, 7); times > 0; times--) {
            int at = random.nextInt(random.nextBoolean() ? Math.min(64, damaged.length) : damaged.length);
            damaged[at] = (byte)
                    switch (random.nextInt(4)) {
                        case 0 -> 0;
                        case 1 -> 0xFF;
                        case 2 -> damaged[at] ^ 1 << random.nextInt(8);
                        default -> random.nextInt(256);
                    };
        }
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(damaged, random.nextInt(damaged.length + 1));
            case 1 -> Arrays.copyOf(damaged, damaged.length + random.nextInt(600));
            case 2 -> {
                int from = random.nextInt(damaged.length);
                System.arraycopy(damaged, from, damaged, random.nextInt(from + 1), damaged.length - from);
                yield damaged;
            }
            default -> damaged;
        };
    }

    private static String catalogue() {
        try (var content = DamagedRecordsTest.class.getResourceAsStream("/org/kapija/catalogue/en.json")) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
