package org.kapija.core.exchange.nist;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.kapija.core.value.Octets;

/**
 * The image of a record, as the record describes it: types 3 and 4, and 10 and above where they have a size.
 *
 * @param width pixels in a row
 * @param height rows
 * @param compression empty if it is none that the standard names
 * @param positions of the finger, palm or plantar, as codes; of no picture of anything else
 * @param data the image itself
 */
public record EmbeddedImage(
        int width, int height, Optional<Compression> compression, List<Integer> positions, Octets data) {
    private static final int WIDTH = 6;
    private static final int HEIGHT = 7;
    private static final int COMPRESSION = 11;
    private static final int POSITION = 13;
    private static final int GREY_FROM_TYPE = 3;
    private static final int GREY_TO_TYPE = 4;
    private static final int FINGERS_FROM_TYPE = 13;
    private static final int FINGERS_TO_TYPE = 15;

    public EmbeddedImage {
        positions = List.copyOf(positions);
    }

    /** Finds the image of a record; none where the record does not tell its size. */
    public static Optional<EmbeddedImage> in(LogicalRecord record) {
        return switch (record) {
            case PackedRecord packed
            when isGrey(packed) ->
                Optional.of(new EmbeddedImage(
                        packed.width(), packed.height(), compression(packed), packed.positions(), packed.data()));
            case PackedRecord _ -> Optional.empty(); // black and white, or as its users agree
            case FieldedRecord fielded -> in(fielded);
        };
    }

    /** Returns whether a record says how it is packed, or has anything that could be. */
    static boolean isPacked(LogicalRecord record) {
        return switch (record) {
            case PackedRecord packed -> isGrey(packed);
            case FieldedRecord fielded ->
                fielded.field(COMPRESSION).isPresent() || fielded.data().isPresent();
        };
    }

    /** Returns how a record says that it is packed; empty if that is no way that the standard names. */
    static Optional<Compression> compression(LogicalRecord record) {
        return switch (record) {
            case PackedRecord packed -> Compression.ofCode(packed.compression());
            case FieldedRecord fielded -> fielded.plain(COMPRESSION).flatMap(Compression::ofLabel);
        };
    }

    private static boolean isGrey(PackedRecord record) {
        return record.type() >= GREY_FROM_TYPE && record.type() <= GREY_TO_TYPE;
    }

    private static Optional<EmbeddedImage> in(FieldedRecord record) {
        var width = record.number(WIDTH);
        var height = record.number(HEIGHT);
        return width.isEmpty() || height.isEmpty()
                ? Optional.empty()
                : record.data()
                        .map(data -> new EmbeddedImage(
                                width.getAsInt(), height.getAsInt(), compression(record), positions(record), data));
    }

    private static List<Integer> positions(FieldedRecord record) {
        return record.type() < FINGERS_FROM_TYPE || record.type() > FINGERS_TO_TYPE
                ? List.of()
                : record.field(POSITION).stream()
                        .flatMap(field -> field.items(StandardCharsets.ISO_8859_1).stream())
                        .map(items -> items.getFirst().strip())
                        .filter(code -> code.matches("[0-9]{1,3}"))
                        .map(Integer::valueOf)
                        .toList();
    }
}
