package org.kapija.core.fingerprint.interchange;

import java.util.List;
import org.kapija.core.fingerprint.Extraction;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Template;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/**
 * What the octets of a finger minutiae record gave, told by their content. Nothing is thrown, whatever the octets are.
 *
 * <p>Read with patience where nothing depends on it: reserved bits, qualities, unknown kinds of minutiae, extended data
 * and octets behind the stated end do not count. Refused is whatever could make a finger of octets that are none:
 * counts and lengths that do not agree with the record, resolutions of no scanner, minutiae outside the image.
 */
public sealed interface MinutiaeReading {
    /** Longest record that is looked at, in octets: 80 times ten fingers with 255 minutiae each. */
    int OCTETS_MAX = 1_250_000;

    /** Least resolution, pixels per centimetre: 250 dpi, the least of the standards. */
    int RESOLUTION_MIN = 98;

    /** Greatest resolution, pixels per centimetre: 1,219 dpi. Not 500, which somebody meant to be dots per inch. */
    int RESOLUTION_MAX = 480;

    /**
     * A record with at least one finger that can be compared.
     *
     * @param format of the record
     * @param fingers in the order of the record; several may be of one position (views)
     * @param left a sentence for each finger of the record that cannot be compared
     */
    record Read(RecordFormat format, List<Finger> fingers, List<Message> left) implements MinutiaeReading {
        public Read {
            fingers = List.copyOf(fingers);
            left = List.copyOf(left);
        }
    }

    /**
     * One view of one finger.
     *
     * @param position as the record says
     * @param template its minutiae at 500 dpi, {@value Extraction#MINUTIAE_MIN} or more
     */
    record Finger(FingerPosition position, Template template) {}

    /**
     * A record of fingers that cannot be used, or only in part could have been: nothing of it was.
     *
     * @param why what is wrong, where, and what to do
     */
    record Refused(Message why) implements MinutiaeReading {}

    /** Octets of another kind: an image, perhaps. */
    record NoRecord() implements MinutiaeReading {}

    /** Reads a record. Takes microseconds, and memory as the octets that are there, not as those it speaks of. */
    static MinutiaeReading of(Octets record) {
        return switch (RecordKind.of(record)) {
            case RecordKind.OTHER -> new NoRecord();
            case RecordKind.NEWER -> new Refused(Message.of("finger.record.newer"));
            case RecordKind.IMAGES -> new Refused(Message.of("finger.record.images"));
            case RecordKind.MINUTIAE -> {
                try {
                    yield MinutiaeRecord.read(record);
                } catch (RecordFault fault) {
                    yield new Refused(fault.why());
                }
            }
        };
    }
}
