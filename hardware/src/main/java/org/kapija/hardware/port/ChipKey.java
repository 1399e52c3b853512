package org.kapija.hardware.port;

import org.kapija.core.document.CheckDigit;
import org.kapija.core.value.Sensitive;

/** What opens a chip: printed on the document, so that only who holds it can read it (ICAO Doc 9303-11, 4.2). */
public sealed interface ChipKey {
    /**
     * From the machine readable zone.
     *
     * @param information document number, date of birth and date of expiry as printed, fillers included, each followed
     *     by its check digit (9303-11, 4.3.2); a number that runs on in the optional data is whole here
     */
    record Zone(Sensitive<String> information) implements ChipKey {
        /**
         * Puts the key together from fields, working out the check digits.
         *
         * @param number without fillers
         * @param birth six digits, year first; unknown parts as fillers
         * @param expiry likewise
         */
        public static Zone of(String number, String birth, String expiry) {
            String filled = number + "<".repeat(Math.max(0, NUMBER_WIDTH - number.length()));
            return new Zone(Sensitive.of(
                    filled + CheckDigit.of(filled) + birth + CheckDigit.of(birth) + expiry + CheckDigit.of(expiry)));
        }

        private static final int NUMBER_WIDTH = 9;
    }

    /**
     * The card access number on the front of some documents. It opens PACE only.
     *
     * @param digits mostly six
     */
    record CardAccessNumber(Sensitive<String> digits) implements ChipKey {}
}
