package org.kapija.core.document.lds;

import java.util.List;
import java.util.Optional;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;

/**
 * EF.DG2: the holder's face (ICAO Doc 9303-10, 4.7.3), found in its record and not decoded.
 *
 * @param format of the image
 * @param image the file of the image, JPEG or JPEG 2000
 */
public record FaceGroup(Format format, Sensitive<Octets> image) {
    private static final int TEMPLATES = 0x7F61;
    private static final int TEMPLATE = 0x7F60;
    private static final int RECORD = 0x5F2E;
    private static final int RECORD_OF_OBJECTS = 0x7F2E;
    private static final int DEPTH_MAX = 12;

    /** How the image is packed, told by its first octets. */
    public enum Format {
        JPEG("ffd8ff"),
        JPEG_2000("0000000c6a502020"),
        /** JPEG 2000 without a file around it. */
        JPEG_2000_STREAM("ff4fff51");

        private final String beginning;

        /** @param beginning its first octets, in hexadecimal */
        Format(String beginning) {
            this.beginning = beginning;
        }

        private static Optional<Format> of(Octets image) {
            for (Format format : values()) {
                int length = format.beginning.length() / 2;
                if (image.size() > length && image.part(0, length).toHex().equals(format.beginning)) {
                    return Optional.of(format);
                }
            }
            return Optional.empty();
        }
    }

    /** Reads the file; of several faces the first. */
    public static LdsReading<FaceGroup> read(Octets file) {
        return LdsParser.read(file, octets -> {
            Tlv template =
                    Tlv.whole(octets, ElementaryFile.DG2.tag()).child(TEMPLATES).child(TEMPLATE);
            Optional<Tlv> record = template.maybe(RECORD);
            Octets image = record.isPresent()
                    ? FaceRecord.image(record.get())
                    : imageWithin(template.child(RECORD_OF_OBJECTS), DEPTH_MAX).orElseThrow(FaceGroup::noImage);
            Format format = Format.of(image).orElseThrow(FaceGroup::noImage);
            return new FaceGroup(format, Sensitive.of(image));
        });
    }

    private static LdsFault noImage() {
        return new LdsFault(Message.of("lds.no-face"));
    }

    /** A record of ISO/IEC 39794-5 is objects in objects; the image is the one that begins as images do. */
    private static Optional<Octets> imageWithin(Tlv object, int depth) throws LdsFault {
        if (!object.constructed()) {
            return Optional.of(object.value()).filter(value -> Format.of(value).isPresent());
        }
        List<Tlv> children = depth == 0 ? List.of() : object.children();
        for (Tlv child : children) {
            Optional<Octets> image = imageWithin(child, depth - 1);
            if (image.isPresent()) {
                return image;
            }
        }
        return Optional.empty();
    }
}
