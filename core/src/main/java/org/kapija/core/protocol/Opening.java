package org.kapija.core.protocol;

import java.util.Optional;
import java.util.function.Function;
import org.kapija.core.journal.EntryHeader;
import org.kapija.core.journal.EntryKey;
import org.kapija.core.journal.Incident;
import org.kapija.core.journal.Link;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.message.Message;
import org.kapija.core.protocol.wire.EnvelopeWire;
import org.kapija.core.protocol.wire.JournalWire;
import org.kapija.core.signature.VerifyingKey;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;

/** Central's end: checks topic, signature and seal of what arrives on {@code journal}, in that order. */
public final class Opening {
    private final OpeningKey key;

    /**
     * Takes central's key.
     *
     * @param key private
     */
    public Opening(OpeningKey key) {
        this.key = key;
    }

    /**
     * Opens a message.
     *
     * @param under the terminal in whose topic it came
     * @param devices the device keys by terminal
     */
    public Result open(Octets message, TerminalId under, Function<TerminalId, Optional<VerifyingKey>> devices) {
        return Reading.read(
                        "envelope",
                        message,
                        Sealing.ENVELOPE.longest(),
                        EnvelopeWire.SignedEnvelope.parser(),
                        signed -> signed(signed, under, devices))
                .sound()
                .orElseGet(() -> alarm(Incident.Kind.BAD_SIGNATURE, under));
    }

    private Result signed(
            EnvelopeWire.SignedEnvelope signed,
            TerminalId under,
            Function<TerminalId, Optional<VerifyingKey>> devices) {
        Octets octets = Reading.octets(signed.getEnvelope());
        Octets signature = Reading.octets(signed.getSignature());
        return Reading.read(
                        "envelope", octets, Sealing.ENVELOPE.longest(), EnvelopeWire.Envelope.parser(), envelope -> {
                            if (!envelope.getTerminal().equals(under.value())) {
                                return alarm(Incident.Kind.FOREIGN_TOPIC, under);
                            }
                            boolean genuine = devices.apply(under)
                                    .filter(device -> Sealing.ENVELOPE.verifies(octets, signature, device))
                                    .isPresent();
                            return genuine ? genuine(envelope, under) : alarm(Incident.Kind.BAD_SIGNATURE, under);
                        })
                .sound()
                .orElseGet(() -> alarm(Incident.Kind.BAD_SIGNATURE, under));
    }

    private Result genuine(EnvelopeWire.Envelope envelope, TerminalId under) {
        if (envelope.getVersion() != SealingSuite.VERSION || envelope.getEpoch() < 1 || envelope.getSequence() < 1) {
            return alarm(Incident.Kind.BAD_SEAL, under);
        }
        EntryKey name = new EntryKey(under, envelope.getEpoch(), envelope.getSequence());
        return key.open(Reading.octets(envelope.getSealed()), SealingSuite.bound(name, envelope.getKeyId()))
                .flatMap(plain -> entry(plain).sound())
                .flatMap(entry -> HeaderCodec.decode(entry.header())
                        .sound()
                        .filter(header -> header.key().equals(name))
                        .<Result>map(header -> new Result.Opened(header, entry.link(name), entry)))
                .orElseGet(() -> alarm(Incident.Kind.BAD_SEAL, under));
    }

    private static Parsed<JournalEntry> entry(Octets plain) {
        return Reading.read(
                "entry",
                plain,
                Sealing.ENVELOPE.longest(),
                JournalWire.JournalEntry.parser(),
                wire -> new JournalEntry(
                        Reading.octets(wire.getHeader()),
                        new Hash(Reading.octets(wire.getPrevious())),
                        Reading.octets(wire.getSalt()),
                        Reading.octets(wire.getPayload())));
    }

    private static Result alarm(Incident.Kind kind, TerminalId under) {
        return new Result.Alarm(new Incident(kind, Message.of("incident." + kind.word(), "terminal", under.value())));
    }

    /** What became of a message. */
    public sealed interface Result {
        /**
         * Genuine and readable.
         *
         * @param header what the entry says of itself; it names {@code link.key()}
         * @param link its link, computed from its parts
         * @param entry salt and payload
         */
        record Opened(EntryHeader header, Link link, JournalEntry entry) implements Result {
            /** Returns its name. */
            public EntryKey key() {
                return link.key();
            }
        }

        /** Store nothing, tell a person. */
        record Alarm(Incident incident) implements Result {}
    }
}
