package org.kapija.core.document;

import java.util.Map;

/**
 * The person as a zone describes them.
 *
 * @param primary primary identifier, mostly the surname; a blank for each filler; may be empty
 * @param secondary secondary identifier, mostly the given names; likewise
 * @param nameFillsField whether the name runs to the end of its field and so may have been cut
 * @param nationality code, one to three letters; empty where the format has none
 * @param birth date of birth; unknown where the format has none
 * @param sex as stated; unspecified where the format has none
 * @param further whatever else the layout has, such as {@link MrzField#OPTIONAL_DATA}, without fillers at the end; what
 *     is empty is left out
 */
public record MrzHolder(
        String primary,
        String secondary,
        boolean nameFillsField,
        String nationality,
        MrzDate birth,
        Sex sex,
        Map<MrzField, String> further) {
    public MrzHolder {
        further = Map.copyOf(further);
    }

    /** Returns one of the further fields; empty if there is nothing in it. */
    public String further(MrzField field) {
        return further.getOrDefault(field, "");
    }
}
