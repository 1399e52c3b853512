package org.kapija.terminal.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapija.core.document.MrzField;
import org.kapija.core.document.MrzMask;
import org.kapija.core.document.MrzReading;
import org.kapija.core.document.optical.TextReader;
import org.kapija.core.document.optical.ZoneReading;
import org.kapija.core.document.picture.PictureReading;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/**
 * What the pictures of one document have shown so far. One picture is believed if its zone is valid and both readings
 * of it agree about every field; three in a row that say the same, whatever it is, are what is printed: a forger's
 * wrong check digit must not pass for a bad picture for ever.
 *
 * @param last what the last picture with a zone showed
 * @param times how many pictures in a row showed the same lines
 * @param valid the last valid zone whose readings did not agree
 * @param complaint what would help, for when time is up
 */
public record DocumentPictures(
        Optional<ZoneReading.Read> last, int times, Optional<ZoneReading.Read> valid, Message complaint) {
    /** No picture yet. */
    public static final DocumentPictures NONE =
            new DocumentPictures(Optional.empty(), 0, Optional.empty(), Message.of("camera.no-picture"));

    private static final int ENOUGH = 3;

    /** The fields that an inspection goes by. */
    private static final Set<MrzField> USED = EnumSet.of(
            MrzField.ISSUER,
            MrzField.NUMBER,
            MrzField.NATIONALITY,
            MrzField.BIRTH_DATE,
            MrzField.SEX,
            MrzField.EXPIRY_DATE,
            MrzField.NAME,
            MrzField.GIVEN_NAMES);

    /**
     * Adds a picture.
     *
     * @param picture an image file as a camera gave it, untrusted
     * @param characters reads the lines of its zone
     */
    public DocumentPictures after(Octets picture, TextReader characters) {
        return switch (PictureReading.of(picture)) {
            case PictureReading.Read(var image) -> after(ZoneReading.of(image, characters));
            case PictureReading.Refused(Message why) -> complaining(why);
        };
    }

    /** Adds what a picture showed. */
    DocumentPictures after(ZoneReading picture) {
        return switch (picture) {
            case ZoneReading.NotFound(Message why) -> complaining(why);
            case ZoneReading.Read read
            when !(read.reading() instanceof MrzReading.Read) -> complaining(Message.of("camera.not-read"));
            case ZoneReading.Read read -> {
                boolean same = last.filter(before -> before.lines().equals(read.lines()))
                        .isPresent();
                yield new DocumentPictures(
                        Optional.of(read),
                        same ? times + 1 : 1,
                        isValid(read) ? Optional.of(read) : valid,
                        Message.of("camera.not-read"));
            }
        };
    }

    private DocumentPictures complaining(Message why) {
        return new DocumentPictures(Optional.empty(), 0, valid, why);
    }

    /** Returns what the document says, once there is no more doubt that it says so. */
    public Optional<ZoneReading.Read> believed() {
        return last.filter(
                read -> times >= ENOUGH || (isValid(read) && unsure(read).isEmpty()));
    }

    /** Returns the fields that an inspection goes by and about which the readings of a zone did not agree. */
    public static Set<MrzField> unsure(ZoneReading.Read read) {
        Set<MrzField> unsure = EnumSet.noneOf(MrzField.class);
        List<String> lines = read.lines().reveal();
        MrzMask.of(lines).ifPresent(mask -> unsure.addAll(mask.fields()));
        unsure.retainAll(USED);
        unsure.removeAll(read.sure());
        return unsure;
    }

    private static boolean isValid(ZoneReading.Read read) {
        return read.reading() instanceof MrzReading.Read zone && zone.valid();
    }
}
