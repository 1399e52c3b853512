package org.kapija.simulator.zfm;

import java.nio.ByteBuffer;

/** The module's settings; they are in flash and outlive a loss of power. */
final class Registers {
    private static final int BAUD_UNIT = 9600;
    private static final int BAUD = 4;
    private static final int SECURITY = 5;
    private static final int PACKET_SIZE = 6;
    private static final int SMALLEST_PACKET = 32;
    private static final short SYSTEM_ID = 4; // as in the answer recorded from a module (facts of the family)

    private final Traits traits;
    private int baudUnits;
    private int security = 3;
    private int packetCode;
    private int password;

    Registers(Traits traits) {
        this.traits = traits;
        this.baudUnits = traits.baudUnits();
        this.packetCode = traits.packetCode();
        this.password = traits.password();
    }

    int baud() {
        return baudUnits * BAUD_UNIT;
    }

    int packetSize() {
        return SMALLEST_PACKET << packetCode;
    }

    int password() {
        return password;
    }

    void setPassword(int secret) {
        password = secret;
    }

    Status write(int register, int value) {
        return switch (register) {
            case BAUD -> {
                if (value < 1 || value > traits.baudUnitsMax()) {
                    yield Status.BAD_SETTING;
                }
                baudUnits = value;
                yield Status.OK;
            }
            case SECURITY -> {
                if (value < 1 || value > 5) {
                    yield Status.BAD_SETTING;
                }
                security = value;
                yield Status.OK;
            }
            case PACKET_SIZE -> {
                if (value > 3) {
                    yield Status.BAD_SETTING;
                }
                packetCode = value;
                yield Status.OK;
            }
            default -> Status.BAD_REGISTER;
        };
    }

    byte[] parameters() {
        return ByteBuffer.allocate(16)
                .putShort((short) 0)
                .putShort(SYSTEM_ID)
                .putShort((short) traits.capacity())
                .putShort((short) security)
                .putInt(traits.address())
                .putShort((short) packetCode)
                .putShort((short) baudUnits)
                .array();
    }
}
