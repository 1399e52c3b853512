package org.kapija.terminal.workflow;

import org.kapija.core.inspection.Command;
import org.kapija.core.inspection.Officer;

/** A command from the console that waits for the name of the officer who answers for it. */
@FunctionalInterface
public interface Order {
    /** Returns the command as this officer's. */
    Command by(Officer officer);
}
