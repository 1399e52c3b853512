package org.kapija.simulator.line;

/** What can go wrong between a device and its host, one frame at a time. */
public enum Fault {
    /** One byte of the frame is never heard. */
    DROP_BYTE,
    /** One bit arrives upside down. */
    FLIP_BIT,
    /** The check at the frame's end is wrong, the rest is right. */
    BAD_CHECKSUM,
    /** The frame comes twice. */
    DUPLICATE_FRAME,
    /** The frame comes in two parts with a pause between them that a patient host sits out. */
    SPLIT_FRAME,
    /** The frame and the next of the same answer come in one burst. */
    MERGE_FRAMES,
    /** Half the frame, then a pause longer than any host waits, then the other half. */
    STALL,
    /** The frame comes whole, after the host has given up. */
    LATE_ANSWER,
    /** The frame never comes. */
    NO_ANSWER,
    /** Noise, then the frame. */
    GARBAGE_BEFORE_HEADER,
    /** Half the frame, then the plug is out. */
    UNPLUG_MID_TRANSFER,
    /** Half the frame, then the device loses power for a moment and starts anew. */
    BROWN_OUT
}
