package org.kapija.core.document.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.document.lds.ElementaryFile;
import org.kapija.core.document.lds.LdsFiles;
import org.kapija.core.value.Octets;

/**
 * The files of a small world on disk: a root, a list under it, a revocation list and a chip; for other modules' tests.
 */
public final class SpecimenFiles {
    private static final Instant SIGNED = Instant.parse("2020-06-01T12:00:00Z");

    private SpecimenFiles() {}

    /**
     * Writes {@code root.cer}, {@code list.ml} with one broken entry, {@code utopia.crl}, {@code EF_SOD.bin},
     * {@code EF_DG1.bin} and {@code EF_CardSecurity.bin}.
     */
    public static void write(Path folder) throws IOException {
        var publisher = State.of("NL");
        var utopia = State.of("UT");
        Issued signer = utopia.signer();
        Octets zone = LdsFiles.zone(LdsFiles.ZONE);
        var groups = Map.of(ElementaryFile.DG1, zone);
        write(folder.resolve("root.cer"), publisher.authority().der());
        Octets list = SignedObjects.masterList(
                SIGNED,
                publisher.listSigner(),
                List.of(Octets.ofHex("3000"), utopia.authority().der()));
        write(folder.resolve("list.ml"), list);
        write(folder.resolve("utopia.crl"), utopia.revocationList(SIGNED, Optional.empty()));
        write(folder.resolve("EF_SOD.bin"), SignedObjects.securityObject(groups, signer));
        write(folder.resolve("EF_DG1.bin"), zone);
        Octets keys = LdsFiles.chipKeys(Octets.of(State.ecKeys().getPublic().getEncoded()));
        write(
                folder.resolve("EF_CardSecurity.bin"),
                SignedObjects.signed(CardSecurity.CONTENT, keys, signer, Optional.empty()));
    }

    private static void write(Path file, Octets octets) throws IOException {
        Files.write(file, octets.toArray());
    }
}
