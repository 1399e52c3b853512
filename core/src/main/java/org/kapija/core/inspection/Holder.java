package org.kapija.core.inspection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapija.core.document.Sex;
import org.kapija.core.identity.BirthDate;
import org.kapija.core.identity.PersonProbe;
import org.kapija.core.identity.Traits;
import org.kapija.core.identity.name.Name;
import org.kapija.core.watchlist.PersonDescription;

/** Whom a document calls its holder, as persons are searched by it. */
public final class Holder {
    /** The zone had no room for the whole name, as {@code MrzFinding} says. */
    private static final String CUT = "mrz.name-may-be-cut";

    private Holder() {}

    /**
     * Returns what to search persons by: the name of the zone and those of the chip, each with what else the zone says.
     * Nobody is searched for by name who has no document, or by a name of which the camera was not sure.
     */
    public static List<PersonProbe> probes(DocumentStatus status) {
        return switch (status) {
            case DocumentStatus.Read(TravelDocument document, Optional<ChipCheck> chip) -> {
                Traits traits = traits(document);
                yield Stream.concat(
                                CameraDoubt.NAME.in(document) ? Stream.empty() : Stream.of(printed(document)),
                                chip.stream()
                                        .flatMap(check -> check.names().stream())
                                        .map(name -> Name.of(name.reveal())))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .map(name -> new PersonProbe(name, traits))
                        .toList();
            }
            case DocumentStatus.Waiting _,
                    DocumentStatus.Reading _,
                    DocumentStatus.Unreadable _,
                    DocumentStatus.None _ -> List.of();
        };
    }

    private static Name printed(TravelDocument document) {
        TravelDocument.Fields fields = document.fields();
        String name = fields.surname().reveal() + ' ' + fields.given().reveal();
        boolean cut =
                document.findings().stream().anyMatch(finding -> finding.key().equals(CUT));
        return cut ? Name.cut(name) : Name.of(name);
    }

    /**
     * A date that does not hold, because its check digit is wrong, is as good as none; and so is what no check digit of
     * its own covers where the camera was not sure.
     */
    private static Traits traits(TravelDocument document) {
        TravelDocument.Fields fields = document.fields();
        BirthDate birth = document.birth()
                .flatMap(_ -> BirthDate.read(fields.birth().reveal()))
                .orElse(BirthDate.UNKNOWN);
        if (CameraDoubt.FIELDS.in(document)) {
            return new Traits(birth, Sex.UNSPECIFIED, "");
        }
        Sex sex = PersonDescription.sex(fields.sex()).orElse(Sex.UNSPECIFIED);
        String nationality = fields.nationality();
        return new Traits(birth, sex, PersonDescription.isNationality(nationality) ? nationality : "");
    }
}
