package org.kapija.simulator.bench;

import java.util.Arrays;
import java.util.List;
import org.kapija.core.fingerprint.Template;
import org.kapija.core.fingerprint.Templates;

/**
 * Captures of known fingers.
 *
 * @param name of the set
 * @param prints the usable ones
 * @param failures captures that gave no template (failure to acquire)
 */
record PrintSet(String name, List<Print> prints, int failures) {
    PrintSet {
        prints = List.copyOf(prints);
    }

    /**
     * One capture.
     *
     * @param finger equal for captures of one finger
     */
    record Print(String finger, Templates templates) {
        /** A capture of which there is one template. */
        Print(String finger, Template template) {
            this(finger, Templates.of(template));
        }

        /** Returns the template of the image as it came. */
        Template template() {
            return templates.original();
        }
    }

    /** How many minutiae a capture has: the smallest number that so large a share of them do not exceed. */
    int minutiae(double share) {
        int[] counts = prints.stream()
                .mapToInt(print -> print.template().minutiae())
                .sorted()
                .toArray();
        return Arrays.stream(counts)
                .skip(Math.max(0, (int) Math.ceil(share * counts.length) - 1))
                .findFirst()
                .orElseThrow();
    }

    long fingers() {
        return prints.stream().map(Print::finger).distinct().count();
    }
}
