package org.kapija.simulator.zfm;

import java.time.Duration;

/**
 * How one module left the factory and how it was set since.
 *
 * @param width pixels a row, even
 * @param height rows
 * @param address on the line; FFFFFFFF from the factory
 * @param password 0 from the factory
 * @param baudUnits speed in units of 9600 baud
 * @param baudUnitsMax the highest it accepts: 12 in the family, 96 in newer modules
 * @param packetCode data packet size: 0, 1, 2, 3 for 32, 64, 128, 256 bytes
 * @param capacity templates in its library
 * @param start from power to the first answer
 * @param announces whether it sends 55h when it is ready, as newer firmware does
 */
public record Traits(
        int width,
        int height,
        int address,
        int password,
        int baudUnits,
        int baudUnitsMax,
        int packetCode,
        int capacity,
        Duration start,
        boolean announces) {
    /** A module of the R307 kind, fresh from its box: 57,600 baud, 128-byte packets (facts of the family's manuals). */
    public static Traits factory() {
        return new Traits(256, 288, 0xFFFFFFFF, 0, 6, 12, 2, 200, Duration.ofMillis(200), true);
    }

    /** The same at another speed. */
    public Traits withBaudUnits(int units) {
        return new Traits(
                width, height, address, password, units, baudUnitsMax, packetCode, capacity, start, announces);
    }

    /** The same with another ceiling for its speed. */
    public Traits withBaudUnitsMax(int units) {
        return new Traits(width, height, address, password, baudUnits, units, packetCode, capacity, start, announces);
    }

    /** The same behind a password. */
    public Traits withPassword(int secret) {
        return new Traits(
                width, height, address, secret, baudUnits, baudUnitsMax, packetCode, capacity, start, announces);
    }

    /** The same with another start-up time. */
    public Traits withStart(Duration untilReady) {
        return new Traits(
                width, height, address, password, baudUnits, baudUnitsMax, packetCode, capacity, untilReady, announces);
    }

    int pixels() {
        return width * height;
    }
}
