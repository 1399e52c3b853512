package org.kapija.core.fingerprint.interchange;

import com.machinezoo.fingerprintio.TemplateFormat;
import java.util.Arrays;
import java.util.List;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.fuzz.FuzzTarget;

/** Minutiae records of other vendors: ISO/IEC 19794-2 and INCITS 378. */
public final class MinutiaeTarget implements FuzzTarget {
    @Override
    public List<Octets> seeds() {
        return Arrays.stream(TemplateFormat.values())
                .map(format -> Octets.of(Records.written(format, Records.drawn(9, 1), Records.drawn(8, 2))))
                .toList();
    }

    @Override
    public Answer meet(Octets input) {
        return switch (MinutiaeReading.of(input)) {
            case MinutiaeReading.Read(var _, var _, var left) -> new Answer(true, left);
            case MinutiaeReading.Refused(var why) -> Answer.refused(why);
            case MinutiaeReading.NoRecord() -> new Answer(false, List.<Message>of());
        };
    }
}
