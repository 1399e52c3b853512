package org.kapija.simulator.wan;

import java.time.Duration;

/** What lets bytes through, or holds them. */
final class Valve {
    /** How the line is. */
    enum State {
        UP,
        SILENT,
        CUT
    }

    private State state = State.UP;
    private Duration delay = Duration.ZERO;

    synchronized void set(State next) {
        state = next;
        notifyAll();
    }

    synchronized void delay(Duration each) {
        delay = each;
    }

    synchronized boolean isUp() {
        return state == State.UP;
    }

    synchronized boolean isCut() {
        return state == State.CUT;
    }

    /** Waits until a burst may go on; at once when the line is cut, for then its sockets are closed. */
    void pass() throws InterruptedException {
        Duration held = held();
        if (!held.isZero()) {
            Thread.sleep(held);
        }
    }

    private synchronized Duration held() throws InterruptedException {
        while (state == State.SILENT) {
            wait();
        }
        return delay;
    }
}
