package org.kapija.core.fingerprint;

import java.util.List;
import org.kapija.core.value.Octets;
import org.kapija.fuzz.FuzzTarget;
import org.kapija.fuzz.Pictures;

/** Picture files of fingers, at 500 dpi: at most a million pixels. */
public final class FingerImageTarget implements FuzzTarget {
    private static final int DPI = 500;

    @Override
    public List<Octets> seeds() {
        return Pictures.files();
    }

    @Override
    public Answer meet(Octets input) {
        return switch (ImageReading.of(input, DPI)) {
            case ImageReading.Read _ -> Answer.value();
            case ImageReading.Unreadable(var why) -> Answer.refused(why);
        };
    }
}
