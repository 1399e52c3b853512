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
    RED
}
