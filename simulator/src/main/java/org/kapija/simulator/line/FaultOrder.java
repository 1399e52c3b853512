package org.kapija.simulator.line;

import java.util.OptionalInt;

/**
 * One fault to come.
 *
 * @param framesBefore frames that are still sent well, 0 or more: to spoil a packet in the middle of an image
 * @param offset at which byte of the frame it strikes, wrapped to the frame's length; drawn from the seed when absent
 */
public record FaultOrder(Fault fault, int framesBefore, OptionalInt offset) {
    /** Strikes the next frame, somewhere. */
    public static FaultOrder next(Fault fault) {
        return new FaultOrder(fault, 0, OptionalInt.empty());
    }

    /** Strikes after some good frames, somewhere. */
    public static FaultOrder after(int framesBefore, Fault fault) {
        return new FaultOrder(fault, framesBefore, OptionalInt.empty());
    }

    /** The same fault at a given byte. */
    public FaultOrder at(int byteOffset) {
        return new FaultOrder(fault, framesBefore, OptionalInt.of(byteOffset));
    }

    FaultOrder oneFrameNearer() {
        return new FaultOrder(fault, framesBefore - 1, offset);
    }
}
