package org.kapija.core.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A zone drawn with one letter for each position, see {@link MrzCell}; a field is a single run of its letter. */
final class MrzPicture {
    private final MrzCell[][] cells;
    private final Map<MrzField, MrzSpan> fields = new EnumMap<>(MrzField.class);
    private final Map<MrzField, MrzSpan> checkDigits = new EnumMap<>(MrzField.class);

    MrzPicture(String... lines) {
        cells = new MrzCell[lines.length][];
        for (int line = 0; line < lines.length; line++) {
            cells[line] = lines[line]
                    .chars()
                    .mapToObj(letter -> MrzCell.of((char) letter))
                    .toArray(MrzCell[]::new);
            for (int at = 0; at < cells[line].length; at++) {
                MrzCell cell = cells[line][at];
                (cell.isCheckDigit() ? checkDigits : fields)
                        .merge(cell.field(), MrzSpan.at(line, at), (run, one) -> run.to(one.to()));
            }
        }
    }

    /** Returns whether the lines have the picture's number and lengths. */
    boolean fits(List<String> zone) {
        if (zone.size() != cells.length) {
            return false;
        }
        for (int line = 0; line < cells.length; line++) {
            if (zone.get(line).length() != cells[line].length) {
                return false;
            }
        }
        return true;
    }

    int lines() {
        return cells.length;
    }

    int length(int line) {
        return cells[line].length;
    }

    /**
     * Returns the first position from there on whose character may not stand there; the line's length if there is none.
     */
    int misfit(int line, String text, int from) {
        MrzCell[] row = cells[line];
        int at = from;
        while (at < row.length && row[at].alphabet().has(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns what stands at a position; a check digit belongs to the field it checks. */
    MrzCell cell(int line, int at) {
        return cells[line][at];
    }

    Optional<MrzSpan> span(MrzField field) {
        return Optional.ofNullable(fields.get(field));
    }

    Optional<MrzSpan> checkDigit(MrzField field) {
        return Optional.ofNullable(checkDigits.get(field));
    }

    /** Returns the fields that have a check digit, in the order of {@link MrzField}. */
    List<MrzField> checked() {
        return List.copyOf(checkDigits.keySet());
    }
}
