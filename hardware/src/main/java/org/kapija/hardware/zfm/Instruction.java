package org.kapija.hardware.zfm;

import java.util.EnumSet;
import java.util.Set;

/** The commands that this driver uses, with the answers that each can have. */
enum Instruction {
    CAPTURE(0x01, 0, Status.NO_FINGER, Status.CAPTURE_FAILED),
    UPLOAD_IMAGE(0x0A, 0, Status.CANNOT_UPLOAD),
    WRITE_REGISTER(0x0E, 0, Status.BAD_REGISTER, Status.BAD_SETTING),
    READ_PARAMETERS(0x0F, 16),
    VERIFY_PASSWORD(0x13, 0, Status.WRONG_PASSWORD),
    LIGHT(0x35, 0, Status.BAD_SETTING, Status.UNKNOWN_INSTRUCTION);

    private final int code;
    private final int answerSize;

    @SuppressWarnings("ImmutableEnumChecker") // filled here, never changed or given away
    private final Set<Status> refusals;

    Instruction(int code, int answerSize, Status... refusals) {
        this.code = code;
        this.answerSize = answerSize;
        this.refusals = EnumSet.of(Status.PACKET_DAMAGED, Status.PASSWORD_WANTED);
        this.refusals.addAll(Set.of(refusals));
    }

    byte code() {
        return (byte) code;
    }

    /**
     * Whether a packet can be this instruction's answer. Answers do not name their question, so one that came late or
     * twice is told from ours by its size and status only.
     */
    boolean canBeAnsweredBy(Packet packet) {
        if (packet.kind() != Packet.Kind.ACKNOWLEDGE || packet.content().isEmpty()) {
            return false;
        }
        var status = Status.of(packet.content().at(0));
        if (status.isEmpty()) {
            return false;
        }
        return status.get() == Status.OK ? packet.content().size() == 1 + answerSize : refusals.contains(status.get());
    }
}
