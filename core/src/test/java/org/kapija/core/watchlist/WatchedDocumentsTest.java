package org.kapija.core.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kapija.core.identity.number.NumberHit.Issuer.DIFFERENT;
import static org.kapija.core.identity.number.NumberHit.Issuer.SAME;
import static org.kapija.core.identity.number.NumberHit.Issuer.UNKNOWN;
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
        var documents = Stream.of(numbers)
                .map(number -> new ListedDocument(Sensitive.of(number)))
                .toList();
        return Lists.about(id, AlertKind.LOST_DOCUMENT, new Subject(PersonDescription.NONE, documents, List.of()));
    }

    private static List<Found> found(String number, Alert... alerts) {
        return WatchedDocuments.of(List.of(alerts), 1).of(Sensitive.of(number), "SRB");
    }

    @Test
    void documentsAreFoundHoweverTheyAreWritten() {
        Alert[] alerts = {Lists.alert("A-1"), Lists.alert("A-2")};
        assertThat(found("aba1", alerts)).containsExactly(new Found(alerts[0], EXACT, UNKNOWN));
        assertThat(found("AB A 2<<<", alerts)).containsExactly(new Found(alerts[1], EXACT, UNKNOWN));
        assertThat(found("AB-A-3", alerts)).isEmpty();
        assertThat(found("<<<", alerts)).isEmpty();
    }

    @Test
    void aNumberInWhichLettersAreTakenForDigitsIsFoundBehindTheExactOne() {
        var exact = stolen("RS-2", "NO1482260");
        var misread = stolen("RS-1", "N01482260");
        assertThat(found("NO1482260", misread, exact))
                .containsExactly(new Found(exact, EXACT, UNKNOWN), new Found(misread, MISREAD, UNKNOWN));
    }

    @Test
    void aLongNumberIsFoundByTheNineCharactersThatAZoneHasRoomFor() {
        var longer = stolen("RS-1", "D23145890734");
        assertThat(found("D23145890", longer)).containsExactly(new Found(longer, FIRST_NINE, UNKNOWN));
    }

    @Test
    void theSameNumberOfAnotherStateIsToldBehindThatOfItsOwn() {
        var other = issuedBy("HRV", "RS-1", "N01482260");
        var own = issuedBy("SRB", "RS-2", "N01482260");
        assertThat(found("N01482260", other, own))
                .containsExactly(new Found(own, EXACT, SAME), new Found(other, EXACT, DIFFERENT));
    }

    @Test
    void aNumberThatIsOnlyAlikeAndOfAnotherStateIsAnothersDocument() {
        assertThat(found("NO1482260", issuedBy("HRV", "RS-1", "N01482260"))).isEmpty();
        var own = issuedBy("SRB", "RS-2", "N01482260");
        assertThat(found("NO1482260", own)).containsExactly(new Found(own, MISREAD, SAME));
    }

    @Test
    void germanysTwoCodesAreOneIssuer() {
        var listed = issuedBy("DEU", "DE-1", "N01482260");
        assertThat(WatchedDocuments.of(List.of(listed), 1).of(Sensitive.of("N01482260"), "D"))
                .containsExactly(new Found(listed, EXACT, SAME));
    }

    private static Alert issuedBy(String issuer, String id, String number) {
        var document = new ListedDocument(Sensitive.of(number), Sensitive.of(issuer));
        return Lists.about(
                id, AlertKind.LOST_DOCUMENT, new Subject(PersonDescription.NONE, List.of(document), List.of()));
    }

    @Test
    void anIssuerThatIsNoCodeIsRefused() {
        assertThatThrownBy(() -> new ListedDocument(Sensitive.of("N01482260"), Sensitive.of("Serbia")))
                .hasMessageStartingWith("subject.documents");
    }

    @Test
    void anAlertThatNamesADocumentTwiceIsFoundOnce() {
        var twice = stolen("RS-1", "N01482260", "N 0148 2260", "NO1482260");
        assertThat(found("N01482260", twice)).containsExactly(new Found(twice, EXACT, UNKNOWN));
    }
}
