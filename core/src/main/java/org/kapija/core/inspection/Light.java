package org.kapija.core.inspection;

/** The lane's light. It follows the officer's decision and nothing else. */
public enum Light {
    /** Nobody is inspected. */
    OFF,
    /** Somebody is: wait. */
    AMBER,
    /** Pass. */
    GREEN,
    /** The second line takes over. */
    RED;

    /** Returns the light that belongs to a state. */
    public static Light of(Inspection inspection) {
        return switch (inspection) {
            case Inspection.Idle _ -> OFF;
            case Inspection.Open open ->
                open.outcome().map(outcome -> outcome.passes() ? GREEN : RED).orElse(AMBER);
        };
    }
}
