package org.kapija.core.protocol;

import org.kapija.core.journal.EntryKey;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.value.Octets;

/**
 * The terminal's end: seals entries to central (HPKE, RFC 9180: DHKEM X25519, HKDF-SHA256, AES-256-GCM) and signs them
 * with the device key. Version, terminal, epoch, sequence and key are bound as associated data, so that a sealed entry
 * cannot pass for another.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class Sealing {
    private final SealingKey central;
    private final SigningKey device;

    /**
     * @param central public key of central
     * @param device private key of this terminal
     */
    public Sealing(SealingKey central, SigningKey device) {
        this.central = central;
        this.device = device;
    }

    /** Returns the message for the topic {@code journal}. */
    public Octets seal(EntryKey key, JournalEntry entry) {
        throw new UnsupportedOperationException("not yet written: " + key + entry + central + device);
    }
}
