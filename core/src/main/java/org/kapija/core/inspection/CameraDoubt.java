package org.kapija.core.inspection;

import java.util.Arrays;
import org.kapija.core.message.Message;

/** What the camera was not sure of when it read a document: a finding of the document, for the officer to compare. */
public enum CameraDoubt {
    /** The name: nobody is searched for by it. */
    NAME("camera.name-unsure"),
    /** Something else that the inspection goes by. */
    FIELDS("camera.compare");

    private final String key;

    CameraDoubt(String key) {
        this.key = key;
    }

    /** Returns the sentence for the officer. */
    public Message message() {
        return Message.of(key);
    }

    /** Returns whether a document was read with this doubt. */
    boolean in(TravelDocument document) {
        return document.findings().contains(message());
    }

    /** Returns whether a document was read with any. */
    static boolean anyIn(TravelDocument document) {
        return Arrays.stream(values()).anyMatch(doubt -> doubt.in(document));
    }
}
