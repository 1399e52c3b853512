package org.kapija.core.document;

import java.util.List;
import org.kapija.core.document.transliteration.Transliteration;

/** Writes machine readable zones, the inverse of {@link MrzReading}. */
public final class Mrz {
    /** In the order in which they depend on each other: the composite digit covers the others. */
    private static final List<MrzField> CHECKED =
            List.of(MrzField.BIRTH_DATE, MrzField.EXPIRY_DATE, MrzField.OPTIONAL_DATA, MrzField.COMPOSITE);

    private Mrz() {}

    /**
     * Writes the zone of a document with all its check digits. Names may be of any script: they are transliterated as
     * the issuer does, and cut where they are too long.
     *
     * @return the lines of the format
     * @throws IllegalArgumentException if something does not fit its field, has no field, or is not of the zone's
     *     alphabet
     */
    public static List<String> write(MrzDocument document) {
        MrzFormat format = document.format();
        var zone = new MrzZone(format.layout());
        MrzHolder holder = document.holder().reveal();
        zone.put(MrzField.DOCUMENT_CODE, document.code());
        zone.put(MrzField.ISSUER, document.issuer());
        zone.put(MrzField.NATIONALITY, holder.nationality());
        date(zone, MrzField.BIRTH_DATE, holder.birth());
        zone.put(
                MrzField.SEX,
                holder.sex() == Sex.UNSPECIFIED
                        ? ""
                        : Character.toString(holder.sex().letter()));
        date(zone, MrzField.EXPIRY_DATE, document.expiry());
        name(zone, MrzName.of(holder.primary(), holder.secondary(), Transliteration.by(document.issuer())));
        holder.further().forEach((field, text) -> {
            if (field != MrzField.OPTIONAL_DATA && !(field == MrzField.PERSONAL_NUMBER && !format.has(field))) {
                zone.put(field, text); // a personal number without a field is made of other fields
            }
        });
        number(zone, document, holder.further(MrzField.OPTIONAL_DATA));
        CHECKED.forEach(zone::check);
        return zone.lines();
    }

    private static void date(MrzZone zone, MrzField field, MrzDate date) {
        zone.put(field, date.equals(MrzDate.UNKNOWN) ? "" : date.text());
    }

    private static void name(MrzZone zone, MrzName name) {
        int given = zone.length(MrzField.GIVEN_NAMES);
        if (given == 0) {
            zone.put(MrzField.NAME, name.fitted(zone.length(MrzField.NAME)).line());
            return;
        }
        zone.put(
                MrzField.NAME,
                new MrzName(name.primary(), List.of())
                        .fitted(zone.length(MrzField.NAME))
                        .line());
        // the French card parts given names by two fillers
        String names = String.join("<<", name.secondary());
        zone.put(
                MrzField.GIVEN_NAMES,
                MrzParser.withoutTrailingFillers(names.substring(0, Math.min(given, names.length()))));
    }

    private static void number(MrzZone zone, MrzDocument document, String optional) {
        String number = document.number().reveal();
        switch (document.numberForm()) {
            case IN_ITS_FIELD -> {
                zone.put(MrzField.NUMBER, number);
                zone.put(MrzField.OPTIONAL_DATA, optional);
                zone.check(MrzField.NUMBER);
            }
            case RUNS_ON -> runOn(zone, number, "", optional);
            case RUNS_ON_FILLER_COUNTED -> runOn(zone, number, "<", optional);
        }
    }

    private static void runOn(MrzZone zone, String number, String counted, String optional) {
        int length = Math.min(zone.length(MrzField.NUMBER), number.length());
        String front = number.substring(0, length);
        String further = number.substring(length);
        zone.put(MrzField.NUMBER, front);
        String rest = further + CheckDigit.of(front + counted + further) + '<' + optional;
        zone.put(MrzField.OPTIONAL_DATA, MrzParser.withoutTrailingFillers(rest));
    }
}
