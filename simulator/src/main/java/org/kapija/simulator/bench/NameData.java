package org.kapija.simulator.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kapija.core.identity.CsvLine;

/**
 * Names of a folder of data.
 *
 * @param folder {@code names} below it is read
 */
record NameData(Path folder) {
    static final String PAIRS = "nomenklatura_logicv2_frozen_scores.csv";
    static final String INVENTED = "yente_negatives_global.csv";
    static final String LISTED = "yente_positives_un_untreated.csv";

    /** Files of words, Latin and native, {@code coling2018_wd_LANGUAGE_80.tsv}. */
    static String words(String language) {
        return "coling2018_wd_" + language + "_80.tsv";
    }

    boolean has(String... names) {
        return Stream.of(names).allMatch(name -> Files.isReadable(path(name)));
    }

    private Path path(String name) {
        return folder.resolve("names").resolve(name);
    }

    /** Two names somebody judged, with what another program made of them. */
    record Pair(String one, String other, boolean same, double peer) {}

    List<Pair> pairs() {
        return rows(PAIRS).stream()
                .filter(row -> row.get(2).equals("Person"))
                .map(row -> new Pair(row.get(3), row.get(4), row.get(5).equals("true"), Double.parseDouble(row.get(9))))
                .toList();
    }

    /** A word in two scripts. */
    record Twin(String latin, String other) {}

    List<Twin> twins(String language) {
        return lines(words(language)).stream()
                .map(line -> line.split("\t", -1))
                .map(cells -> new Twin(cells[0], cells[1].replace(" ", "")))
                .toList();
    }

    /** Somebody: given names, surname, all of them, date of birth as far as known. */
    record Somebody(String name, String given, String middle, String surname, String birth) {}

    List<Somebody> people(String file) {
        return rows(file).stream()
                .map(row -> new Somebody(row.get(0), row.get(1), row.get(2), row.get(3), row.get(5)))
                .toList();
    }

    /** The rows below the head line. */
    private List<List<String>> rows(String file) {
        List<List<String>> rows = new ArrayList<>();
        lines(file).stream().skip(1).map(CsvLine::cells).forEach(rows::add);
        return rows;
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(path(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path(file) + " cannot be read: check that it is UTF-8", unreadable);
        }
    }
}
