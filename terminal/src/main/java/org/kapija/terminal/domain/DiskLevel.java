package org.kapija.terminal.domain;

/** How full the store's disk is, and what follows from it (design contract 1: 80, 90 and 95 %). */
public enum DiskLevel {
    /** Below 80 %. */
    OK,
    /** From 80 %: history that central holds is dropped here. */
    HIGH,
    /** From 90 %: what may be dropped has been; the guard is told. */
    SCARCE,
    /** From 95 %, or once a write found no room: manned desk; hits and registrations go into the reserve. */
    FULL;

    /**
     * Judges a disk.
     *
     * @param usable bytes still free for us, 0 or more
     * @param total bytes of the file system, more than 0
     */
    public static DiskLevel of(long usable, long total) {
        double used = 1 - (double) usable / total;
        if (used >= 0.95) {
            return FULL;
        }
        if (used >= 0.90) {
            return SCARCE;
        }
        return used >= 0.80 ? HIGH : OK;
    }

    /** Whether acknowledged history should go now. */
    public boolean dropsHistory() {
        return this != OK;
    }

    /** The level on the guard's screen: {@code ok}, {@code high} or {@code full}. */
    public String token() {
        return switch (this) {
            case OK -> "ok";
            case HIGH, SCARCE -> "high";
            case FULL -> "full";
        };
    }
}
