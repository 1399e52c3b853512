package org.kapija.core.exchange.iso;

import java.util.List;
import org.kapija.core.exchange.nist.Compression;
import org.kapija.core.value.Octets;
import org.kapija.fuzz.FuzzTarget;

/** Records of finger images: ISO/IEC 19794-4. */
public final class FingerImagesTarget implements FuzzTarget {
    @Override
    public List<Octets> seeds() {
        return List.of(new FingerImages(
                        500,
                        List.of(
                                new FingerView(1, 254, 0, 2, 1, Compression.NONE, Octets.ofHex("0aff")),
                                new FingerView(13, 60, 0, 1, 3, Compression.NONE, Octets.ofHex("ffa001"))))
                .toOctets());
    }

    @Override
    public Answer meet(Octets input) {
        return switch (FingerImagesReading.of(input)) {
            case FingerImagesReading.Read _ -> Answer.value();
            case FingerImagesReading.Refused(var why) -> Answer.refused(why);
        };
    }
}
