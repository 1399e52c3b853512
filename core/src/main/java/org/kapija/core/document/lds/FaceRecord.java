package org.kapija.core.document.lds;

import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/** A face record of ISO/IEC 19794-5:2005, clause 5: heads of fixed lengths, then the image. */
final class FaceRecord {
    private static final long FAC = 0x46414300; // "FAC", 0
    private static final int HEAD = 14;
    private static final int FACE_HEAD = 20;
    private static final int POINT = 8;
    private static final int IMAGE_HEAD = 12;
    private static final int POINTS_AT = HEAD + 4;

    private FaceRecord() {}

    /** Finds the first image of a record. */
    static Octets image(Tlv record) throws LdsFault {
        if (record.number(0, 4) != FAC) {
            throw new LdsFault(Message.of("lds.no-face"));
        }
        long face = record.number(HEAD, 4); // from its own head to the end of its image
        int before = FACE_HEAD + (int) record.number(POINTS_AT, 2) * POINT + IMAGE_HEAD;
        return record.value(HEAD + before, face - before);
    }
}
