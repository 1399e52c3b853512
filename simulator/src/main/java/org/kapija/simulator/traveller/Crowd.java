package org.kapija.simulator.traveller;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * As many invented travellers as wanted, all from one seed: the first hundred are the same people whether a hundred are
 * asked for or a million.
 *
 * @param seed of the world
 */
public record Crowd(long seed) {
    private static final LocalDate YOUNGEST = LocalDate.of(2008, 1, 1);
    private static final LocalDate FIRST_EXPIRY = LocalDate.of(2030, 1, 1);

    /** Returns the travellers p1, p2 and so on, without end. */
    public Stream<Traveller> travellers() {
        return IntStream.iterate(1, number -> number + 1).mapToObj(this::traveller);
    }

    /**
     * Returns one of them.
     *
     * @param number from 1
     */
    public Traveller traveller(int number) {
        String id = "p" + number;
        var chance = new SplittableRandom(Hands.seed(seed, id));
        Homeland home = Homeland.ALL.get(chance.nextInt(Homeland.ALL.size()));
        return new Traveller(
                id,
                home.name(chance),
                home.code(),
                YOUNGEST.minusDays(chance.nextInt(60 * 365)),
                chance.nextBoolean() ? Sex.FEMALE : Sex.MALE,
                home.language(),
                Optional.of(document(home, chance)),
                Hands.without(Set.of()),
                Hands.seed(seed, id + " hands"),
                "crowd");
    }

    private static TravelDocument document(Homeland home, SplittableRandom chance) {
        DocumentFormat format = List.of(DocumentFormat.TD3, DocumentFormat.TD3, DocumentFormat.TD3, DocumentFormat.TD1)
                .get(chance.nextInt(4));
        String number = String.format(
                Locale.ROOT,
                "%c%c%07d",
                'A' + chance.nextInt(26),
                'A' + chance.nextInt(26),
                chance.nextInt(10_000_000));
        String code = format == DocumentFormat.TD3 ? "P" : "I";
        return new TravelDocument(
                format, code, home.code(), number, FIRST_EXPIRY.plusDays(chance.nextInt(8 * 365)), "");
    }
}
