package org.kapija.core.inspection;

/**
 * How the terminal's part ended.
 *
 * @param choice what was decided
 * @param by the human who did
 */
public record Outcome(Choice choice, Officer by) {
    /** Returns whether the traveller may go on. */
    public boolean passes() {
        return choice == Choice.PASS;
    }
}
