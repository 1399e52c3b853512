package org.kapija.terminal.port;

import java.util.List;
import java.util.Optional;
import org.kapija.terminal.domain.SignedIn;

/** Who may sign in at this terminal. Any thread. */
public interface Officers {
    /** Returns all of them, by number. */
    List<SignedIn> all();

    /** Returns the officer if this is their PIN; takes about 0.3 s either way. */
    Optional<SignedIn> check(String number, String pin);
}
