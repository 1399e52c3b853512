package org.kapija.core.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapija.core.fingerprint.FingerPosition;

/**
 * The law as data.
 *
 * @param name such as {@code eurodac-2024}
 * @param captureAgeMin full years from which fingers may be captured
 * @param articles where the law founds a rule
 * @param fingers that are captured, in order, one or more
 * @param tries for a finger, before the best is kept
 * @param qualityMin of a capture that needs no further try, 0 to 100
 * @param priorGrounds on which central is asked for a prior registration, with the article that allows it
 */
public record LegalProfile(
        String name,
        int captureAgeMin,
        Map<Rule, String> articles,
        List<FingerPosition> fingers,
        int tries,
        int qualityMin,
        Map<PriorGround, String> priorGrounds) {
    /** Whoever may be younger is a child (Convention on the Rights of the Child, Art. 1). */
    public static final int ADULT_AGE = 18;

    private static final List<FingerPosition> TWO_OF_FOUR = List.of(
            FingerPosition.RIGHT_INDEX,
            FingerPosition.RIGHT_MIDDLE,
            FingerPosition.LEFT_INDEX,
            FingerPosition.LEFT_MIDDLE);

    /** Regulation (EU) 2024/1358: from six years on. */
    public static final LegalProfile EURODAC_2024 = new LegalProfile(
            "eurodac-2024",
            6,
            Map.of(
                    Rule.S1, "Regulation (EU) 2024/1358, Art. 38(4)",
                    Rule.S3, "Regulation (EU) 2024/1358, Art. 14",
                    Rule.S5, "Regulation (EU) 2024/1348, Art. 26",
                    Rule.S7, "Regulation (EU) 2024/1358, Art. 42"),
            TWO_OF_FOUR,
            3,
            40,
            Map.of(
                    PriorGround.NO_DOCUMENT, "Regulation (EU) 2024/1358, Art. 22",
                    PriorGround.ASYLUM, "Regulation (EU) 2024/1358, Art. 15"));

    /** Regulation (EU) No 603/2013: from fourteen years on. */
    public static final LegalProfile EURODAC_2013 = new LegalProfile(
            "eurodac-2013",
            14,
            Map.of(
                    Rule.S1, "Regulation (EU) No 603/2013, Art. 25(4)",
                    Rule.S3, "Regulation (EU) No 603/2013, Art. 14(1)",
                    Rule.S5, "Directive 2013/32/EU, Art. 6(1)",
                    Rule.S7, "Regulation (EU) No 603/2013, Art. 29"),
            TWO_OF_FOUR,
            3,
            40,
            Map.of(
                    PriorGround.NO_DOCUMENT, "Regulation (EU) No 603/2013, Art. 14(1)",
                    PriorGround.ASYLUM, "Regulation (EU) No 603/2013, Art. 9(1)"));

    public LegalProfile {
        articles = Map.copyOf(articles);
        fingers = List.copyOf(fingers);
        priorGrounds = Map.copyOf(priorGrounds);
        if (captureAgeMin < 0
                || tries < 1
                || qualityMin < 0
                || qualityMin > 100
                || fingers.isEmpty()
                || Set.copyOf(fingers).size() != fingers.size()) {
            throw new IllegalArgumentException("profile " + name);
        }
    }

    /** Finds a profile by its name. */
    public static Optional<LegalProfile> named(String name) {
        return List.of(EURODAC_2024, EURODAC_2013).stream()
                .filter(profile -> profile.name().equals(name))
                .findFirst();
    }

    /** Returns where the law founds a rule. */
    public Optional<String> article(Rule rule) {
        return Optional.ofNullable(articles.get(rule));
    }
}
