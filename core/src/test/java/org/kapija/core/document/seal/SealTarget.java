package org.kapija.core.document.seal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.fuzz.FuzzTarget;

/** Visible digital seals, as the octets of a barcode. */
public final class SealTarget implements FuzzTarget {
    @Override
    public List<Octets> seeds() {
        Octets zone = SealWriting.c40("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<L8988901C4XXX4009078F9612109<<<<<<<<");
        LocalDate day = LocalDate.of(2020, 6, 1);
        Octets visa = SealWriting.unsigned("UTO", "UTTS", "01", day, 0x5D01, Map.of(1, zone));
        Octets bare = SealWriting.unsigned("UTO", "UTTS", "0000000A", day, 0xFB06, Map.of(1, zone, 3, zone));
        Octets signature = Octets.of(new byte[64]);
        return List.of(SealWriting.signed(visa, signature), SealWriting.signed(bare, signature));
    }

    @Override
    public Answer meet(Octets input) {
        return switch (SealReading.of(input)) {
            case SealReading.Read _ -> Answer.value();
            case SealReading.NoSeal() -> new Answer(false, List.<Message>of());
            case SealReading.Refused(var why) -> Answer.refused(why);
        };
    }
}
