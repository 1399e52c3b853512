package org.kapija.core.protocol;

import java.util.Optional;
import org.kapija.core.value.Octets;

/**
 * An event as octets.
 *
 * @param kind what happened, for {@link org.kapija.core.journal.EntryHeader#kind}
 * @param payload what travels to central, sealed
 * @param attachment what stays at the terminal, such as a finger's template; only its commitment travels
 */
public record EncodedEvent(String kind, Octets payload, Optional<Octets> attachment) {}
