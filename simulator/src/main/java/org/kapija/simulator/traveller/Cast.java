package org.kapija.simulator.traveller;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The dozen invented people of the demonstration, one story each. Their data stand in {@code cast.txt} beside this
 * class.
 *
 * @param travellers in the order of the panel
 */
public record Cast(List<Traveller> travellers) {
    /** An ordinary passport, nothing on any list. */
    public static final String CLEAR = "t1";
    /** On the list by the fingers. */
    public static final String LISTED = "t2";
    /** On the list with a discreet alert. */
    public static final String DISCREET = "t3";
    /** Carries no document at all. */
    public static final String UNDOCUMENTED = "t4";
    /** The document's number does not fit its check digit. */
    public static final String MISPRINTED = "t5";
    /** A child. */
    public static final String CHILD = "t6";
    /** Was robbed of a passport and carries a new card. */
    public static final String VICTIM = "t7";
    /** Carries a document that somebody reported stolen, where a scenario says so. */
    public static final String CARRIER = "t8";
    /** Not on the list, but the list has somebody else under this document's number. */
    public static final String MISTAKEN = "t9";
    /** One finger is missing. */
    public static final String NINE_FINGERS = "t10";

    /** The passport has a chip, where a scenario reads it. */
    public static final String CHIPPED = "t12";

    private static final String FILE = "cast.txt";

    public Cast {
        travellers = List.copyOf(travellers);
    }

    /**
     * Calls the cast together.
     *
     * @param seed the fingers grow from it; names and papers are always the same
     */
    public static Cast of(long seed) {
        try (var file = Cast.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not beside " + Cast.class);
            }
            var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines();
            return new Cast(lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> person(line, seed))
                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE + " cannot be read from the class path", broken);
        }
    }

    /**
     * Finds somebody by id.
     *
     * @throws NoSuchElementException if nobody of the cast has it
     */
    public Traveller member(String id) {
        return travellers.stream()
                .filter(traveller -> traveller.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("nobody in the cast is " + id));
    }

    private static Traveller person(String line, long seed) {
        List<String> field =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        String id = field.get(0);
        return new Traveller(
                id,
                new PersonName(field.get(7), field.get(5), field.get(6)),
                field.get(1),
                LocalDate.parse(field.get(2)),
                Sex.valueOf(field.get(3)),
                field.get(4),
                document(field.get(8)),
                Hands.without(missing(field.get(9))),
                Hands.seed(seed, id),
                id);
    }

    private static Optional<TravelDocument> document(String field) {
        if (field.isEmpty()) {
            return Optional.empty();
        }
        String[] word = field.split(" ", -1);
        return Optional.of(new TravelDocument(
                DocumentFormat.valueOf(word[0]), word[1], word[2], word[3], LocalDate.parse(word[4]), ""));
    }

    private static Set<Integer> missing(String field) {
        return field.isEmpty()
                ? Set.of()
                : Arrays.stream(field.split(" ", -1)).map(Integer::valueOf).collect(Collectors.toSet());
    }
}
