package org.kapija.core.identity;

import java.util.ArrayList;
import java.util.List;

/** A line of a table whose cells are parted by commas (RFC 4180), in which lists of persons are handed over. */
public final class CsvLine {
    private CsvLine() {}

    /** Returns the cells of a line; one in quotation marks may hold commas and doubled quotation marks. */
    public static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char character = line.charAt(at);
            if (quoted && character == '"' && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                cell.append(line.charAt(++at));
            } else if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
