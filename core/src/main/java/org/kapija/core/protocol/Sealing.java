package org.kapija.core.protocol;

import org.kapija.core.journal.EntryKey;
import org.kapija.core.protocol.wire.EnvelopeWire;
import org.kapija.core.protocol.wire.JournalWire;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.value.Octets;

/**
 * The terminal's end: seals entries to central (HPKE, RFC 9180: DHKEM X25519, HKDF-SHA256, AES-256-GCM) and signs them
 * with the device key. Version, terminal, epoch, sequence and key are bound to what is sealed, so that an entry cannot
 * pass for another. Sealing twice gives different octets that open to the same entry.
 */
public final class Sealing {
    static final Statement ENVELOPE = new Statement("envelope", 1_200_000);

    private final SealingKey central;
    private final SigningKey device;

    /**
     * Takes the keys of one terminal.
     *
     * @param central public key of central
     * @param device private key of this terminal
     */
    public Sealing(SealingKey central, SigningKey device) {
        this.central = central;
        this.device = device;
    }

    /** Returns the message for the topic {@code journal}. */
    public Octets seal(EntryKey key, JournalEntry entry) {
        Octets plain = Octets.of(JournalWire.JournalEntry.newBuilder()
                .setHeader(Reading.bytes(entry.header()))
                .setPrevious(Reading.bytes(entry.previous().octets()))
                .setSalt(Reading.bytes(entry.salt()))
                .setPayload(Reading.bytes(entry.payload()))
                .build()
                .toByteArray());
        Octets sealed = central.seal(plain, SealingSuite.bound(key, central.keyId()));
        Octets envelope = Octets.of(EnvelopeWire.Envelope.newBuilder()
                .setVersion(SealingSuite.VERSION)
                .setTerminal(key.terminal().value())
                .setEpoch(key.epoch())
                .setSequence(key.sequence())
                .setKeyId(central.keyId())
                .setSealed(Reading.bytes(sealed))
                .build()
                .toByteArray());
        return Octets.of(EnvelopeWire.SignedEnvelope.newBuilder()
                .setEnvelope(Reading.bytes(envelope))
                .setSignature(Reading.bytes(ENVELOPE.signature(envelope, device)))
                .build()
                .toByteArray());
    }
}
