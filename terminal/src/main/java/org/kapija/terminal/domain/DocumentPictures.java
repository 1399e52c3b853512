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
 * What the pictures of one document have shown so far. One picture is enough if its zone is valid and its readings
 * agree about every field. When time is up a valid zone counts whose readings do not; and if none was valid, one that
 * three pictures in a row showed alike: a forger's wrong check digit must not pass for a bad picture for ever.
 *
 * @param last what the last picture with a zone showed
 * @param times how many pictures in a row showed the same lines
 * @param valid the last valid zone
 * @param complaint what would help, for when time is up
 */
public record DocumentPictures(
        Optional<ZoneReading.Read> last, int times, Optional<ZoneReading.Read> valid, Message complaint) {
    /** No picture yet. */
    public static final DocumentPictures NONE =
            new DocumentPictures(Optional.empty(), 0, Optional.empty(), Message.of("camera.no-picture"));

    /**
     * Pixels of the largest picture that is unpacked: a camera of 4K; every picture is in memory thrice for a moment.
     */
    private static final int PIXELS_MAX = 8_400_000;

    private static final int ENOUGH = 3;

    /** The fields that an inspection goes by. */
    private static final Set<MrzField> USED = Set.of(
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
        return switch (PictureReading.of(picture, PIXELS_MAX)) {
            case PictureReading.Read(var image) -> after(ZoneReading.of(image, characters));
            case PictureReading.Refused _ -> complaining("camera.bad-picture");
        };
    }

    /** Adds what a picture showed. */
    DocumentPictures after(ZoneReading picture) {
        return switch (picture) {
            case ZoneReading.NotFound _ -> complaining("camera.no-zone");
            case ZoneReading.Read read
            when !(read.reading() instanceof MrzReading.Read) -> complaining("camera.not-read");
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

    private DocumentPictures complaining(String why) {
        return new DocumentPictures(Optional.empty(), 0, valid, Message.of(why));
    }

    /** Returns whether no more pictures are needed. */
    public boolean suffice() {
        return valid.filter(read -> unsure(read).isEmpty()).isPresent();
    }

    /** Returns what the document says, as far as the pictures show. */
    public Optional<ZoneReading.Read> best() {
        return valid.or(() -> last.filter(_ -> times >= ENOUGH));
    }

    /** Returns the fields that an inspection goes by and that the readings of a zone do not bear out. */
    static Set<MrzField> unsure(ZoneReading.Read read) {
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
