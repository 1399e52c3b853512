package org.kapija.hardware.port;

import org.kapija.core.message.Message;

/**
 * A device that cannot do its work: which one, in what way, and what a guard or technician should do about it. Thrown
 * for what is broken; what happens a hundred times a day (no finger, a smudged line) is in the port's result instead.
 */
public final class DeviceFault extends Exception {
    private static final long serialVersionUID = 1L;

    /** In what way a device fails. */
    public enum Kind {
        /** Its line is gone: cable pulled, converter lost, power of the converter cut. */
        UNPLUGGED,
        /** The line is there and carries nothing. */
        SILENT,
        /** It answers, and the answers make no sense. */
        NONSENSE,
        /** Bytes arrive but never a frame, at any speed that was tried. */
        WRONG_BAUD,
        /** It, or the operating system, says no: wrong password, missing permission, rejected setting. */
        REFUSED,
        /** Somebody else holds it. */
        BUSY
    }

    private final String device;
    private final Kind kind;
    private final transient Message remedy;

    /**
     * Names a fault.
     *
     * @param device short name as in the configuration, such as {@code scanner}
     * @param remedy what, where and what to do, as a sentence of the catalogue
     */
    public DeviceFault(String device, Kind kind, Message remedy) {
        super(device + " " + kind + ": " + remedy);
        this.device = device;
        this.kind = kind;
        this.remedy = remedy;
    }

    /** Returns the device's short name. */
    public String device() {
        return device;
    }

    /** Returns in what way it fails. */
    public Kind kind() {
        return kind;
    }

    /** Returns the sentence for the guard. */
    public Message remedy() {
        return remedy;
    }
}
