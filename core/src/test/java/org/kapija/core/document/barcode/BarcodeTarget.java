package org.kapija.core.document.barcode;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kapija.core.document.picture.GreyImage;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.fuzz.FuzzTarget;

/**
 * Barcodes, behind the picture file that they come in: the first octet is the number of modules in a row, each bit
 * after it a module, drawn three pixels wide.
 */
public final class BarcodeTarget implements FuzzTarget {
    private static final int SCALE = 3;
    private static final int ROWS_MAX = 200;

    @Override
    public List<Octets> seeds() {
        return Stream.of(BarcodeFormat.QR_CODE, BarcodeFormat.DATA_MATRIX, BarcodeFormat.AZTEC, BarcodeFormat.PDF_417)
                .map(BarcodeTarget::drawn)
                .toList();
    }

    private static Octets drawn(BarcodeFormat format) {
        try {
            BitMatrix code = new MultiFormatWriter().encode("KAPIJA 12345", format, 1, 1, Map.of());
            int quiet = 4;
            int width = code.getWidth() + 2 * quiet;
            byte[] input = new byte[1 + (width * (code.getHeight() + 2 * quiet) + 7) / 8];
            input[0] = (byte) width;
            for (int y = 0; y < code.getHeight(); y++) {
                for (int x = 0; x < code.getWidth(); x++) {
                    int module = (y + quiet) * width + x + quiet;
                    input[1 + module / 8] |= (byte) (code.get(x, y) ? 1 << module % 8 : 0);
                }
            }
            return Octets.of(input);
        } catch (WriterException impossible) {
            throw new IllegalStateException("a dozen characters fit into every code", impossible);
        }
    }

    @Override
    public Answer meet(Octets input) {
        int columns = input.isEmpty() ? 1 : Math.max(1, input.at(0));
        int rows = Math.clamp((input.size() - 1L) * 8 / columns, 1, ROWS_MAX);
        byte[] pixels = new byte[columns * SCALE * rows * SCALE];
        for (int at = 0; at < pixels.length; at++) {
            int module = at / (columns * SCALE) / SCALE * columns + at % (columns * SCALE) / SCALE;
            boolean dark = 1 + module / 8 < input.size() && (input.at(1 + module / 8) >> module % 8 & 1) == 1;
            pixels[at] = (byte) (dark ? 0 : 0xFF);
        }
        boolean found = ZxingDecoder.decode(new GreyImage(columns * SCALE, rows * SCALE, pixels))
                .isPresent();
        return new Answer(found, List.<Message>of());
    }
}
