package org.kapija.simulator.chip;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.value.Octets;
import org.kapija.simulator.chip.access.BasicAccess;
import org.kapija.simulator.chip.crypto.SecureMessaging;
import org.kapija.simulator.chip.crypto.SeededRandom;
import org.kapija.simulator.chip.lds.ElementaryFile;
import org.kapija.simulator.chip.message.Answer;
import org.kapija.simulator.chip.message.Command;
import org.kapija.simulator.chip.message.Refusal;
import org.kapija.simulator.chip.message.StatusWord;
import org.kapija.simulator.chip.reader.VirtualCard;

/**
 * A travel document's chip: bytes in, bytes out, as Doc 9303-10 and -11 want it, with a fault where one was ordered.
 * One thread at a time.
 */
public final class Chip implements VirtualCard {
    private static final byte[] ANSWER_TO_RESET = HexFormat.of()
            .parseHex(
                    "3B8D8001" // contactless, 13 historical bytes
                            + "8073C021C0" // can do: short file identifiers, chaining, extended length
                            + "574B4150494A4131" // made by: KAPIJA1
                            + "A0"); // the sum
    private static final int ANSWER_ROOM = 0x100;
    private static final int MESSAGING_ROOM = 20; // headers, status and checksum around protected data

    private final ChipContent content;
    private final Optional<ChipFault> fault;
    private final SeededRandom random;
    private final FieldTiming timing;
    private final Waiting waiting;

    private FileState files;
    private AccessState access;
    private ProofState proof;
    private LineFault line;
    private Optional<SecureMessaging> session = Optional.empty();
    private int exchanges;

    /** Lets time pass. */
    @FunctionalInterface
    public interface Waiting {
        /**
         * Waits.
         *
         * @throws InterruptedException if the card is taken away meanwhile
         */
        void pass(Duration duration) throws InterruptedException;
    }

    Chip(ChipContent content, Optional<ChipFault> fault, SeededRandom random, FieldTiming timing, Waiting waiting) {
        this.content = content;
        this.fault = fault;
        this.random = random;
        this.timing = timing;
        this.waiting = waiting;
        this.files = new FileState(content, isTravelDocument());
        this.access = new AccessState(content, random);
        this.proof = new ProofState(content);
        this.line = new LineFault(fault, random);
    }

    @Override
    public byte[] answerToReset() {
        return ANSWER_TO_RESET.clone();
    }

    @Override
    public void reset() {
        files = new FileState(content, isTravelDocument());
        access = new AccessState(content, random);
        proof = new ProofState(content);
        line = new LineFault(fault, random);
        session = Optional.empty();
    }

    /** Returns what lies in its files, for those who check a reader. */
    public Map<ElementaryFile, Octets> files() {
        return content.files();
    }

    /** Returns the commands answered so far. */
    public int exchanges() {
        return exchanges;
    }

    @Override
    public Optional<byte[]> exchange(byte[] bytes) {
        exchanges++;
        Optional<byte[]> answer = answer(bytes);
        try {
            waiting.pass(
                    timing.of(bytes.length, answer.map(given -> given.length).orElse(0)));
        } catch (InterruptedException takenAway) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        return answer;
    }

    private Optional<byte[]> answer(byte[] bytes) {
        try {
            Command command = Command.of(bytes);
            if (command.extended() && !content.limits().extended()) {
                throw new Refusal(StatusWord.WRONG_LENGTH);
            }
            return command.isProtected() ? protectedly(command) : plainly(command);
        } catch (Refusal refusal) {
            return Optional.of(Answer.of(refusal.status()).bytes());
        }
    }

    private Optional<byte[]> plainly(Command command) {
        session = Optional.empty(); // an unprotected command ends a protected session (Doc 9303-11, 9.8.3)
        Answer answer = answer(command, ANSWER_ROOM);
        access.paceSession().ifPresent(next -> session = Optional.of(next));
        return spoiltWhereOrdered(command, answer.bytes());
    }

    private Optional<byte[]> protectedly(Command outer) throws Refusal {
        SecureMessaging messaging = session.orElseThrow(() -> new Refusal(StatusWord.SECURITY_NOT_SATISFIED));
        Command inner;
        try {
            inner = messaging.open(outer);
        } catch (Refusal refusal) {
            session = Optional.empty();
            throw refusal;
        }
        Answer answer = answer(inner, ANSWER_ROOM - MESSAGING_ROOM);
        byte[] sealed = messaging.seal(answer, (inner.ins() & 1) == 1 && inner.ins() == 0xB1);
        // what agreed on the next session is still answered in this one
        proof.nextSession().ifPresent(next -> session = Optional.of(next));
        return spoiltWhereOrdered(inner, sealed);
    }

    private Optional<byte[]> spoiltWhereOrdered(Command inner, byte[] right) {
        if (!line.isOrdered() || !line.strikes(inner, files.current())) {
            return Optional.of(right);
        }
        try {
            waiting.pass(line.delay());
        } catch (InterruptedException takenAway) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        return line.spoilt(right);
    }

    private Answer answer(Command command, int shortRoom) {
        try {
            return switch (command.ins()) {
                case 0xA4 -> files.select(command, accessEarned());
                case 0xB0, 0xB1 -> files.read(command, accessEarned(), room(command, shortRoom));
                case 0x84 -> access.challenge();
                case 0x82 -> opened(access.authenticate(command));
                case 0x22 -> chosen(command);
                case 0x86 -> access.paceHasBegun() ? stepped(command) : proof.agree(command);
                case 0x88 -> proof.sign(command);
                default -> throw new Refusal(StatusWord.UNKNOWN_INSTRUCTION);
            };
        } catch (Refusal refusal) {
            return Answer.of(refusal.status());
        }
    }

    private boolean isTravelDocument() {
        return !fault.equals(Optional.of(ChipFault.NO_APPLICATION));
    }

    private boolean accessEarned() {
        return session.isPresent() || content.passwords().isEmpty();
    }

    /** Whole blocks less a byte of padding, where a session protects the answer. */
    private int room(Command command, int shortRoom) {
        if (command.extended()) {
            return content.limits().answerMax();
        }
        return session.isPresent() ? shortRoom / 16 * 16 - 1 : shortRoom;
    }

    private Answer opened(BasicAccess.Opened opened) {
        session = Optional.of(opened.session());
        return Answer.of(opened.answer().toArray());
    }

    private Answer chosen(Command command) throws Refusal {
        return switch (command.parameters()) {
            case 0xC1A4 -> fault.equals(Optional.of(ChipFault.PACE_REFUSED)) ? refused() : access.begin(command);
            case 0x41A6 -> proof.agreeAtOnce(command);
            case 0x41A4 -> proof.choose(command);
            default -> throw new Refusal(StatusWord.WRONG_PARAMETERS);
        };
    }

    private static Answer refused() throws Refusal {
        throw new Refusal(StatusWord.WRONG_DATA);
    }

    private Answer stepped(Command command) throws Refusal {
        Answer answer = access.step(command);
        if (fault.equals(Optional.of(ChipFault.PACE_TOKEN_WRONG)) && !command.isChained()) {
            byte[] token = answer.data().toArray();
            token[4] ^= 1;
            return Answer.of(token);
        }
        return answer;
    }
}
