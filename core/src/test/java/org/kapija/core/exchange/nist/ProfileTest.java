package org.kapija.core.exchange.nist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kapija.core.value.Octets;

class ProfileTest {
    private static final List<String> LINES = List.of(
            "# two fields, one of them not as in the parent",
            "title Ours",
            "extends ansi-nist",
            "version 0500",
            "transaction ONE TWO",
            "record 2 1 Person",
            "record 14 0 None",
            "closed 2",
            "image 4 WSQ20",
            "",
            "2.018 NAM 1-2 2-8 U Name",
            "2.019 NUM 1 3 N Number");

    @Test
    void whatIsShippedReads() {
        assertThat(ProfileReading.SHIPPED)
                .allSatisfy(name -> assertThat(ProfileReading.shipped(name)).hasValueSatisfying(profile -> {
                    assertThat(profile.title()).isNotEmpty();
                    assertThat(profile.field(1, 9)).map(FieldRule::mnemonic).contains("TCN");
                    assertThat(profile.record(14)).isPresent();
                }));
        assertThat(ProfileReading.shipped("nobody's")).isEmpty();
    }

    @Test
    void eachDepartureIsNamedWithItsPlace() {
        var findings = profile().check(transaction(Samples.whole()));
        assertThat(findings)
                .extracting(
                        finding -> finding.what().key().replace("nist.profile.", ""),
                        finding -> finding.place().field())
                .containsExactlyInAnyOrder(
                        tuple("kind", ""),
                        tuple("field-missing", "2.019"),
                        tuple("field-unknown", "2.030"),
                        tuple("compression", ""),
                        tuple("records", ""));
    }

    @Test
    void lengthsCharactersAndRepetitionsAreCounted() {
        var findings = profile()
                .check(transaction(Samples.joined(
                        Samples.first("0500", "ONE", "2", "00"),
                        Samples.record("2.001", "2.002:00\u001D2.018:A\u001EBB\u001ECC\u001D2.019:12a"))));
        assertThat(findings)
                .extracting(
                        finding -> finding.what().key(),
                        finding -> finding.what().arguments())
                .containsExactly(
                        tuple("nist.profile.occurrences", Map.of("found", "3", "allowed", "1-2")),
                        tuple("nist.profile.length", Map.of("found", "1", "allowed", "2-8")),
                        tuple("nist.profile.characters", Map.of("allowed", "N")));
    }

    @Test
    void aCompressionCountsWithoutASize() {
        var palm = transaction(Samples.joined(
                Samples.first("0500", "ONE", "15", "00", "15", "01", "15", "02"),
                Samples.record("15.001", "15.002:00\u001D15.011:JPEGB"),
                Samples.record("15.001", "15.002:01\u001D15.999:x"),
                Samples.record("15.001", "15.002:02\u001D15.011:WSQ20\u001D15.999:x")));
        var profile = ((ProfileReading.Read) ProfileReading.of(List.of("image 15 WSQ20"))).profile();
        assertThat(profile.check(palm))
                .extracting(
                        finding -> finding.what().key(),
                        finding -> finding.place().record())
                .containsExactly(tuple("nist.profile.compression", 2), tuple("nist.profile.compression", 3));
    }

    @Test
    void aFieldThatRepeatsIsADeparture() {
        var findings = profile()
                .check(transaction(Samples.joined(
                        Samples.first("0500", "ONE", "2", "00"),
                        Samples.record("2.001", "2.002:00\u001D2.018:BB\u001D2.019:123\u001D2.19:124"))));
        assertThat(findings)
                .extracting(
                        finding -> finding.what().key(),
                        finding -> finding.place().field())
                .containsExactly(tuple("nist.profile.field-twice", "2.19"));
    }

    @Test
    void aLongListOfCharacterSetsIsReadOnceAndNotForEachField() {
        String sets = "003" + "\u001E".repeat(NistReading.ITEMS_MAX / 2);
        String fields = "2.002:00" + "\u001D2.018:AB".repeat(20_000);
        var kept = transaction(Samples.joined(
                Samples.record("1.001", "1.003:1\u001F1\u001E2\u001F0\u001D1.015:" + sets),
                Samples.record("2.001", fields)));
        assertTimeout(Duration.ofSeconds(10), () -> profile().check(kept));
    }

    @Test
    void aTransactionThatKeepsToItHasNoFindings() {
        var kept = transaction(Samples.joined(
                Samples.first("0500", "TWO", "2", "00"),
                Samples.record("2.001", "2.002:00\u001D2.018:ЂОРЂЕ\u001D2.019:123")));
        assertThat(profile().check(kept)).isEmpty();
    }

    @Test
    void aLineThatIsNoneIsNamedByItsNumber() {
        for (String wrong : List.of(
                "extends nobody",
                "record x 1",
                "record 2",
                "closed two",
                "image 4 GIF",
                "2.018 NAM",
                "2.x NAM 1 1 N Name",
                "2.018 NAM 2-1 1 N Name",
                "2.018 NAM 1 1 Q Name",
                "rekord 2 1 Person")) {
            assertThat(ProfileReading.of(List.of("title Ours", wrong)))
                    .as(wrong)
                    .isInstanceOfSatisfying(
                            ProfileReading.Refused.class,
                            refused -> assertThat(refused.line()).isEqualTo(2));
        }
    }

    @Test
    void limitsReadAndPrintTheSame() {
        for (String limits : List.of("1", "0-1", "1-*", "*", "8-15")) {
            assertThat(Limits.of(limits)).map(Limits::toString).contains(limits);
        }
    }

    private static Profile profile() {
        return ((ProfileReading.Read) ProfileReading.of(LINES)).profile();
    }

    private static Transaction transaction(Octets file) {
        return ((NistReading.Read) NistReading.of(file)).transaction();
    }
}
