package org.kapija.core.exchange.nist;

import java.util.List;
import java.util.stream.Stream;
import org.kapija.core.value.Octets;
import org.kapija.fuzz.FuzzTarget;

/** Transactions of ANSI/NIST-ITL, read, checked against a profile and written again. */
public final class NistTarget implements FuzzTarget {
    private static final Profile PROFILE =
            ProfileReading.shipped("interpol-like").orElseThrow();

    @Override
    public List<Octets> seeds() {
        return List.of(
                Samples.whole(),
                Samples.joined(
                        Samples.first("0400", "CPS", "2", "00"), Samples.record("2.001", "2.002:00\u001D2.007:1")));
    }

    @Override
    public Answer meet(Octets input) {
        return switch (NistReading.of(input)) {
            case NistReading.Read(var transaction, var findings) -> {
                if (!transaction.toOctets().equals(input)) {
                    throw new AssertionError("written otherwise than read");
                }
                transaction.records().forEach(EmbeddedImage::in);
                yield new Answer(
                        true,
                        Stream.concat(findings.stream(), PROFILE.check(transaction).stream())
                                .map(Finding::what)
                                .toList());
            }
            case NistReading.Refused(var _, var why) -> Answer.refused(why);
        };
    }
}
