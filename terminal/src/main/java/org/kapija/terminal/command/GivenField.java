package org.kapija.terminal.command;

import java.util.regex.Pattern;
import org.kapija.core.exchange.nist.TransactionHead;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A field of a new transaction as the command line gives it, {@code 2.007=RS/123}.
 *
 * @param type of its record, 1 or 2
 * @param number of the field
 * @param text mostly about a person
 */
record GivenField(int type, int number, String text) {
    /** Reads it from an option. */
    static final class Reader implements ITypeConverter<GivenField> {
        private static final Pattern FORM = Pattern.compile("([12])\\.([0-9]{1,9})=(\\P{Cc}*)");

        @Override
        public GivenField convert(String value) {
            var parts = FORM.matcher(value);
            if (!parts.matches()) {
                throw new TypeConversionException(
                        "expected a field of record 1 or 2 and its text, such as 2.007=RS/123.");
            }
            int type = Integer.parseInt(parts.group(1));
            int number = Integer.parseInt(parts.group(2));
            if (TransactionHead.fills(type, number)) {
                throw new TypeConversionException(
                        parts.group(1) + "." + parts.group(2) + " is worked out, or has an option of its own.");
            }
            return new GivenField(type, number, parts.group(3));
        }
    }
}
