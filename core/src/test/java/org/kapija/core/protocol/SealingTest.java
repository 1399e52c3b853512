package org.kapija.core.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.journal.Chain;
import org.kapija.core.journal.ClockTrust;
import org.kapija.core.journal.Commitment;
import org.kapija.core.journal.EntryHeader;
import org.kapija.core.journal.EntryKey;
import org.kapija.core.journal.Incident;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.protocol.wire.EnvelopeWire;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.signature.VerifyingKey;
import org.kapija.core.value.Octets;

class SealingTest {
    private static final TerminalId T1 = new TerminalId("T1");
    private static final TerminalId T2 = new TerminalId("T2");
    private static final EntryKey KEY = new EntryKey(T1, 1, 1);

    private final OpeningKey central = OpeningKey.generate();
    private final SigningKey.Pair device = SigningKey.generate(new SecureRandom());
    private final Sealing sealing = new Sealing(central.publicHalf(), device.signing());
    private final Opening opening = new Opening(central);

    private Optional<VerifyingKey> devices(TerminalId terminal) {
        return terminal.equals(T1) || terminal.equals(T2) ? Optional.of(device.verifying()) : Optional.empty();
    }

    private static JournalEntry entry(EntryKey key) {
        EncodedEvent event = EventCodec.encode(Events.CAPTURED);
        Octets header = HeaderCodec.encode(new EntryHeader(
                key,
                Instant.parse("2026-11-22T12:00:00Z"),
                ClockTrust.TRUSTED,
                event.kind(),
                Optional.of(Events.INSPECTION),
                Optional.empty()));
        return new JournalEntry(header, Chain.GENESIS, Octets.of(new byte[Commitment.SALT_SIZE]), event.payload());
    }

    private Incident.Kind alarm(Octets message, TerminalId under) {
        var result = opening.open(message, under, this::devices);
        assertThat(result).isInstanceOf(Opening.Result.Alarm.class);
        return ((Opening.Result.Alarm) result).incident().kind();
    }

    @Test
    void centralReadsWhatTheTerminalSealed() {
        var result = opening.open(sealing.seal(KEY, entry(KEY)), T1, this::devices);
        assertThat(result).isInstanceOfSatisfying(Opening.Result.Opened.class, opened -> {
            assertThat(opened.entry()).isEqualTo(entry(KEY));
            assertThat(opened.header().key()).isEqualTo(KEY);
            assertThat(opened.link()).isEqualTo(entry(KEY).link(KEY));
            assertThat(opened.link().holds()).isTrue();
        });
    }

    @Test
    void theBrokerSeesSizesOnly() {
        String sent = sealing.seal(KEY, entry(KEY)).toHex();
        assertThat(sent).doesNotContain(hex("finger-captured"), hex(Events.INSPECTION.value()), hex("right"));
    }

    private static String hex(String text) {
        return Octets.of(text.getBytes(UTF_8)).toHex();
    }

    @Test
    void anEntryUnderAnotherTerminalsTopicIsForeign() {
        assertThat(alarm(sealing.seal(KEY, entry(KEY)), T2)).isEqualTo(Incident.Kind.FOREIGN_TOPIC);
    }

    @Test
    void anotherDevicesSignatureIsBad() {
        var stranger = new Sealing(
                central.publicHalf(), SigningKey.generate(new SecureRandom()).signing());
        assertThat(alarm(stranger.seal(KEY, entry(KEY)), T1)).isEqualTo(Incident.Kind.BAD_SIGNATURE);
        var unknown = new EntryKey(new TerminalId("T9"), 1, 1);
        assertThat(alarm(sealing.seal(unknown, entry(unknown)), unknown.terminal()))
                .isEqualTo(Incident.Kind.BAD_SIGNATURE);
    }

    @Test
    void anEntrySealedToSomebodyElseIsABadSeal() {
        var foreign = new Sealing(OpeningKey.generate().publicHalf(), device.signing());
        assertThat(alarm(foreign.seal(KEY, entry(KEY)), T1)).isEqualTo(Incident.Kind.BAD_SEAL);
    }

    @Test
    void whatIsSealedUnderOneNameDoesNotOpenUnderAnother() throws Exception {
        var signed = EnvelopeWire.SignedEnvelope.parseFrom(
                sealing.seal(KEY, entry(KEY)).toArray());
        var envelope = EnvelopeWire.Envelope.parseFrom(signed.getEnvelope()).toBuilder();
        for (var moved : List.of(
                envelope.clone().setSequence(2).build(),
                envelope.clone().setEpoch(2).build(),
                envelope.clone().setTerminal("T2").build(),
                envelope.clone().setVersion(2).build(),
                envelope.clone().setKeyId("00000000").build())) {
            Octets octets = Octets.of(moved.toByteArray());
            Octets message = Octets.of(EnvelopeWire.SignedEnvelope.newBuilder()
                    .setEnvelope(moved.toByteString())
                    .setSignature(Reading.bytes(Sealing.ENVELOPE.signature(octets, device.signing())))
                    .build()
                    .toByteArray());
            assertThat(alarm(message, new TerminalId(moved.getTerminal()))).isEqualTo(Incident.Kind.BAD_SEAL);
        }
    }

    @Test
    void aHeaderThatNamesAnotherEntryIsABadSeal() {
        assertThat(alarm(sealing.seal(KEY, entry(new EntryKey(T1, 1, 2))), T1)).isEqualTo(Incident.Kind.BAD_SEAL);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void damagedMessagesAreAlarmsAndNeverThrow(long seed) {
        var random = new SplittableRandom(seed);
        byte[] whole = sealing.seal(KEY, entry(KEY)).toArray();
        for (int round = 0; round < 300; round++) {
            byte[] octets = Arrays.copyOf(whole, random.nextInt(4) == 0 ? random.nextInt(whole.length) : whole.length);
            if (octets.length == whole.length) {
                octets[random.nextInt(octets.length)] ^= (byte) (1 << random.nextInt(8));
            }
            assertThat(opening.open(Octets.of(octets), T1, this::devices)).isInstanceOf(Opening.Result.Alarm.class);
        }
    }

    @Test
    void keysSurviveTheirFiles() {
        var read = OpeningKey.parse(central.toJson()).sound().orElseThrow();
        var publicHalf = SealingKey.parse(central.publicHalf().toJson()).sound().orElseThrow();
        assertThat(publicHalf.keyId()).isEqualTo(read.publicHalf().keyId()).matches("[0-9a-f]{8}");
        var message = new Sealing(publicHalf, device.signing()).seal(KEY, entry(KEY));
        assertThat(new Opening(read).open(message, T1, this::devices)).isInstanceOf(Opening.Result.Opened.class);
        assertThat(OpeningKey.parse("{}")).isInstanceOf(Parsed.Malformed.class);
        assertThat(SealingKey.parse("no json")).isInstanceOf(Parsed.Malformed.class);
        assertThat(SealingKey.parse(central.toJson()))
                .as("a private keyset at a terminal")
                .isInstanceOf(Parsed.Malformed.class);
    }

    @Test
    void aPrivateKeyNeverPrintsItself() {
        assertThat(central).hasToString("private sealing key");
    }
}
