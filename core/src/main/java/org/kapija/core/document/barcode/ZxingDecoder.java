package org.kapija.core.document.barcode;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.document.picture.GreyImage;
import org.kapija.core.value.Octets;

/** The library's decoder. */
final class ZxingDecoder {
    private static final Map<BarcodeFormat, Barcode.Symbology> SYMBOLOGIES = Map.of(
            BarcodeFormat.PDF_417, Barcode.Symbology.PDF417,
            BarcodeFormat.QR_CODE, Barcode.Symbology.QR,
            BarcodeFormat.DATA_MATRIX, Barcode.Symbology.DATA_MATRIX,
            BarcodeFormat.AZTEC, Barcode.Symbology.AZTEC);

    /** Texts as ISO 8859-1, in which every octet is a character: a seal is no text in any other. */
    private static final Map<DecodeHintType, Object> HINTS = Map.of(
            DecodeHintType.POSSIBLE_FORMATS, List.copyOf(SYMBOLOGIES.keySet()),
            DecodeHintType.TRY_HARDER, true,
            DecodeHintType.CHARACTER_SET, StandardCharsets.ISO_8859_1.name());

    private ZxingDecoder() {}

    static Optional<Barcode> decode(GreyImage image) {
        var source = new PlanarYUVLuminanceSource(
                image.pixels(), image.width(), image.height(), 0, 0, image.width(), image.height(), false);
        try {
            Result result = new MultiFormatReader().decode(new BinaryBitmap(new HybridBinarizer(source)), HINTS);
            return Optional.ofNullable(SYMBOLOGIES.get(result.getBarcodeFormat()))
                    .map(symbology -> new Barcode(symbology, content(result)));
        } catch (NotFoundException | RuntimeException _) {
            // the library throws whatever index a picture of nearly a barcode led it to
            return Optional.empty();
        }
    }

    /** The octets that were put in. Segments leave out what was packed as digits or capitals; the text has it all. */
    private static Octets content(Result result) {
        byte[] text = result.getText().getBytes(StandardCharsets.ISO_8859_1);
        Map<ResultMetadataType, Object> more = result.getResultMetadata();
        if (more != null && more.get(ResultMetadataType.BYTE_SEGMENTS) instanceof List<?> segments) {
            var joined = new ByteArrayOutputStream();
            for (Object segment : segments) {
                if (segment instanceof byte[] octets) {
                    joined.writeBytes(octets);
                }
            }
            if (joined.size() >= text.length) {
                return Octets.of(joined.toByteArray());
            }
        }
        return Octets.of(text);
    }
}
