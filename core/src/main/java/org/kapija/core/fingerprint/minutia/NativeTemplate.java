package org.kapija.core.fingerprint.minutia;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The native template of SourceAFIS 3: a CBOR map (RFC 8949) of the keys {@code version}, {@code width},
 * {@code height}, {@code positionsX}, {@code positionsY}, {@code directions} (radians) and {@code types} (a text of one
 * letter a minutia, E or B).
 */
public final class NativeTemplate {
    private static final CBORFactory CBOR = new CBORFactory();

    private static final Set<String> PARTS =
            Set.of("version", "width", "height", "positionsX", "positionsY", "directions", "types");

    private NativeTemplate() {}

    /**
     * Reads the minutiae.
     *
     * @throws IOException if the octets are no native template
     */
    public static Minutiae read(byte[] octets) throws IOException {
        double[] x = {};
        double[] y = {};
        double[] directions = {};
        String types = "";
        int parts = 0;
        try (var parser = CBOR.createParser(octets)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no map");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                parts += PARTS.contains(name) ? 1 : 0;
                switch (name) {
                    case "positionsX" -> x = numbers(parser);
                    case "positionsY" -> y = numbers(parser);
                    case "directions" -> directions = numbers(parser);
                    case "types" -> types = parser.getText();
                    default -> parser.skipChildren();
                }
            }
        }
        if (parts != PARTS.size()) {
            throw new IOException("parts are missing, or there twice");
        }
        if (x.length != types.length() || y.length != x.length || directions.length != x.length) {
            throw new IOException("lists of different lengths");
        }
        var minutiae = new Minutiae.Builder();
        for (int at = 0; at < x.length; at++) {
            minutiae.add(coordinate(x[at]), coordinate(y[at]), steps(directions[at]), ending(types.charAt(at)));
        }
        return minutiae.build();
    }

    /**
     * Returns how many octets the first template takes, whatever follows it; empty if they begin no map of CBOR or end
     * within it.
     */
    public static OptionalInt size(byte[] octets) {
        try (var parser = CBOR.createParser(octets)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return OptionalInt.empty();
            }
            parser.skipChildren();
            return OptionalInt.of((int) parser.currentLocation().getByteOffset());
        } catch (IOException _) {
            return OptionalInt.empty(); // the caller is told by the emptiness; there is nothing more to know
        }
    }

    private static int coordinate(double value) throws IOException {
        if (!(value >= 0 && value <= Minutiae.COORDINATE_MAX)) {
            throw new IOException("a minutia outside the plane");
        }
        return (int) Math.round(value);
    }

    private static int steps(double radians) throws IOException {
        if (!(radians >= 0 && radians <= 2 * Math.PI + 1e-6)) {
            throw new IOException("a direction that is no angle");
        }
        return Minutiae.steps(radians);
    }

    private static boolean ending(char type) throws IOException {
        if (type != 'E' && type != 'B') {
            throw new IOException("a minutia that is neither ending nor bifurcation");
        }
        return type == 'E';
    }

    private static double[] numbers(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw new IOException("no list");
        }
        double[] numbers = new double[64];
        int size = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = parser.getDoubleValue();
        }
        return Arrays.copyOf(numbers, size);
    }

    /** Writes minutiae as a native template, as small as their places allow. */
    public static byte[] write(Minutiae minutiae) {
        int size = minutiae.size();
        int[] x = new int[size];
        int[] y = new int[size];
        int width = 1;
        int height = 1;
        for (int at = 0; at < size; at++) {
            x[at] = minutiae.x(at);
            y[at] = minutiae.y(at);
            width = Math.max(width, x[at] + 1);
            height = Math.max(height, y[at] + 1);
        }
        var octets = new ByteArrayOutputStream(16 * size + 96);
        try (CBORGenerator cbor = CBOR.createGenerator(octets)) {
            cbor.writeStartObject();
            cbor.writeStringField("version", "3.18.1-java");
            cbor.writeNumberField("width", width);
            cbor.writeNumberField("height", height);
            cbor.writeFieldName("positionsX");
            cbor.writeArray(x, 0, size);
            cbor.writeFieldName("positionsY");
            cbor.writeArray(y, 0, size);
            cbor.writeArrayFieldStart("directions");
            for (int at = 0; at < size; at++) {
                cbor.writeNumber((float) (minutiae.direction(at) * (2 * Math.PI / Minutiae.TURN)));
            }
            cbor.writeEndArray();
            var types = new StringBuilder(size);
            for (int at = 0; at < size; at++) {
                types.append(minutiae.ending(at) ? 'E' : 'B');
            }
            cbor.writeStringField("types", types.toString());
            cbor.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a template could not be written to memory", impossible);
        }
        return octets.toByteArray();
    }
}
