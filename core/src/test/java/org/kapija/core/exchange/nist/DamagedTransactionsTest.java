package org.kapija.core.exchange.nist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/** A million damaged transactions were tried by hand: {@code -Dkapija.damaged-transactions=1000000}. */
class DamagedTransactionsTest {
    private static final int TRANSACTIONS = Integer.getInteger("kapija.damaged-transactions", 10_000);

    @Test
    void noDamageBringsAnythingButAnAnswerAndWhatIsReadIsWrittenEqual() {
        byte[] whole = Samples.whole().toArray();
        Profile profile = ProfileReading.shipped("pruem-like").orElseThrow();
        var random = new SplittableRandom(500);
        var keys = new TreeSet<String>();
        int read = 0;
        int changed = 0;
        int outside = 0;
        for (int at = 0; at < TRANSACTIONS; at++) {
            var file = Octets.of(damaged(whole, random));
            switch (NistReading.of(file)) {
                case NistReading.Read(var transaction, var findings) -> {
                    read++;
                    changed += transaction.toOctets().equals(file) ? 0 : 1;
                    findings.stream().map(Finding::what).map(Message::key).forEach(keys::add);
                    assertThat(profile.check(transaction)).hasSizeLessThanOrEqualTo(NistReading.FINDINGS_MAX);
                }
                case NistReading.Refused(var place, var why) -> {
                    outside += place.offset() < 0 || place.offset() > file.size() ? 1 : 0;
                    keys.add(why.key());
                }
            }
        }
        assertThat(read).isPositive();
        assertThat(changed).as("written otherwise").isZero();
        assertThat(outside).as("places outside the file").isZero();
        assertThat(keys)
                .as("what damage led to")
                .contains("nist.length-lies", "nist.length-beyond", "nist.contents-wrong", "nist.packed-short")
                .hasSizeGreaterThan(15);
    }

    private static byte[] damaged(byte[] whole, SplittableRandom random) {
        byte[] damaged = whole.clone();
        for (int times = random.nextInt(1, 5); times > 0; times--) {
            int at = random.nextInt(damaged.length);
            damaged[at] = (byte)
                    switch (random.nextInt(5)) {
                        case 0 -> random.nextInt(0x1C, 0x20); // another separator
                        case 1 -> '0' + random.nextInt(10);
                        case 2 -> damaged[at] ^ 1 << random.nextInt(8);
                        case 3 -> 0xFF;
                        default -> random.nextInt(256);
                    };
        }
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(damaged, random.nextInt(damaged.length + 1));
            case 1 -> Arrays.copyOf(damaged, damaged.length + random.nextInt(600));
            default -> damaged;
        };
    }
}
