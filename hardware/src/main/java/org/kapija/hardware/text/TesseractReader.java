package org.kapija.hardware.text;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.kapija.core.document.MrzAlphabet;
import org.kapija.core.document.optical.LineText;
import org.kapija.core.document.optical.TextReader;
import org.kapija.core.document.picture.GreyImage;
import org.kapija.core.message.Message;
import org.kapija.core.value.Sensitive;
import org.kapija.hardware.port.DeviceFault;

/** Reads lines with Tesseract and a model of the zone's characters. Holds about 40 MB outside the heap. */
public final class TesseractReader implements TextReader, AutoCloseable {
    private static final String DEVICE = "camera";
    private static final String MODEL_ENDING = ".traineddata";
    private static final int ROWS = 36; // to which the library scales a line before it looks at it column by column
    private static final int COLUMNS_MAX = 4_000; // then; a line of 44 characters has 800 to 1 100
    private static final int WIDTH_MAX = 8_000; // of a line image: more is no line
    private static final int HEIGHT_MAX = 400;
    private static final int RESOLUTION = 300; // any; without one the library guesses, and warns

    private final Tesseract library;
    private final MemorySegment api;
    private boolean closed;

    private TesseractReader(Tesseract library, MemorySegment api) {
        this.library = library;
        this.api = api;
        library.setPageMode.call(api, Tesseract.RAW_LINE);
    }

    /**
     * Loads library and model; takes about 0.2 s.
     *
     * @param model file {@code NAME.traineddata}
     * @throws DeviceFault if the library or the model is not there or does not work; the sentence says which, and
     *     reading goes on by hand or with the swipe reader
     */
    public static TesseractReader open(Path model) throws DeviceFault {
        String name = String.valueOf(model.getFileName());
        if (!name.endsWith(MODEL_ENDING) || !Files.isReadable(model) || Files.isDirectory(model)) {
            throw fault("camera.no-model", model);
        }
        Tesseract library = bound();
        if (!whole(model)) {
            throw fault("camera.bad-model", model);
        }
        MemorySegment api = library.create.call();
        try (var call = Arena.ofConfined()) {
            // warnings would go to standard error, which is the journal of the whole terminal
            set(library, api, call, "debug_file", "/dev/null");
            var folder = call.allocateFrom(String.valueOf(model.toAbsolutePath().getParent()));
            var language = call.allocateFrom(name.substring(0, name.length() - MODEL_ENDING.length()));
            if (library.init.call(api, folder, language, Tesseract.LSTM_ONLY) != 0) {
                library.delete.call(api);
                throw fault("camera.bad-model", model);
            }
            // light on dark is no zone, and would take twice the time; before the model is loaded it would be forgotten
            set(library, api, call, "tessedit_do_invert", "0");
        }
        return new TesseractReader(library, api);
    }

    private static boolean whole(Path model) throws DeviceFault {
        try {
            return ModelFile.isWhole(model);
        } catch (IOException unreadable) {
            DeviceFault fault = fault("camera.bad-model", model);
            fault.initCause(unreadable);
            throw fault;
        }
    }

    private static Tesseract bound() throws DeviceFault {
        try {
            return new Tesseract();
        } catch (IllegalArgumentException | NoSuchElementException absent) {
            var fault = new DeviceFault(
                    DEVICE, DeviceFault.Kind.UNPLUGGED, Message.of("camera.no-library", "library", Tesseract.LIBRARY));
            fault.initCause(absent);
            throw fault;
        }
    }

    private static DeviceFault fault(String key, Path model) {
        return new DeviceFault(DEVICE, DeviceFault.Kind.REFUSED, Message.of(key, "file", model.toString()));
    }

    /**
     * {@inheritDoc} Its length over its height bounds the time, for nothing stops the library within a line: one that
     * is larger than any line, or more than three times as long, gives nothing.
     */
    @Override
    public LineText read(GreyImage line, MrzAlphabet alphabet) {
        if (closed) {
            throw new IllegalStateException("the reader of text is closed");
        }
        boolean large = line.width() > WIDTH_MAX || line.height() > HEIGHT_MAX;
        if (large || line.width() * ROWS / line.height() > COLUMNS_MAX) {
            return LineText.NONE;
        }
        try (var call = Arena.ofConfined()) {
            set(library, api, call, "tessedit_char_whitelist", alphabet.characters());
            var pixels = call.allocateFrom(ValueLayout.JAVA_BYTE, line.pixels());
            library.setImage.call(api, pixels, line.width(), line.height(), 1, line.width());
            library.setResolution.call(api, RESOLUTION);
            return library.recognize.call(api, MemorySegment.NULL) == 0 ? symbols() : LineText.NONE;
        }
    }

    private LineText symbols() {
        MemorySegment symbol = library.iterator.call(api);
        if (symbol.equals(MemorySegment.NULL)) {
            return LineText.NONE;
        }
        var text = new StringBuilder();
        List<Double> confidences = new ArrayList<>();
        try {
            do {
                String characters = taken(library.text.call(symbol, Tesseract.SYMBOL));
                double confidence = library.confidence.call(symbol, Tesseract.SYMBOL);
                characters.chars().filter(character -> character > ' ').forEach(character -> {
                    text.append((char) character);
                    confidences.add(confidence);
                });
            } while (library.next.call(symbol, Tesseract.SYMBOL) != 0);
        } finally {
            library.deleteIterator.call(symbol);
        }
        return new LineText(Sensitive.of(text.toString()), confidences);
    }

    /** Takes over a text that the library made. */
    @SuppressWarnings("restricted")
    private String taken(MemorySegment text) {
        if (text.equals(MemorySegment.NULL)) {
            return "";
        }
        String taken = text.reinterpret(Long.MAX_VALUE).getString(0);
        library.deleteText.call(text);
        return taken;
    }

    private static void set(Tesseract library, MemorySegment api, Arena call, String name, String value) {
        if (library.setVariable.call(api, call.allocateFrom(name), call.allocateFrom(value)) == 0) {
            throw new IllegalStateException(Tesseract.LIBRARY + " has no setting " + name + ": install version 5.3");
        }
    }

    /** Lets go of the model; harmless when repeated. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            library.delete.call(api);
        }
    }
}
