package org.kapija.core.fingerprint.interchange;

import com.machinezoo.fingerprintio.TemplateFormat;
import com.machinezoo.sourceafis.FingerprintCompatibility;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.kapija.core.fingerprint.Template;
import org.kapija.core.fingerprint.minutia.Minutiae;
import org.kapija.core.fingerprint.minutia.NativeTemplate;
import org.kapija.core.value.Octets;

/** Records as somebody else's library writes and reads them. */
public final class Records {
    /** All minutiae lie within, pixels. */
    static final int SIDE = 400;

    private Records() {}

    /** Minutiae at random, two of them in the corners so that every record has the same image size. */
    static Minutiae drawn(int count, long seed) {
        var random = new SplittableRandom(seed);
        var minutiae = new Minutiae.Builder();
        for (int at = 0; at < count; at++) {
            int x = at == 0 ? 0 : at == 1 ? SIDE - 1 : random.nextInt(SIDE);
            int y = at == 0 ? 0 : at == 1 ? SIDE - 1 : random.nextInt(SIDE);
            minutiae.add(x, y, random.nextInt(Minutiae.TURN), random.nextBoolean());
        }
        return minutiae.build();
    }

    /** Writes fingers by ISO/IEC 19794-2:2005, as a foreign system would hand them over. */
    public static byte[] iso(Template... fingers) {
        return written(
                TemplateFormat.ISO_19794_2_2005,
                Arrays.stream(fingers).map(Template::places).toArray(Minutiae[]::new));
    }

    /** Writes fingers of unknown position, 500 dpi. */
    static byte[] written(TemplateFormat format, Minutiae... fingers) {
        return FingerprintCompatibility.exportTemplates(
                format,
                Arrays.stream(fingers)
                        .map(finger -> new FingerprintTemplate(NativeTemplate.write(finger)))
                        .toArray(FingerprintTemplate[]::new));
    }

    /** Reads fingers as SourceAFIS does. */
    static List<Minutiae> readByOthers(byte[] record) {
        return FingerprintCompatibility.importTemplates(record).stream()
                .map(template -> {
                    try {
                        return NativeTemplate.read(template.toByteArray());
                    } catch (IOException impossible) {
                        throw new UncheckedIOException(impossible);
                    }
                })
                .toList();
    }

    /** Returns the record with other octets at a place. */
    static Octets with(byte[] record, int at, int... octets) {
        byte[] changed = record.clone();
        for (int next = 0; next < octets.length; next++) {
            changed[at + next] = (byte) octets[next];
        }
        return Octets.of(changed);
    }
}
