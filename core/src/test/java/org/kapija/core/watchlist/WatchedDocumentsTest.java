package org.kapija.core.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapija.core.identity.number.NumberHit.Likeness.EXACT;
import static org.kapija.core.identity.number.NumberHit.Likeness.FIRST_NINE;
import static org.kapija.core.identity.number.NumberHit.Likeness.MISREAD;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.WatchedDocuments.Found;

class WatchedDocumentsTest {
    private static Alert stolen(String id, String... numbers) {
        var documents = Stream.of(numbers).map(Sensitive::of).toList();
        return Lists.about(id, AlertKind.LOST_DOCUMENT, new Subject(PersonDescription.NONE, documents, List.of()));
    }

    private static List<Found> found(String number, Alert... alerts) {
        return WatchedDocuments.of(List.of(alerts), 1).of(Sensitive.of(number));
    }

    @Test
    void documentsAreFoundHoweverTheyAreWritten() {
        Alert[] alerts = {Lists.alert("A-1"), Lists.alert("A-2")};
        assertThat(found("aba1", alerts)).containsExactly(new Found(alerts[0], EXACT));
        assertThat(found("AB A 2<<<", alerts)).containsExactly(new Found(alerts[1], EXACT));
        assertThat(found("AB-A-3", alerts)).isEmpty();
        assertThat(found("<<<", alerts)).isEmpty();
    }

    @Test
    void aNumberInWhichLettersAreTakenForDigitsIsFoundBehindTheExactOne() {
        var exact = stolen("RS-2", "NO1482260");
        var misread = stolen("RS-1", "N01482260");
        assertThat(found("NO1482260", misread, exact))
                .containsExactly(new Found(exact, EXACT), new Found(misread, MISREAD));
    }

    @Test
    void aLongNumberIsFoundByTheNineCharactersThatAZoneHasRoomFor() {
        var longer = stolen("RS-1", "D23145890734");
        assertThat(found("D23145890", longer)).containsExactly(new Found(longer, FIRST_NINE));
    }

    @Test
    void anAlertThatNamesADocumentTwiceIsFoundOnce() {
        var twice = stolen("RS-1", "N01482260", "N 0148 2260", "NO1482260");
        assertThat(found("N01482260", twice)).containsExactly(new Found(twice, EXACT));
    }
}
