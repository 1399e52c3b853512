package org.kapija.core.document.trust;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.document.lds.ElementaryFile;
import org.kapija.core.value.Octets;

/**
 * What a reader took from a chip.
 *
 * @param files by their kind, octet for octet; EF.SOD among them if it could be read
 * @param cardSecurity EF.CardSecurity, where chip authentication mapping needs it
 * @param proof what the chip did to show that it is no copy
 */
public record ChipFiles(Map<ElementaryFile, Octets> files, Optional<Octets> cardSecurity, ChipProof proof) {
    public ChipFiles {
        files = Map.copyOf(files);
    }

    /** Files without any proof. */
    public static ChipFiles of(Map<ElementaryFile, Octets> files) {
        return new ChipFiles(files, Optional.empty(), new ChipProof.NotDone());
    }

    /** Returns a file. */
    Optional<Octets> file(ElementaryFile file) {
        return Optional.ofNullable(files.get(file));
    }

    /** Returns the data groups alone, in the order of their numbers. */
    Map<ElementaryFile, Octets> groups() {
        Map<ElementaryFile, Octets> groups = new EnumMap<>(ElementaryFile.class);
        files.forEach((file, octets) -> {
            if (file.number() > 0) {
                groups.put(file, octets);
            }
        });
        return groups;
    }
}
