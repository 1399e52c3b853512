package org.kapija.simulator.zfm;

/** Confirmation codes of the module (R503 user manual 1.2.2, "confirmation code definition"). */
enum Status {
    OK(0x00),
    PACKET_ERROR(0x01),
    NO_FINGER(0x02),
    CAPTURE_FAILED(0x03),
    TOO_FEW_FEATURES(0x07),
    NO_MATCH(0x08),
    NOT_FOUND(0x09),
    CANNOT_COMBINE(0x0A),
    BAD_LOCATION(0x0B),
    BAD_TEMPLATE(0x0C),
    CANNOT_UPLOAD_TEMPLATE(0x0D),
    CANNOT_UPLOAD_IMAGE(0x0F),
    WRONG_PASSWORD(0x13),
    NO_IMAGE(0x15),
    BAD_REGISTER(0x1A),
    BAD_SETTING(0x1B),
    PASSWORD_WANTED(0x21),
    UNKNOWN_COMMAND(0xFC);

    private final int code;

    Status(int code) {
        this.code = code;
    }

    byte code() {
        return (byte) code;
    }
}
