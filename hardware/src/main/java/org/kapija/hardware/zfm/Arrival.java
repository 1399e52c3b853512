package org.kapija.hardware.zfm;

/** What came over the line when a packet was waited for. */
sealed interface Arrival {
    /** A packet whose sum is right. */
    record Whole(Packet packet) implements Arrival {}

    /** Something with a header and a believable length whose sum is wrong. */
    record Spoiled() implements Arrival {}

    /** No packet in time. */
    record Nothing() implements Arrival {}
}
