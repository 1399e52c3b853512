package org.kapija.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The layouts that are read and written; the letters of the pictures are those of {@link MrzCell}. */
final class MrzLayouts {
    private static final String NUMBER_TO_EXPIRY = "NNNNNNNNNnAAABBBBBBbXEEEEEEe";
    private static final MrzSpan[] TWO_LINES = {new MrzSpan(1, 0, 10), new MrzSpan(1, 13, 20)};

    /** ICAO Doc 9303-5, 4.2.2. */
    static final MrzLayout TD1 = MrzLayout.of(
            MrzFormat.TD1,
            MrzMark.NONE,
            new MrzPicture("CCIIINNNNNNNNNnOOOOOOOOOOOOOOO", "BBBBBBbXEEEEEEeAAAPPPPPPPPPPPz", names(30)),
            new MrzSpan(0, 5, 30),
            new MrzSpan(1, 0, 7),
            new MrzSpan(1, 8, 15),
            new MrzSpan(1, 18, 29));

    /** ICAO Doc 9303-6, 4.2.2. */
    static final MrzLayout TD2 = MrzLayout.of(
            MrzFormat.TD2,
            MrzMark.NONE,
            new MrzPicture("CCIII" + names(31), NUMBER_TO_EXPIRY + "OOOOOOOz"),
            TWO_LINES[0],
            TWO_LINES[1],
            new MrzSpan(1, 21, 35));

    /** ICAO Doc 9303-4, 4.2.2. */
    static final MrzLayout TD3 = MrzLayout.of(
            MrzFormat.TD3,
            MrzMark.NONE,
            new MrzPicture("CCIII" + names(39), NUMBER_TO_EXPIRY + "OOOOOOOOOOOOOOoz"),
            TWO_LINES[0],
            TWO_LINES[1],
            new MrzSpan(1, 21, 43));

    /** ICAO Doc 9303-7, 4.2.2: no composite check digit. */
    static final MrzLayout MRVA = MrzLayout.of(
            MrzFormat.MRVA,
            new MrzMark(0, 0, "V"),
            new MrzPicture("CCIII" + names(39), NUMBER_TO_EXPIRY + "OOOOOOOOOOOOOOOO"));

    /** ICAO Doc 9303-7, 5.2.2: no composite check digit. */
    static final MrzLayout MRVB = MrzLayout.of(
            MrzFormat.MRVB, new MrzMark(0, 0, "V"), new MrzPicture("CCIII" + names(31), NUMBER_TO_EXPIRY + "OOOOOOOO"));

    /** France 1988 to 2021: issuing office beside the surname, given names in a field of their own, no expiry. */
    static final MrzLayout FRENCH_CARD = MrzLayout.of(
            MrzFormat.FRA_ID_1988,
            new MrzMark(0, 0, "IDFRA"),
            new MrzPicture("CCIII" + names(25) + "FFFFFF", "NNNNNNNNNNNNn" + "G".repeat(14) + "BBBBBBbXz"),
            new MrzSpan(0, 0, 36),
            new MrzSpan(1, 0, 35));

    /** Slovakia, until 2008: as TD2, but narrower and without a composite check digit. */
    static final MrzLayout SLOVAK_CARD = MrzLayout.of(
            MrzFormat.SVK_ID, MrzMark.NONE, new MrzPicture("CCIII" + names(29), NUMBER_TO_EXPIRY + "OOOOOO"));

    /** Romania, cards of ID-2 size: the personal code's first digit and last six are the optional data. */
    static final MrzLayout ROMANIAN_CARD = TD2.withPersonalNumber(
            new MrzMark(0, 0, "IDROU"), new MrzSpan(1, 28, 29), new MrzSpan(1, 13, 19), new MrzSpan(1, 29, 35));

    /** French driving licence: the number's check digit covers all before it, the last one the whole line. */
    static final MrzLayout FRENCH_LICENCE = MrzLayout.of(
                    MrzFormat.FRA_DL,
                    new MrzMark(0, 2, "FRA"),
                    new MrzPicture("KKIIINNNNNNNNNnEEEEEESSSSSSSSz"),
                    new MrzSpan(0, 0, 29))
            .checking(MrzField.NUMBER, new MrzSpan(0, 0, 14));

    /** Swiss driving licence: no check digit at all. */
    static final MrzLayout SWISS_LICENCE = MrzLayout.of(
            MrzFormat.CHE_DL, MrzMark.NONE, new MrzPicture("NNNNNNNNN", "CCIIIUUUUUUUUUVVV<<BBBBBB<<<<<", names(30)));

    /** Where several fit a zone, the one with the narrower mark comes first. */
    private static final List<MrzLayout> ALL =
            List.of(FRENCH_CARD, ROMANIAN_CARD, MRVA, MRVB, TD1, TD2, TD3, SLOVAK_CARD, FRENCH_LICENCE, SWISS_LICENCE);

    private static final Set<Integer> LENGTHS = ALL.stream()
            .map(MrzLayout::picture)
            .flatMap(picture -> IntStream.range(0, picture.lines()).mapToObj(picture::length))
            .collect(Collectors.toUnmodifiableSet());

    private MrzLayouts() {}

    /** Finds the layouts that a zone may have, the likeliest first; none for a shape that no document has. */
    static List<MrzLayout> fitting(List<String> zone) {
        List<MrzLayout> fitting = new ArrayList<>(2);
        for (MrzLayout layout : ALL) {
            if (layout.fits(zone)) {
                fitting.add(layout);
            }
        }
        return fitting;
    }

    /** Returns whether a line of some layout is so long. */
    static boolean hasLength(int length) {
        return LENGTHS.contains(length);
    }

    private static String names(int length) {
        return "S".repeat(length);
    }
}
