package org.kapija.core.exchange.nist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kapija.core.value.Octets;
import org.kapija.house.RealData;

class RealTransactionsTest {
    private static final Set<String> OTHER = Set.of("nist.xml", "nist.is-minutiae", "nist.is-picture");

    @Test
    void transactionsOfOtherProjectsAreReadAndWrittenEqual() throws IOException {
        try (var files = Files.walk(RealData.at("documents/nist"))) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                var file = Octets.of(Files.readAllBytes(path));
                switch (NistReading.of(file)) {
                    case NistReading.Read(var transaction, var _) ->
                        assertThat(transaction.toOctets()).as(path.toString()).isEqualTo(file);
                    case NistReading.Refused(var _, var why) ->
                        assertThat(why.key()).as(path.toString()).isIn(OTHER);
                }
            }
        }
    }
}
