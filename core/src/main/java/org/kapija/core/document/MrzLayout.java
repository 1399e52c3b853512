package org.kapija.core.document;

import static org.kapija.core.document.MrzField.BIRTH_DATE;
import static org.kapija.core.document.MrzField.COMPOSITE;
import static org.kapija.core.document.MrzField.DOCUMENT_CODE;
import static org.kapija.core.document.MrzField.EXPIRY_DATE;
import static org.kapija.core.document.MrzField.ISSUER;
import static org.kapija.core.document.MrzField.NAME;
import static org.kapija.core.document.MrzField.NATIONALITY;
import static org.kapija.core.document.MrzField.NUMBER;
import static org.kapija.core.document.MrzField.OPTIONAL_DATA;
import static org.kapija.core.document.MrzField.SECOND_OPTIONAL_DATA;
import static org.kapija.core.document.MrzField.SEX;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a zone holds what.
 *
 * @param fields content without check digits; {@link MrzField#COMPOSITE} has none
 * @param checkDigits of the fields that have one
 * @param composite what the composite check digit covers, in its order
 */
record MrzLayout(Map<MrzField, MrzSpan> fields, Map<MrzField, MrzSpan> checkDigits, List<MrzSpan> composite) {
    /** ICAO Doc 9303-5, 4.2.2. */
    static final MrzLayout TD1 = new MrzLayout(
            Map.of(
                    DOCUMENT_CODE, new MrzSpan(0, 0, 2),
                    ISSUER, new MrzSpan(0, 2, 5),
                    NUMBER, new MrzSpan(0, 5, 14),
                    OPTIONAL_DATA, new MrzSpan(0, 15, 30),
                    BIRTH_DATE, new MrzSpan(1, 0, 6),
                    SEX, MrzSpan.at(1, 7),
                    EXPIRY_DATE, new MrzSpan(1, 8, 14),
                    NATIONALITY, new MrzSpan(1, 15, 18),
                    SECOND_OPTIONAL_DATA, new MrzSpan(1, 18, 29),
                    NAME, new MrzSpan(2, 0, 30)),
            Map.of(
                    NUMBER, MrzSpan.at(0, 14),
                    BIRTH_DATE, MrzSpan.at(1, 6),
                    EXPIRY_DATE, MrzSpan.at(1, 14),
                    COMPOSITE, MrzSpan.at(1, 29)),
            List.of(new MrzSpan(0, 5, 30), new MrzSpan(1, 0, 7), new MrzSpan(1, 8, 15), new MrzSpan(1, 18, 29)));

    /** ICAO Doc 9303-6, 4.2.2. */
    static final MrzLayout TD2 = twoLines(36, 35, Map.of());

    /** ICAO Doc 9303-4, 4.2.2: as TD2, with a check digit on the optional data. */
    static final MrzLayout TD3 = twoLines(44, 42, Map.of(OPTIONAL_DATA, MrzSpan.at(1, 42)));

    MrzLayout {
        fields = new EnumMap<>(fields);
        checkDigits = new EnumMap<>(checkDigits);
    }

    private static MrzLayout twoLines(int length, int optionalEnd, Map<MrzField, MrzSpan> furtherCheckDigits) {
        Map<MrzField, MrzSpan> checkDigits = new EnumMap<>(MrzField.class);
        checkDigits.putAll(furtherCheckDigits);
        checkDigits.put(NUMBER, MrzSpan.at(1, 9));
        checkDigits.put(BIRTH_DATE, MrzSpan.at(1, 19));
        checkDigits.put(EXPIRY_DATE, MrzSpan.at(1, 27));
        checkDigits.put(COMPOSITE, MrzSpan.at(1, length - 1));
        return new MrzLayout(
                Map.of(
                        DOCUMENT_CODE, new MrzSpan(0, 0, 2),
                        ISSUER, new MrzSpan(0, 2, 5),
                        NAME, new MrzSpan(0, 5, length),
                        NUMBER, new MrzSpan(1, 0, 9),
                        NATIONALITY, new MrzSpan(1, 10, 13),
                        BIRTH_DATE, new MrzSpan(1, 13, 19),
                        SEX, MrzSpan.at(1, 20),
                        EXPIRY_DATE, new MrzSpan(1, 21, 27),
                        OPTIONAL_DATA, new MrzSpan(1, 28, optionalEnd)),
                checkDigits,
                List.of(new MrzSpan(1, 0, 10), new MrzSpan(1, 13, 20), new MrzSpan(1, 21, length - 1)));
    }

    /** Returns where a field is; empty for one that the format lacks. */
    Optional<MrzSpan> span(MrzField field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** Returns where the check digit of a field is; empty if it has none. */
    Optional<MrzSpan> checkDigit(MrzField field) {
        return Optional.ofNullable(checkDigits.get(field));
    }

    /** Finds the field of a position; a check digit belongs to the field it checks. */
    MrzField fieldAt(int line, int position) {
        for (MrzField field : MrzField.values()) {
            if (span(field).filter(span -> span.contains(line, position)).isPresent()
                    || checkDigit(field)
                            .filter(span -> span.contains(line, position))
                            .isPresent()) {
                return field;
            }
        }
        throw new IllegalArgumentException("no field at line " + line + ", position " + position);
    }

    /** Returns the characters that the composite check digit covers. */
    String compositeOf(List<String> zone) {
        var covered = new StringBuilder();
        composite.forEach(span -> covered.append(span.of(zone)));
        return covered.toString();
    }
}
