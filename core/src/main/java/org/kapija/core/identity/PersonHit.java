package org.kapija.core.identity;

import java.util.Comparator;
import org.kapija.core.identity.name.NameComparison;

/**
 * A person like the one who is looked for, and why.
 *
 * @param id of the person
 * @param score 0 nothing in common, 1 the same name and day of birth, and nothing against it
 * @param likelihood how far it may be relied on; never above possible for a name alone
 * @param name the names side by side, the most alike of the person's
 * @param birth the dates of birth
 * @param sex the sexes stated
 * @param nationality the nationalities stated
 */
public record PersonHit(
        int id,
        double score,
        Likelihood likelihood,
        NameComparison name,
        BirthEvidence birth,
        Agreement sex,
        Agreement nationality) {
    /** The best first; of equals the lower id. */
    public static final Comparator<PersonHit> BEST_FIRST =
            Comparator.comparingDouble((PersonHit hit) -> -hit.score()).thenComparingInt(PersonHit::id);

    public PersonHit {
        if (likelihood == Likelihood.PROBABLE && !birth.supports()) {
            throw new IllegalArgumentException("a likeness by name alone is possible at most");
        }
    }

    /**
     * Weighs a likeness of names by what else is known.
     *
     * @param id of the person
     */
    public static PersonHit of(int id, NameComparison name, Traits probe, Traits reference) {
        var birth = BirthEvidence.of(probe.birth(), reference.birth());
        var sex = Agreement.of(probe.sex(), reference.sex());
        var nationality = Agreement.of(probe.nationality(), reference.nationality());
        double score =
                name.score() * birth.factor() * sex.factor() * nationality.factor() / BirthEvidence.EQUAL.factor();
        return new PersonHit(id, score, Likelihood.of(score, birth), name, birth, sex, nationality);
    }
}
