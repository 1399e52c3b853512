package org.kapija.terminal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.document.MrzField;
import org.kapija.core.document.MrzReading;
import org.kapija.core.document.optical.LineText;
import org.kapija.core.document.optical.ZoneReading;
import org.kapija.core.inspection.DocumentStatus;
import org.kapija.core.inspection.Holder;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.Laying;
import org.kapija.core.inspection.Observation;
import org.kapija.core.inspection.TravelDocument;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;

class DocumentPicturesTest {
    private static final Laying LAYING = new Laying(new InspectionId("0011223344556677"), 1);
    private static final String NAMES = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    private static final String REST = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
    private static final String WRONG = "L898902C37UTO7408122F1204159ZE184226B<<<<<10";
    private static final Set<MrzField> ALL = EnumSet.allOf(MrzField.class);
    private static final Set<MrzField> ALL_BUT_NAME = EnumSet.complementOf(EnumSet.of(MrzField.NAME));

    private final PictureInterpretation interpretation = new PictureInterpretation(
            new DocumentInterpretation(InstantSource.fixed(Instant.parse("2012-01-01T12:00:00Z"))));

    private static ZoneReading zone(String rest, Set<MrzField> sure) {
        List<String> lines = List.of(NAMES, rest);
        return new ZoneReading.Read(Sensitive.of(lines), MrzReading.of(lines), sure);
    }

    private static ZoneReading nothing() {
        return new ZoneReading.NotFound(Message.of("picture.no-zone"));
    }

    private static DocumentPictures after(ZoneReading... pictures) {
        DocumentPictures all = DocumentPictures.NONE;
        for (ZoneReading picture : pictures) {
            all = all.after(picture);
        }
        return all;
    }

    private TravelDocument read(DocumentPictures pictures) {
        return ((Observation.DocumentPictured) interpretation.of(LAYING, pictures)).document();
    }

    private List<Message> complaints(DocumentPictures pictures) {
        return ((Observation.DocumentNotPictured) interpretation.of(LAYING, pictures)).findings();
    }

    @Test
    void aValidZoneOnWhichItsReadingsAgreeIsEnough() {
        var pictures = after(nothing(), zone(REST, ALL));
        assertThat(pictures.suffice()).isTrue();
        var document = read(pictures);
        assertThat(document.fields().number().reveal()).isEqualTo("L898902C3");
        assertThat(document.findings()).isEmpty();
        assertThat(document.verdict(Layer.CHIP_GENUINE)).isEqualTo(LayerVerdict.NOT_DONE);
    }

    @Test
    void aNameThatIsNotSureIsLookedAtAgainAndNeverSearchedFor() {
        var pictures = after(zone(REST, ALL_BUT_NAME));
        assertThat(pictures.suffice()).isFalse();
        var document = read(pictures); // time is up
        assertThat(document.findings()).containsExactly(Message.of("camera.name-unsure"));
        assertThat(Holder.probes(new DocumentStatus.Read(document))).isEmpty();
        var alike = zone(REST, ALL_BUT_NAME); // misread alike as often as one likes, for nothing moves
        assertThat(after(alike, alike, alike, alike).suffice()).isFalse();
        assertThat(after(alike, zone(REST, ALL)).suffice()).isTrue();
    }

    @Test
    void anotherFieldThatIsNotSureIsToBeCompared() {
        var document = read(after(zone(REST, EnumSet.complementOf(EnumSet.of(MrzField.NUMBER)))));
        assertThat(document.findings()).containsExactly(Message.of("camera.compare"));
        assertThat(Holder.probes(new DocumentStatus.Read(document))).hasSize(1);
    }

    @Test
    void aBirthDateThatIsNotSureClaimsNoAgeAndEveryDoubtIsTold() {
        var document = read(after(zone(REST, EnumSet.complementOf(EnumSet.of(MrzField.BIRTH_DATE, MrzField.NAME)))));
        assertThat(document.birth()).isEmpty();
        assertThat(document.findings()).containsExactly(Message.of("camera.name-unsure"), Message.of("camera.compare"));
    }

    @Test
    void aWrongCheckDigitIsTakenForPrintedWhenTimeIsUpAndThreePicturesInARowHaveIt() {
        var wrong = zone(WRONG, EnumSet.complementOf(EnumSet.of(MrzField.NUMBER)));
        assertThat(complaints(after(wrong, wrong, nothing(), wrong, wrong)))
                .containsExactly(Message.of("camera.not-read"));
        var pictures = after(wrong, wrong, wrong);
        assertThat(pictures.suffice()).isFalse();
        var document = read(pictures);
        assertThat(document.verdict(Layer.INTACT)).isEqualTo(LayerVerdict.FAILED);
        assertThat(document.findings()).extracting(Message::key).contains("mrz.check-digit", "camera.compare");
        assertThat(read(after(zone(REST, ALL_BUT_NAME), wrong, wrong, wrong)).verdict(Layer.INTACT))
                .isEqualTo(LayerVerdict.PASSED);
    }

    @Test
    void aZoneThatIsValidInNoPictureIsNotReadAndSaysWhatHelps() {
        assertThat(complaints(DocumentPictures.NONE)).containsExactly(Message.of("camera.no-picture"));
        assertThat(complaints(after(nothing()))).containsExactly(Message.of("camera.no-zone"));
        assertThat(complaints(after(nothing(), zone(WRONG, ALL)))).containsExactly(Message.of("camera.not-read"));
        assertThat(complaints(after(zone("short", ALL)))).containsExactly(Message.of("camera.not-read"));
        assertThat(complaints(DocumentPictures.NONE.after(Octets.of(new byte[8]), (_, _) -> LineText.NONE)))
                .containsExactly(Message.of("camera.bad-picture"));
    }

    @Test
    void aVisaIsToldForWhatItIs() {
        List<String> lines = List.of("V" + NAMES.substring(1), "L8988901C4XXX4009078F96121096ZE184226B<<<<<<");
        var visa = new ZoneReading.Read(Sensitive.of(lines), MrzReading.of(lines), ALL);
        assertThat(complaints(after(visa))).containsExactly(Message.of("mrz.visa"));
    }
}
