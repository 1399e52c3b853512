package org.kapija.hardware.port;

/** The barrier of the lane, behind a relay, with a contact that tells that it moved. One thread at a time. */
public interface Barrier {
    /**
     * Pulses the relay and waits until the contact says that the barrier stands open.
     *
     * @throws DeviceFault if the relay cannot be driven, or no movement was felt within two seconds
     */
    void open() throws DeviceFault;

    /** Returns whether the contact says open. */
    boolean isOpen();
}
