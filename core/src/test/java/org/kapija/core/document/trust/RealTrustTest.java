package org.kapija.core.document.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.document.lds.ElementaryFile;
import org.kapija.core.value.Octets;
import org.kapija.house.RealData;

/** A published list and documents of several States; the other lists are the business of {@code kapija bench trust}. */
class RealTrustTest {
    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

    @Test
    void aPublishedListIsTakenInAndRealDocumentsAreBelieved() throws IOException {
        var store = store();
        assertThat(store.authorities()).hasSize(411);
        assertThat(store.of("RKS")).isNotEmpty(); // certifies under KS
        var pass = new PassiveAuthentication(store, List.of());
        try (DirectoryStream<Path> files = Files.newDirectoryStream(RealData.at("documents/sod"))) {
            for (Path file : files) {
                Octets octets = Octets.of(Files.readAllBytes(file));
                var examination = file.toString().contains("CardSecurity")
                        ? pass.examineCardSecurity(octets, NOW)
                        : pass.examine(ChipFiles.of(Map.of(ElementaryFile.SOD, octets)), NOW);
                assertThat(examination.of(Layer.ISSUER_TRUSTED))
                        .as(file + ": " + examination.findings())
                        .isEqualTo(LayerVerdict.PASSED);
            }
        }
        assertSpecimenIsOfAnUnknownIssuer(pass);
    }

    private static void assertSpecimenIsOfAnUnknownIssuer(PassiveAuthentication pass) throws IOException {
        Map<ElementaryFile, Octets> files = new EnumMap<>(ElementaryFile.class);
        files.put(ElementaryFile.SOD, real("lds-samples/bsi2008/EF_SOD.bin"));
        files.put(ElementaryFile.COM, real("lds-samples/bsi2008/EF_COM.bin"));
        files.put(ElementaryFile.DG1, real("lds-samples/bsi2008/Datagroup1.bin"));
        files.put(ElementaryFile.DG2, real("lds-samples/bsi2008/Datagroup2.bin"));
        files.put(ElementaryFile.DG14, real("lds-samples/bsi2008/Datagroup14.bin"));
        var examination = pass.examine(ChipFiles.of(files), NOW);
        assertThat(examination.of(Layer.INTACT)).isEqualTo(LayerVerdict.PASSED);
        assertThat(examination.of(Layer.ISSUER_KNOWN)).isEqualTo(LayerVerdict.COULD_NOT_CHECK);
        assertThat(examination.of(Layer.ISSUER_TRUSTED)).isEqualTo(LayerVerdict.COULD_NOT_CHECK);
        files.put(ElementaryFile.DG15, real("lds-samples/bsi2008/Datagroup15.bin")); // the specimen did not sign it
        assertThat(pass.examine(ChipFiles.of(files), NOW).of(Layer.INTACT)).isEqualTo(LayerVerdict.FAILED);
    }

    private static TrustStore store() throws IOException {
        var root = ((Certificate.Read) Certificate.read(real("masterlists/NL_ROOT_CA.cer"))).certificate();
        var reading = MasterListReading.of(
                real("masterlists/NL_ML_2026-07-22.ml"), new Anchors(List.of(root)), TrustStore.EMPTY);
        assertThat(reading).isInstanceOf(MasterListReading.Accepted.class);
        return TrustStore.EMPTY.with(((MasterListReading.Accepted) reading).list());
    }

    private static Octets real(String name) throws IOException {
        return Octets.of(Files.readAllBytes(RealData.at("documents/" + name)));
    }
}
