package org.kapija.core.inspection;

/**
 * Rules that refuse. The safeguards keep their numbers; S2 (nothing decided by the system) and S4 (nothing held against
 * who gives no prints) need no refusal, because the types offer nothing that could break them.
 */
public enum Rule {
    /** No outcome and no early end while a candidate lacks a named human's judgement. */
    S1("S1"),
    /** Doubt favours the child: no capture at or around the limit of age. */
    S3("S3"),
    /** The wish for asylum belongs to a person who is here. */
    S5("S5"),
    /** No capture before the traveller was informed in their language. */
    S7("S7"),
    /** The command was given in front of another state: a double tap or an old page. */
    STALE("stale"),
    /** Not at this step. */
    STEP("step"),
    /** Another role, or another person, must do it. */
    ROLE("role"),
    /** What the alert demands forbids it. */
    ACTION("action"),
    /** It names something that is not there, or lacks what must be. */
    UNKNOWN("unknown");

    private final String id;

    Rule(String id) {
        this.id = id;
    }

    /** Returns the rule's name at the console, such as {@code S1} or {@code stale}. */
    public String id() {
        return id;
    }
}
