package org.kapija.hardware.text;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandleProxies;

/**
 * The functions of Tesseract's C interface ({@code tesseract/capi.h}) that reading a line takes, the same in 5.3 and
 * 5.5. Of what is made here the caller deletes what has a function for it.
 */
final class Tesseract {
    /** By name and version of its binary interface, as Debian 12 and 13 have it. */
    static final String LIBRARY = "libtesseract.so.5";

    static final int LSTM_ONLY = 1; // OEM_LSTM_ONLY
    static final int RAW_LINE = 13; // PSM_RAW_LINE: the image is one line, and nothing is looked for in it
    static final int SYMBOL = 4; // RIL_SYMBOL

    final Make create;
    final Drop delete;
    final Open init;
    final Setting setVariable;
    final Choice setPageMode;
    final Choice setResolution;
    final Picture setImage;
    final Run recognize;
    final Part iterator;
    final Piece text;
    final Trust confidence;
    final Step next;
    final Drop deleteIterator;
    final Drop deleteText;

    private final SymbolLookup library;

    /**
     * Binds the library of the system.
     *
     * @throws IllegalArgumentException if there is none
     * @throws java.util.NoSuchElementException if it lacks a function
     */
    @SuppressWarnings("restricted") // native access is what this class is for
    Tesseract() {
        library = SymbolLookup.libraryLookup(LIBRARY, Arena.global());
        create = bind("TessBaseAPICreate", Make.class, pointer());
        delete = bind("TessBaseAPIDelete", Drop.class, nothing(ADDRESS));
        init = bind("TessBaseAPIInit2", Open.class, number(ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
        setVariable = bind("TessBaseAPISetVariable", Setting.class, number(ADDRESS, ADDRESS, ADDRESS));
        setPageMode = bind("TessBaseAPISetPageSegMode", Choice.class, nothing(ADDRESS, JAVA_INT));
        setResolution = bind("TessBaseAPISetSourceResolution", Choice.class, nothing(ADDRESS, JAVA_INT));
        setImage = bind(
                "TessBaseAPISetImage",
                Picture.class,
                nothing(ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
        recognize = bind("TessBaseAPIRecognize", Run.class, number(ADDRESS, ADDRESS));
        iterator = bind("TessBaseAPIGetIterator", Part.class, pointer(ADDRESS));
        text = bind("TessResultIteratorGetUTF8Text", Piece.class, pointer(ADDRESS, JAVA_INT));
        confidence =
                bind("TessResultIteratorConfidence", Trust.class, FunctionDescriptor.of(JAVA_FLOAT, ADDRESS, JAVA_INT));
        next = bind("TessResultIteratorNext", Step.class, number(ADDRESS, JAVA_INT));
        deleteIterator = bind("TessResultIteratorDelete", Drop.class, nothing(ADDRESS));
        deleteText = bind("TessDeleteText", Drop.class, nothing(ADDRESS));
    }

    /** {@code TessBaseAPI *()} and the like. */
    public interface Make {
        MemorySegment call();
    }

    /** {@code void (thing)}. */
    public interface Drop {
        void call(MemorySegment thing);
    }

    /** {@code int (api, folder, model, engine)}; 0 is success. */
    public interface Open {
        int call(MemorySegment api, MemorySegment folder, MemorySegment model, int engine);
    }

    /** {@code BOOL (api, name, value)}. */
    public interface Setting {
        int call(MemorySegment api, MemorySegment name, MemorySegment value);
    }

    /** {@code void (thing, number)}. */
    public interface Choice {
        void call(MemorySegment thing, int number);
    }

    /** {@code void (api, pixels, width, height, octets a pixel, octets a row)}; the pixels are copied. */
    public interface Picture {
        void call(MemorySegment api, MemorySegment pixels, int width, int height, int depth, int stride);
    }

    /** {@code int (api, monitor)}; 0 is success, and none need watch. */
    public interface Run {
        int call(MemorySegment api, MemorySegment monitor);
    }

    /** {@code TessResultIterator *(api)}. */
    public interface Part {
        MemorySegment call(MemorySegment api);
    }

    /** {@code char *(iterator, level)}. */
    public interface Piece {
        MemorySegment call(MemorySegment iterator, int level);
    }

    /** {@code float (iterator, level)}. */
    public interface Trust {
        float call(MemorySegment iterator, int level);
    }

    /** {@code BOOL (iterator, level)}. */
    public interface Step {
        int call(MemorySegment iterator, int level);
    }

    private static FunctionDescriptor pointer(MemoryLayout... arguments) {
        return FunctionDescriptor.of(ADDRESS, arguments);
    }

    private static FunctionDescriptor number(MemoryLayout... arguments) {
        return FunctionDescriptor.of(JAVA_INT, arguments);
    }

    private static FunctionDescriptor nothing(MemoryLayout... arguments) {
        return FunctionDescriptor.ofVoid(arguments);
    }

    /** Binds through an interface, so that callers need not catch the Throwable of a method handle. */
    @SuppressWarnings("restricted")
    private <T> T bind(String name, Class<T> shape, FunctionDescriptor type) {
        return MethodHandleProxies.asInterfaceInstance(
                shape, Linker.nativeLinker().downcallHandle(library.findOrThrow(name), type));
    }
}
