package org.kapija.core.document.lds;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;

/**
 * EF.DG11: more about the holder, in the issuer's own letters (ICAO Doc 9303-10, 4.7.11).
 *
 * @param details what there is; texts as they stand, with fillers between their parts
 */
public record PersonGroup(Sensitive<Map<Detail, List<String>>> details) {
    private static final int OTHERS = 0xA0;

    public PersonGroup {
        details = details.map(Map::copyOf);
    }

    /** What can be told. */
    public enum Detail {
        FULL_NAME(0x5F0E),
        OTHER_NAME(0x5F0F),
        PERSONAL_NUMBER(0x5F10),
        /** Eight digits, CCYYMMDD. */
        BIRTH_DATE(0x5F2B),
        PLACE_OF_BIRTH(0x5F11),
        ADDRESS(0x5F42),
        TELEPHONE(0x5F12),
        PROFESSION(0x5F13),
        TITLE(0x5F14),
        SUMMARY(0x5F15),
        OTHER_DOCUMENTS(0x5F17),
        CUSTODY(0x5F18);

        private final int tag;

        Detail(int tag) {
            this.tag = tag;
        }
    }

    /** Reads the file. */
    public static LdsReading<PersonGroup> read(Octets file) {
        return LdsParser.read(file, octets -> {
            Map<Detail, List<String>> details = new EnumMap<>(Detail.class);
            for (Tlv object : Tlv.whole(octets, ElementaryFile.DG11.tag()).children()) {
                for (Tlv part : object.tag() == OTHERS ? object.children() : List.of(object)) {
                    add(details, part);
                }
            }
            details.replaceAll((_, texts) -> List.copyOf(texts));
            return new PersonGroup(Sensitive.of(details));
        });
    }

    private static void add(Map<Detail, List<String>> details, Tlv object) {
        for (Detail detail : Detail.values()) {
            if (detail.tag == object.tag()) {
                Octets value = object.value();
                details.computeIfAbsent(detail, _ -> new ArrayList<>())
                        .add(detail == Detail.BIRTH_DATE ? LdsText.dateDigits(value) : LdsText.of(value));
            }
        }
    }
}
