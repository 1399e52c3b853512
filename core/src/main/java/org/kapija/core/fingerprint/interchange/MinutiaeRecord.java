package org.kapija.core.fingerprint.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.fingerprint.Extraction;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Template;
import org.kapija.core.fingerprint.interchange.MinutiaeReading.Finger;
import org.kapija.core.fingerprint.minutia.Minutiae;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/** The heads of a record and of its views, where the formats differ, and the minutiae, where they hardly do. */
final class MinutiaeRecord {
    /** Octets of a minutia with a quality; ISO/IEC 19794-2:2011 knows them without, one octet shorter. */
    private static final int MINUTIA_OCTETS = 6;

    private static final int ENDING = 1;
    private static final int COORDINATE = 0x3FFF; // 14 bits, below two of kind (x) or reserved (y)

    private final RecordFormat format;
    private final RecordCursor in;
    private final List<Finger> fingers = new ArrayList<>();
    private final List<Message> left = new ArrayList<>();
    private int view;

    private MinutiaeRecord(RecordFormat format, RecordCursor in) {
        this.format = format;
        this.in = in;
    }

    /** Reads a record that begins as one. */
    static MinutiaeReading read(Octets octets) throws RecordFault {
        if (octets.size() > MinutiaeReading.OCTETS_MAX) {
            throw new RecordFault(Message.of(
                    "finger.record.too-long",
                    "octets",
                    Integer.toString(octets.size()),
                    "limit",
                    Integer.toString(MinutiaeReading.OCTETS_MAX)));
        }
        var head = RecordHead.of(octets);
        var record = new MinutiaeRecord(head.format(), head.rest());
        switch (head.format()) {
            case ISO_19794_2_2005 -> record.olderViews(2);
            case INCITS_378_2004 -> record.olderViews(6);
            case INCITS_378_2009 -> record.incitsViews();
            case ISO_19794_2_2011 -> record.isoViews();
        }
        head.rest().requireEnd();
        return record.reading();
    }

    private MinutiaeReading reading() throws RecordFault {
        if (!fingers.isEmpty()) {
            return new MinutiaeReading.Read(format, fingers, left);
        }
        throw new RecordFault(left.isEmpty() ? Message.of("finger.record.no-finger") : left.getFirst());
    }

    /** ISO/IEC 19794-2:2005 and INCITS 378-2004: one image size and resolution for all views. */
    private void olderViews(int equipment) throws RecordFault {
        in.skip(equipment); // what it was captured with; INCITS says before it whose product wrote the record
        Plane plane = sizeThenResolution();
        int views = in.octet();
        in.skip(1); // reserved
        for (int at = 0; at < views; at++) {
            int position = in.octet();
            in.skip(2); // number of the view and impression type; quality
            minutiae(in, position, plane, MINUTIA_OCTETS);
            in.skip(in.pair()); // extended data: ridge counts, cores, deltas, a vendor's own
        }
    }

    private void incitsViews() throws RecordFault {
        in.skip(4 + 3); // whose product wrote it; what it was captured with
        int views = in.octet();
        in.skip(1); // reserved
        for (int at = 0; at < views; at++) {
            int position = in.octet();
            in.skip(1 + 1 + 5); // number of the view, impression type, quality and whose
            minutiae(in, position, sizeThenResolution(), MINUTIA_OCTETS);
            in.skip(in.pair()); // extended data
        }
    }

    private void isoViews() throws RecordFault {
        int views = in.pair();
        boolean certified = in.octet() != 0;
        for (int at = 0; at < views; at++) {
            RecordCursor part = in.part(in.quad() - 4);
            part.skip(9 + 1 + 2 + 2); // when, and what it was captured with
            part.skip(5 * part.octet()); // qualities, each with whose
            if (certified) {
                part.skip(3 * part.octet());
            }
            isoView(part);
            part.skip(part.pair()); // extended data
            part.requireEnd();
        }
    }

    private void isoView(RecordCursor part) throws RecordFault {
        int position = part.octet();
        part.skip(1); // number of the view
        int across = part.pair();
        int down = part.pair();
        part.skip(1); // impression type
        Plane plane = new Plane(part.pair(), part.pair(), across, down).checked();
        int octets = part.octet() >>> 4; // the lower half: what the vendor calls the end of a ridge
        if (octets != MINUTIA_OCTETS && octets != MINUTIA_OCTETS - 1) {
            throw new RecordFault(Message.of("finger.record.minutia-octets", "octets", Integer.toString(octets)));
        }
        minutiae(part, position, plane, octets);
    }

    private Plane sizeThenResolution() throws RecordFault {
        return new Plane(in.pair(), in.pair(), in.pair(), in.pair()).checked();
    }

    private void minutiae(RecordCursor from, int code, Plane plane, int octets) throws RecordFault {
        view++;
        int count = from.octet();
        var minutiae = new Minutiae.Builder();
        for (int number = 1; number <= count; number++) {
            int kindAndX = from.pair();
            int x = kindAndX & COORDINATE;
            int y = from.pair() & COORDINATE;
            int direction = from.octet();
            from.skip(octets - (MINUTIA_OCTETS - 1)); // quality
            if (!plane.holds(x, y)) {
                throw new RecordFault(about(number, "finger.record.minutia-outside", Map.of()));
            }
            if (direction >= format.turn()) {
                throw new RecordFault(about(
                        number,
                        "finger.record.direction",
                        Map.of("direction", Integer.toString(direction), "standard", format.standard())));
            }
            minutiae.add(plane.x(x), plane.y(y), plane.direction(direction, format.turn()), kindAndX >>> 14 == ENDING);
        }
        keep(code, minutiae.build());
    }

    private void keep(int code, Minutiae minutiae) {
        Optional<FingerPosition> position = FingerPosition.ofCode(code);
        if (position.isEmpty()) {
            left.add(Message.of(
                    "finger.record.not-one-finger",
                    "view",
                    Integer.toString(view),
                    "position",
                    Integer.toString(code)));
        } else if (minutiae.size() < Extraction.MINUTIAE_MIN) {
            left.add(Message.of(
                    "finger.record.too-few-minutiae",
                    "view",
                    Integer.toString(view),
                    "count",
                    Integer.toString(minutiae.size())));
        } else {
            fingers.add(new Finger(position.get(), Template.of(minutiae)));
        }
    }

    private Message about(int minutia, String key, Map<String, String> more) {
        Map<String, String> arguments = new HashMap<>(more);
        arguments.put("minutia", Integer.toString(minutia));
        arguments.put("view", Integer.toString(view));
        return new Message(key, arguments);
    }
}
