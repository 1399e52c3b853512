package org.kapija.hardware.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file that Tesseract keeps a model in ({@code tessdatamanager.cpp}): a number of components, the offset of each,
 * -1 for those left out, and then these. The library ends the whole program when it loads a network that is cut short.
 */
final class ModelFile {
    private static final int COMPONENTS_MAX = 64; // there are 24
    private static final int NETWORK = 17; // TESSDATA_LSTM
    private static final int ABSENT = -1;

    private ModelFile() {}

    /** Returns whether every component lies within the file, and a network is among them. */
    static boolean isWhole(Path model) throws IOException {
        try (InputStream file = Files.newInputStream(model)) {
            var header = ByteBuffer.wrap(file.readNBytes(Integer.BYTES + COMPONENTS_MAX * Long.BYTES))
                    .order(ByteOrder.LITTLE_ENDIAN);
            int components = header.remaining() < Integer.BYTES ? 0 : header.getInt();
            boolean told = components > NETWORK
                    && components <= COMPONENTS_MAX
                    && header.remaining() >= components * Long.BYTES;
            return told && follow(header, components, Files.size(model));
        }
    }

    /** Whether the components that are there follow each other, the last one within the file too. */
    private static boolean follow(ByteBuffer offsets, int components, long size) {
        long before = Integer.BYTES + components * (long) Long.BYTES - 1;
        boolean network = false;
        for (int component = 0; component < components; component++) {
            long offset = offsets.getLong();
            if (offset != ABSENT) {
                if (offset <= before || offset >= size) {
                    return false;
                }
                before = offset;
                network |= component == NETWORK;
            }
        }
        return network;
    }
}
