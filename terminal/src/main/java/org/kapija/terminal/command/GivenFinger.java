package org.kapija.terminal.command;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * A picture of a finger as the command line gives it, {@code 2=INDEX.png}.
 *
 * @param position 1 right thumb to 10 left little finger, or a slap: 13 right four, 14 left four, 15 both thumbs
 *     (ANSI/NIST-ITL 1-2011, table 8, "friction ridge position")
 */
record GivenFinger(int position, Path path) {
    /**
     * Refuses two pictures of one finger, which would be two fingers to whoever reads them.
     *
     * @throws ParameterException if there are
     */
    static void requireDifferent(List<GivenFinger> fingers, CommandSpec specification) {
        Set<Integer> positions = new HashSet<>();
        for (GivenFinger finger : fingers) {
            if (!positions.add(finger.position)) {
                throw new ParameterException(
                        specification.commandLine(), "--finger " + finger.position + " is given twice.");
            }
        }
    }

    /** Reads it from an option. */
    static final class Reader implements ITypeConverter<GivenFinger> {
        private static final Pattern FORM = Pattern.compile("([1-9]|10|13|14|15)=(.+)");

        @Override
        public GivenFinger convert(String value) {
            var parts = FORM.matcher(value);
            if (!parts.matches()) {
                throw new TypeConversionException(
                        "expected a position of 1 to 10, or 13 to 15, and a file, such as 2=INDEX.png.");
            }
            return new GivenFinger(Integer.parseInt(parts.group(1)), Path.of(parts.group(2)));
        }
    }
}
