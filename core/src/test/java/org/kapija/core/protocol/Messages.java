package org.kapija.core.protocol;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.inspection.PriorAnswer;
import org.kapija.core.journal.Chain;
import org.kapija.core.journal.Checkpoint;
import org.kapija.core.journal.ClockTrust;
import org.kapija.core.journal.Commitment;
import org.kapija.core.journal.EntryHeader;
import org.kapija.core.journal.EntryKey;
import org.kapija.core.journal.Gap;
import org.kapija.core.journal.Receipt;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;
import org.kapija.core.watchlist.ListRelease;
import org.kapija.core.watchlist.Lists;

/** One message of every other kind, signed with the key of RFC 8032, section 7.1, test 3. */
final class Messages {
    static final SigningKey KEY = SigningKey.of(Octets.ofHex("302e020100300506032b657004220420"
                    + "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7"))
            .orElseThrow();
    static final TerminalId T1 = new TerminalId("T1");
    static final EntryKey NAME = new EntryKey(T1, 3, 300);
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final Hash HEAD = Hash.of(Octets.ofHex("616263"));
    static final Receipt RECEIPT = new Receipt(T1, 3, 120, List.of(new Gap(121, 125), new Gap(300, 300)), HEAD);
    static final LateAnswer ANSWER = new LateAnswer(
            Events.INSPECTION,
            List.of(
                    new PriorAnswer("BA", PriorAnswer.Answer.HIT, Optional.of("BA-2026-7")),
                    new PriorAnswer("ME", PriorAnswer.Answer.NO_HIT, Optional.empty())));
    static final Checkpoint CHECKPOINT = new Checkpoint(T1, 3, 300, HEAD, 17, 7, "0.1.0");
    static final Presence PRESENCE = new Presence(T1, 42, true, 3, 300, 7, "0.1.0");
    static final EntryHeader HEADER = new EntryHeader(
            NAME,
            NOON,
            ClockTrust.DOUBTFUL,
            "finger-captured",
            Optional.of(Events.INSPECTION),
            Optional.of(new Commitment(HEAD)));
    static final ListRelease RELEASE = new ListRelease(7, NOON, List.of(Lists.alert("RS-1")));

    private Messages() {}

    static ListPublication publication() {
        return ListPublication.of(RELEASE, NOON, Duration.ofDays(1), List.of(KEY));
    }

    static JournalEntry entry() {
        byte[] salt = new byte[Commitment.SALT_SIZE];
        salt[0] = 1;
        return new JournalEntry(
                HeaderCodec.encode(HEADER),
                Chain.GENESIS,
                Octets.of(salt),
                EventCodec.encode(Events.CAPTURED).payload());
    }

    /** All of them as they are sent, by name. */
    static Map<String, Octets> all() {
        Map<String, Octets> all = new LinkedHashMap<>();
        all.put("header", HeaderCodec.encode(HEADER));
        all.put("receipt", ReceiptCodec.sign(RECEIPT, KEY));
        all.put("answer", AnswerCodec.sign(ANSWER, KEY));
        all.put("checkpoint", CheckpointCodec.sign(CHECKPOINT, KEY).statement());
        all.put("presence", PresenceCodec.encode(PRESENCE));
        all.put("list-head", publication().head());
        all.put("list-part", publication().parts().getFirst());
        return all;
    }
}
