package org.kapija.simulator.scenario;

import java.io.IOException;
import java.util.Optional;
import org.kapija.simulator.region.Ground;
import org.kapija.simulator.region.RegionPlan;

/** A play in one region. It acts through the stage's people only, and says in checks what must hold. */
public interface Scenario {
    /** Returns its name on the command line, such as {@code hit-confirmed}. */
    String name();

    /** Returns in one sentence what it proves. */
    String proves();

    /**
     * Says what this machine lacks for it, in a sentence; most scenarios need nothing special.
     *
     * @param plan of the region in which it would play
     * @throws IOException if that cannot be found out
     */
    default Optional<String> lacking(RegionPlan plan) throws IOException {
        return Optional.empty();
    }

    /**
     * Prepares the region's folder before its programs start; most scenarios take it as it is.
     *
     * @throws IOException if it cannot be prepared
     */
    default void prepare(Ground ground) throws IOException {}

    /**
     * Plays it.
     *
     * @param stage a region that has just started, with nobody signed in and an empty list
     * @throws IOException if a program cannot be reached or started
     */
    void play(Stage stage) throws IOException;
}
