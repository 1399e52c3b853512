package org.kapija.provisioning.region;

import java.util.Locale;

/** Whether a region serves travellers or shows how it would. */
public enum Mode {
    /** Simulated devices and officers whose PINs everybody knows. */
    DEMONSTRATION,
    /** Real devices only; PINs are drawn at random and shown once. */
    PRODUCTION;

    /** Returns the word used in configuration files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
