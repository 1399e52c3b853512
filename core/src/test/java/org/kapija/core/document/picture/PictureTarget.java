package org.kapija.core.document.picture;

import java.time.Duration;
import java.util.List;
import org.kapija.core.value.Octets;
import org.kapija.fuzz.FuzzTarget;
import org.kapija.fuzz.Pictures;

/** Picture files of documents and barcodes. */
public final class PictureTarget implements FuzzTarget {
    @Override
    public List<Octets> seeds() {
        return Pictures.files();
    }

    @Override
    public Answer meet(Octets input) {
        return switch (PictureReading.of(input)) {
            case PictureReading.Read _ -> Answer.value();
            case PictureReading.Refused(var why) -> Answer.refused(why);
        };
    }

    /** Sixteen million pixels, which some octets can announce. */
    @Override
    public Duration patience() {
        return Duration.ofSeconds(4);
    }

    /** The same, at eight octets each while a file is unpacked, and their grey values. */
    @Override
    public long room() {
        return 300L << 20;
    }
}
