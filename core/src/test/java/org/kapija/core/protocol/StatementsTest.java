package org.kapija.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapija.core.inspection.PriorAnswer;
import org.kapija.core.inspection.TerminalEvent;
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

class StatementsTest {
    private static final TerminalId T1 = new TerminalId("T1");
    private static final Hash HEAD = Hash.of(Octets.ofHex("01"));

    private final SigningKey.Pair central = SigningKey.generate(new SecureRandom());
    private final Receipt receipt = new Receipt(T1, 2, 120, List.of(new Gap(121, 125), new Gap(127, 127)), HEAD);

    @Test
    void aReceiptComesBackAsItWas() {
        Octets message = ReceiptCodec.sign(receipt, central.signing());
        assertThat(ReceiptCodec.open(message, central.verifying())).isEqualTo(new Parsed.Sound<>(receipt));
    }

    @Test
    void aReceiptOfSomebodyElseIsRefused() {
        Octets message = ReceiptCodec.sign(
                receipt, SigningKey.generate(new SecureRandom()).signing());
        assertThat(ReceiptCodec.open(message, central.verifying()))
                .isInstanceOfSatisfying(
                        Parsed.Malformed.class,
                        malformed -> assertThat(malformed.why().key()).isEqualTo("wire.bad-signature"));
    }

    @Test
    void aStatementNeverPassesForAnotherKindOfTheSameKey() {
        Octets message = ReceiptCodec.sign(receipt, central.signing());
        assertThat(AnswerCodec.open(message, central.verifying())).isInstanceOf(Parsed.Malformed.class);
    }

    @Test
    void ofManyGapsTheFirstAreNamed() {
        var gaps = LongStream.range(0, 500)
                .mapToObj(number -> new Gap(2 * number + 1, 2 * number + 1))
                .toList();
        Octets message = ReceiptCodec.sign(new Receipt(T1, 1, 0, gaps, HEAD), central.signing());
        assertThat(ReceiptCodec.open(message, central.verifying())
                        .sound()
                        .orElseThrow()
                        .gaps())
                .isEqualTo(gaps.subList(0, ReceiptCodec.GAPS_MAX));
    }

    @Test
    void aLateAnswerComesBackAsItWas() {
        var answer = new LateAnswer(
                Events.INSPECTION,
                List.of(
                        new PriorAnswer("BA", PriorAnswer.Answer.HIT, Optional.of("BA-7")),
                        new PriorAnswer("AL", PriorAnswer.Answer.NOT_ASKED, Optional.empty())));
        assertThat(AnswerCodec.open(AnswerCodec.sign(answer, central.signing()), central.verifying()))
                .isEqualTo(new Parsed.Sound<>(answer));
    }

    @Test
    void aCheckpointComesBackAsItWasAndIsNotAltered() {
        var checkpoint = new Checkpoint(T1, 1, 100, HEAD, 17, 7, "0.1.0");
        var taken = CheckpointCodec.sign(checkpoint, central.signing());
        assertThat(CheckpointCodec.open(taken, central.verifying())).isEqualTo(new Parsed.Sound<>(checkpoint));
        byte[] altered = taken.statement().toArray();
        altered[altered.length - 1] ^= 1;
        assertThat(CheckpointCodec.open(
                        new TerminalEvent.CheckpointTaken(Octets.of(altered), taken.signature()), central.verifying()))
                .isInstanceOf(Parsed.Malformed.class);
    }

    @Test
    void aPresenceComesBackAsItWas() {
        var presence = new Presence(T1, 42, true, 1, 120, 7, "0.1.0");
        assertThat(PresenceCodec.decode(PresenceCodec.encode(presence))).isEqualTo(new Parsed.Sound<>(presence));
        assertThat(PresenceCodec.decode(Octets.ofHex("ffff"))).isInstanceOf(Parsed.Malformed.class);
    }

    @Test
    void aHeaderComesBackAsItWas() {
        var at = Instant.parse("2026-11-22T12:00:00.123Z");
        var bare = new EntryHeader(
                new EntryKey(T1, 1, 9), at, ClockTrust.DOUBTFUL, "housing-opened", Optional.empty(), Optional.empty());
        var full = new EntryHeader(
                new EntryKey(T1, 3, 1),
                at,
                ClockTrust.TRUSTED,
                "finger-captured",
                Optional.of(Events.INSPECTION),
                Optional.of(new Commitment(HEAD)));
        for (EntryHeader header : List.of(bare, full)) {
            assertThat(HeaderCodec.decode(HeaderCodec.encode(header))).isEqualTo(new Parsed.Sound<>(header));
        }
        assertThat(HeaderCodec.decode(Octets.of(new byte[HeaderCodec.LONGEST + 1])))
                .isInstanceOf(Parsed.Malformed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "kapija/1/balkan/gradiska/T1/journal, gradiska, T1, journal",
        "kapija/1/balkan/gradiska/T1/command-result, gradiska, T1, command-result",
    })
    void aTerminalsTopicIsRead(String topic, String site, String terminal, String leaf) {
        assertThat(new Topics("balkan").parse(topic))
                .contains(new Topics.Address(site, new TerminalId(terminal), leaf));
    }

    @ParameterizedTest
    @CsvSource({
        "kapija/1/other/gradiska/T1/journal",
        "kapija/2/balkan/gradiska/T1/journal",
        "kapija/1/balkan/gradiska/T1/journal/x",
        "kapija/1/balkan/+/T1/journal",
        "kapija/1/balkan/watchlist/head",
        "journal",
    })
    void everyOtherTopicIsNone(String topic) {
        assertThat(new Topics("balkan").parse(topic)).isEmpty();
    }

    @Test
    void topicsAreThoseOfTheContract() {
        var topics = new Topics("balkan");
        assertThat(topics.journal("gradiska", T1)).isEqualTo("kapija/1/balkan/gradiska/T1/journal");
        assertThat(topics.receipt("gradiska", T1)).isEqualTo("kapija/1/balkan/gradiska/T1/receipt");
        assertThat(topics.answer("gradiska", T1)).isEqualTo("kapija/1/balkan/gradiska/T1/answer");
        assertThat(topics.birth("gradiska", T1)).isEqualTo("kapija/1/balkan/gradiska/T1/birth");
        assertThat(topics.state("gradiska", T1)).isEqualTo("kapija/1/balkan/gradiska/T1/state");
        assertThat(topics.listHead()).isEqualTo("kapija/1/balkan/watchlist/head");
        assertThat(topics.listParts(7)).isEqualTo("kapija/1/balkan/watchlist/part/7/+");
        assertThat(topics.ofEveryTerminal("journal")).isEqualTo("kapija/1/balkan/+/+/journal");
        assertThat(topics.parsePart(7, topics.listPart(7, 12))).contains(12);
        assertThat(topics.parsePart(8, topics.listPart(7, 12))).isEmpty();
        assertThat(topics.parsePart(7, topics.listPart(7, 0) + "1x")).isEmpty();
    }
}
