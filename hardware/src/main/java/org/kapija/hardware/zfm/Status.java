package org.kapija.hardware.zfm;

import java.util.Optional;
import java.util.stream.Stream;

/** The module's confirmation codes as far as this driver acts on them (R503 user manual 1.2.2). */
enum Status {
    OK(0x00),
    PACKET_DAMAGED(0x01),
    NO_FINGER(0x02),
    CAPTURE_FAILED(0x03),
    CANNOT_UPLOAD(0x0F),
    WRONG_PASSWORD(0x13),
    BAD_REGISTER(0x1A),
    BAD_SETTING(0x1B),
    PASSWORD_WANTED(0x21),
    UNKNOWN_INSTRUCTION(0xFC);

    private final int code;

    Status(int code) {
        this.code = code;
    }

    static Optional<Status> of(int code) {
        return Stream.of(values()).filter(status -> status.code == code).findFirst();
    }
}
