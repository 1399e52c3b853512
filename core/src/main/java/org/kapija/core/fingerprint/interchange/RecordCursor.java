package org.kapija.core.fingerprint.interchange;

import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/** Where reading stands in a stretch of a record; what is announced beyond the stretch is a fault. */
final class RecordCursor {
    private final Octets record;
    private final int end;
    private int at;

    /** Stands at {@code from}; {@code end} is behind the last octet that may be read, and within the record. */
    RecordCursor(Octets record, int from, int end) {
        this.record = record;
        this.at = from;
        this.end = end;
    }

    int octet() throws RecordFault {
        require(1);
        return record.at(at++);
    }

    /** Reads a number of two octets. */
    int pair() throws RecordFault {
        return octet() << 8 | octet();
    }

    /** Reads a number of four octets. */
    long quad() throws RecordFault {
        return (long) pair() << 16 | pair();
    }

    void skip(int octets) throws RecordFault {
        require(octets);
        at += octets;
    }

    /** Steps over the next octets and returns a cursor that stands in front of them and cannot leave them. */
    RecordCursor part(long octets) throws RecordFault {
        require(octets);
        var part = new RecordCursor(record, at, at + (int) octets);
        at = part.end;
        return part;
    }

    /** Finds everything read that was announced. */
    void requireEnd() throws RecordFault {
        if (at < end) {
            throw new RecordFault(Message.of("finger.record.counts", "octets", Integer.toString(end - at)));
        }
    }

    private void require(long octets) throws RecordFault {
        if (octets < 0 || octets > end - at) {
            throw new RecordFault(Message.of("finger.record.ends", "octet", Integer.toString(end)));
        }
    }
}
