package org.kapija.core.identity.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapija.core.identity.number.NumberHit.Issuer.DIFFERENT;
import static org.kapija.core.identity.number.NumberHit.Issuer.SAME;
import static org.kapija.core.identity.number.NumberHit.Issuer.UNKNOWN;
import static org.kapija.core.identity.number.NumberHit.Likeness.EXACT;
import static org.kapija.core.identity.number.NumberHit.Likeness.FIRST_NINE;
import static org.kapija.core.identity.number.NumberHit.Likeness.FIRST_NINE_MISREAD;
import static org.kapija.core.identity.number.NumberHit.Likeness.MISREAD;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kapija.core.message.Catalogue;

class NumberListTest {
    private static final long SEED = 11;

    private final NumberList list = list(
            new ListedNumber("L898902C3", "UTO", 1),
            new ListedNumber("D23145890734", "UTO", 2),
            new ListedNumber("AB-123 456", "", 3),
            new ListedNumber("PO0115582", "SRB", 4));

    @Test
    void aNumberIsFoundHoweverItIsSetApart() {
        assertThat(list.find("l898902c3", "UTO")).containsExactly(new NumberHit(1, EXACT, SAME));
        assertThat(list.find("L898902C<3<<", "SRB")).containsExactly(new NumberHit(1, EXACT, DIFFERENT));
        assertThat(list.find("AB123456", "UTO")).containsExactly(new NumberHit(3, EXACT, UNKNOWN));
        assertThat(list.find("L898902C3", "")).containsExactly(new NumberHit(1, EXACT, UNKNOWN));
        assertThat(list.find("L898902C3", "??")).containsExactly(new NumberHit(1, EXACT, UNKNOWN));
        assertThat(list.find("L898902C4", "UTO")).isEmpty();
        assertThat(list.find(" <<", "UTO")).isEmpty();
    }

    @Test
    void lettersTakenForDigitsAreAWeakerHit() {
        assertThat(list.find("P00IISS82", "SRB")).containsExactly(new NumberHit(4, MISREAD, SAME));
        assertThat(list.find("POO1155BZ", "SRB")).containsExactly(new NumberHit(4, MISREAD, SAME));
    }

    @Test
    void aLongNumberIsFoundWholeAndByItsFirstNine() {
        assertThat(list.find("D23145890734", "UTO")).containsExactly(new NumberHit(2, EXACT, SAME));
        assertThat(list.find("D23145890", "UTO")).containsExactly(new NumberHit(2, FIRST_NINE, SAME));
        assertThat(list.find("D2314589O", "UTO")).containsExactly(new NumberHit(2, FIRST_NINE_MISREAD, SAME));
        assertThat(list.find("L898902C3777", "UTO")).containsExactly(new NumberHit(1, FIRST_NINE, SAME));
        assertThat(list.find("D23145890999", "UTO"))
                .as("two long numbers that differ behind the ninth")
                .isEmpty();
    }

    @Test
    void noneThatIsListedIsMissed() {
        var random = new SplittableRandom(1);
        List<ListedNumber> numbers = IntStream.range(0, 20_000)
                .mapToObj(record -> new ListedNumber(Long.toString(random.nextLong(Long.MAX_VALUE), 36), "SRB", record))
                .toList();
        var here = NumberList.of(numbers::stream, SEED, Arena.ofAuto());
        assertThat(numbers)
                .allSatisfy(each -> assertThat(here.find(each.number(), "SRB"))
                        .contains(new NumberHit(each.record(), EXACT, SAME)));
        assertThat(IntStream.range(0, 100_000)
                        .filter(at -> !here.find("NEW" + at, "SRB").isEmpty()))
                .isEmpty();
        assertThat(here.tables().getFirst().falsePositives()).isLessThan(1e-8);
    }

    @Test
    void recordsComeAndGo() {
        var longer = list.adding(List.of(new ListedNumber("NEW77", "MKD", 9)), SEED);
        assertThat(longer.find("NEW77", "MKD")).containsExactly(new NumberHit(9, EXACT, SAME));
        assertThat(longer.find("L898902C3", "UTO")).hasSize(1);
        assertThat(longer.removing(Set.of(9, 1)).find("NEW77", "MKD")).isEmpty();
        assertThat(longer.removing(Set.of(9, 1)).find("L898902C3", "UTO")).isEmpty();
        var corrected = list.adding(List.of(new ListedNumber("L898902C5", "UTO", 1)), SEED);
        assertThat(corrected.find("L898902C3", "UTO")).isEmpty();
        assertThat(corrected.find("L898902C5", "UTO")).containsExactly(new NumberHit(1, EXACT, SAME));
        assertThat(list.find("NEW77", "MKD")).as("the old list does not change").isEmpty();
    }

    @Test
    void aStoredTableIsReadAgainAndADamagedOneRefusedByName() {
        byte[] octets = list.tables().getFirst().octets().toArray(ValueLayout.JAVA_BYTE);
        assertThat(NumberTable.read(MemorySegment.ofArray(octets)))
                .isInstanceOfSatisfying(
                        NumberTable.Reading.Sound.class,
                        sound -> assertThat(
                                        NumberList.of(List.of(sound.table())).find("L898902C3", "UTO"))
                                .hasSize(1));
        assertThat(NumberTable.read(MemorySegment.ofArray(new byte[9])))
                .isEqualTo(new NumberTable.Reading.Unusable(NumberTable.Fault.NO_TABLE));
        assertThat(NumberTable.read(MemorySegment.ofArray(Arrays.copyOf(octets, octets.length - 1))))
                .isEqualTo(new NumberTable.Reading.Unusable(NumberTable.Fault.TORN));
        var random = new SplittableRandom(4);
        for (int round = 0; round < 2_000; round++) {
            byte[] flipped = octets.clone();
            int at = random.nextInt(flipped.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            if (at < NumberTable.CHECKSUM_AT + 8 || at >= NumberTable.HEADER) { // the rest of the header is empty
                assertThat(NumberTable.read(MemorySegment.ofArray(flipped)))
                        .isInstanceOf(NumberTable.Reading.Unusable.class);
            }
        }
    }

    @Test
    void anEmptyListFindsNothing() {
        assertThat(list().find("L898902C3", "UTO")).isEmpty();
    }

    @Test
    void nothingPrintsANumberAndEveryLikenessHasItsSentence() {
        assertThat(new ListedNumber("L898902C3", "UTO", 1) + " " + DocumentNumber.of("L898902C3"))
                .doesNotContain("898902");
        for (NumberHit.Likeness likeness : NumberHit.Likeness.values()) {
            assertThat(Catalogue.read("en")).containsKey(likeness.message().key());
        }
    }

    private static NumberList list(ListedNumber... numbers) {
        return NumberList.of(() -> Stream.of(numbers), SEED, Arena.ofAuto());
    }
}
