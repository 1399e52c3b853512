package org.kapija.core.document.lds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapija.core.document.lds.LdsFiles.joined;
import static org.kapija.core.document.lds.LdsFiles.object;
import static org.kapija.core.document.lds.LdsFiles.text;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapija.core.document.MrzReading;
import org.kapija.core.value.Octets;
import org.kapija.house.RealData;

class LdsReadingTest {
    private static final Octets JPEG = Octets.ofHex("ffd8ffe000104a464946");

    @Test
    void groupOneHoldsTheZone() {
        var zone = content(ZoneGroup.read(LdsFiles.zone(LdsFiles.ZONE)));
        assertThat(zone.lines().reveal()).hasSize(2).allMatch(line -> line.length() == 44);
        assertThat(zone.reading())
                .isInstanceOfSatisfying(
                        MrzReading.Read.class, read -> assertThat(read.valid()).isTrue());
        assertThat(zone).hasToString("ZoneGroup[lines=***]");
    }

    @ParameterizedTest
    @CsvSource({"90,3", "72,2", "88,2"})
    void aZoneIsPartedByItsLength(int characters, int lines) {
        assertThat(content(ZoneGroup.read(LdsFiles.zone("<".repeat(characters))))
                        .lines()
                        .reveal())
                .hasSize(lines);
    }

    @Test
    void aZoneOfNoFormatIsRefused() {
        assertThat(refusal(ZoneGroup.read(LdsFiles.zone("P<UTO")))).isEqualTo("lds.zone{characters=5}");
    }

    @Test
    void commonDataListsTheGroups() {
        var common = content(CommonData.read(LdsFiles.common("61756e")));
        assertThat(common.version()).isEqualTo("0107");
        assertThat(common.groups())
                .containsExactlyInAnyOrder(ElementaryFile.DG1, ElementaryFile.DG2, ElementaryFile.DG14);
    }

    @Test
    void commonDataWithATagOfNoGroupIsRefused() {
        assertThat(refusal(CommonData.read(LdsFiles.common("6177")))).isEqualTo("lds.unknown-group{tag=77}");
    }

    @ParameterizedTest
    @CsvSource({"0", "3"})
    void aFaceIsFoundBehindItsFeaturePoints(int points) {
        var face = content(FaceGroup.read(LdsFiles.face(JPEG, points)));
        assertThat(face.format()).isEqualTo(FaceGroup.Format.JPEG);
        assertThat(face.image().reveal()).isEqualTo(JPEG);
    }

    @Test
    void aFaceOfTheNewerRecordIsFoundByItsBeginning() {
        Octets block = object(0xA1, object(0x30, object(0x80, Octets.ofHex("01")), object(0xA1, object(0x80, JPEG))));
        Octets file = object(0x75, object(0x7F61, object(0x7F60, object(0x7F2E, object(0x65, block)))));
        assertThat(content(FaceGroup.read(file)).image().reveal()).isEqualTo(JPEG);
    }

    @Test
    void aFaceThatIsNoImageIsRefused() {
        assertThat(refusal(FaceGroup.read(LdsFiles.face(text("no image at all"), 0))))
                .isEqualTo("lds.no-face");
    }

    @Test
    void groupElevenKeepsEveryName() {
        Octets others =
                object(0xA0, object(0x02, Octets.ofHex("02")), object(0x5F0F, text("A")), object(0x5F0F, text("B")));
        Octets file =
                object(0x6B, object(0x5F0E, text("Ђорђевић<<Ана")), others, object(0x5F2B, Octets.ofHex("19740812")));
        var details = content(PersonGroup.read(file)).details().reveal();
        assertThat(details)
                .containsEntry(PersonGroup.Detail.FULL_NAME, List.of("Ђорђевић<<Ана"))
                .containsEntry(PersonGroup.Detail.OTHER_NAME, List.of("A", "B"))
                .containsEntry(PersonGroup.Detail.BIRTH_DATE, List.of("19740812"));
    }

    @Test
    void aTextThatIsNotUtf8IsTakenForLatin() {
        Octets file = object(0x6B, object(0x5F11, Octets.ofHex("4df6727366656c64656e")));
        assertThat(content(PersonGroup.read(file)).details().reveal())
                .containsEntry(PersonGroup.Detail.PLACE_OF_BIRTH, List.of("Mörsfelden"));
    }

    @Test
    void groupTwelveTellsTheDayOfIssue() {
        assertThat(content(IssueGroup.read(LdsFiles.issued("20200601"))).issued())
                .contains(LocalDate.of(2020, 6, 1));
        assertThat(content(IssueGroup.read(LdsFiles.issued("20200631"))).issued())
                .isEmpty();
        assertThat(content(IssueGroup.read(LdsFiles.issued("2020"))).issued()).isEmpty();
    }

    @Test
    void groupFourteenListsKeysAndProtocols() {
        Octets key = object(0x30, object(0x02, Octets.ofHex("2a")));
        var infos = content(SecurityInfos.read(LdsFiles.chipKey(key)));
        assertThat(infos.infos().getFirst().protocol()).isEqualTo("0.4.0.127.0.7.2.2.1.2");
        assertThat(infos.infos().getFirst().optional()).contains(Octets.ofHex("020101"));
        assertThat(infos.chipAuthenticationKeys()).containsExactly(key);
    }

    @Test
    void theExampleOfTheStandardIsRead() throws IOException {
        var infos = content(SecurityInfos.read(real("spec_sample_encoded_dg14.bin")));
        assertThat(infos.infos()).isNotEmpty();
        assertThat(infos.chipAuthenticationKeys()).isNotEmpty();
    }

    @Test
    void theSpecimenIsReadWhole() throws IOException {
        assertThat(content(CommonData.read(real("bsi2008/EF_COM.bin"))).groups())
                .hasSize(4);
        assertThat(content(ZoneGroup.read(real("bsi2008/Datagroup1.bin"))).reading())
                .isInstanceOf(MrzReading.Read.class);
        assertThat(content(FaceGroup.read(real("bsi2008/Datagroup2.bin"))).format())
                .isEqualTo(FaceGroup.Format.JPEG_2000);
        assertThat(content(SecurityInfos.read(real("bsi2008/Datagroup14.bin"))).chipAuthenticationKeys())
                .hasSize(1);
        assertThat(content(PublicKeyGroup.read(real("bsi2008/Datagroup15.bin")))
                        .subjectPublicKeyInfo()
                        .size())
                .isEqualTo(161);
        assertThat(content(SecurityObject.read(real("bsi2008/EF_SOD.bin")))
                        .signedData()
                        .at(0))
                .isEqualTo(Tlv.SEQUENCE);
    }

    @ParameterizedTest
    @CsvSource({
        "6180,lds.length{octet=0}", // indefinite
        "61850000000001,lds.length{octet=0}",
        "610a5f1f,lds.ends{octet=0}",
        "61025f1f,lds.ends{octet=4}",
        "6203020100,'lds.tag{expected=61, found=62}'",
        "610302010000,lds.octets-behind{octets=1}",
        "6103020100,lds.missing{tag=5F1F}",
        "1f818181,lds.long-tag{octet=0}",
        "'',lds.ends{octet=0}"
    })
    void aFaultIsNamedWithItsPlace(String file, String refusal) {
        assertThat(refusal(ZoneGroup.read(Octets.ofHex(file)))).isEqualTo(refusal);
    }

    @Test
    void aFileLongerThanAnyIsNotLookedAt() {
        assertThat(refusal(FaceGroup.read(Octets.of(new byte[LdsReading.OCTETS_MAX + 1]))))
                .isEqualTo("lds.too-long{octets=1000001}");
    }

    @Test
    void emptyObjectsWithoutEndAreRefused() {
        Octets[] empty = new Octets[5000];
        Arrays.fill(empty, Octets.ofHex("0200"));
        assertThat(refusal(ZoneGroup.read(object(0x61, joined(empty))))).startsWith("lds.too-many");
    }

    @Test
    void everyGroupIsFoundByNumberAndByTag() {
        assertThat(ElementaryFile.group(14)).contains(ElementaryFile.DG14);
        assertThat(ElementaryFile.group(0)).isEmpty();
        assertThat(ElementaryFile.group(17)).isEmpty();
        assertThat(ElementaryFile.beginningWith(0x77)).contains(ElementaryFile.SOD);
        assertThat(ElementaryFile.SOD.number()).isZero();
        assertThat(ElementaryFile.DG16.number()).isEqualTo(16);
    }

    private static Octets real(String name) throws IOException {
        return Octets.of(Files.readAllBytes(RealData.at("documents/lds-samples/" + name)));
    }

    private static <T> T content(LdsReading<T> reading) {
        Optional<T> content = reading.content();
        assertThat(content).as(reading.toString()).isPresent();
        return content.orElseThrow();
    }

    private static String refusal(LdsReading<?> reading) {
        assertThat(reading).isInstanceOf(LdsReading.Refused.class);
        return ((LdsReading.Refused<?>) reading).why().toString();
    }
}
