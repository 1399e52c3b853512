package org.kapija.central.form;

import java.util.List;
import org.kapija.core.fingerprint.Extraction;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Template;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.fingerprint.interchange.MinutiaeReading;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.FingerTemplate;

/**
 * A finger of an alert: a template of ours, a minutiae record of another vendor ({@link MinutiaeReading}), or an image
 * of which a template is made here (20 to 100 ms).
 */
final class FingerForm {
    private FingerForm() {}

    /** Reads what somebody sent. */
    static FingerTemplate sent(Fields finger) throws FormFault {
        Octets template = finger.has("template") ? checked(finger) : extracted(finger);
        return new FingerTemplate(position(finger), Sensitive.of(template));
    }

    /**
     * Reads what was checked before it was kept: parsing 10 000 templates again would hold up each start by seconds.
     */
    static FingerTemplate kept(Fields finger) throws FormFault {
        return new FingerTemplate(position(finger), Sensitive.of(finger.octets("template")));
    }

    private static FingerPosition position(Fields finger) throws FormFault {
        return FingerPosition.ofCode(finger.number("position")).orElseThrow(() -> finger.wrong("position"));
    }

    private static Octets checked(Fields finger) throws FormFault {
        Octets sent = finger.octets("template");
        return switch (MinutiaeReading.of(sent)) {
            case MinutiaeReading.Read record -> theOne(record, finger);
            case MinutiaeReading.Refused _ -> throw finger.wrong("template");
            case MinutiaeReading.NoRecord() ->
                Template.read(sent).orElseThrow(() -> finger.wrong("template")).cbor();
        };
    }

    /** Returns the only finger of a record that may be the one of the form; two views would leave a choice. */
    private static Octets theOne(MinutiaeReading.Read record, Fields finger) throws FormFault {
        FingerPosition wanted = position(finger);
        List<MinutiaeReading.Finger> fitting = record.fingers().stream()
                .filter(found -> wanted.mayBe(found.position()))
                .toList();
        if (fitting.size() != 1) {
            throw finger.wrong("template");
        }
        return fitting.getFirst().template().cbor();
    }

    private static Octets extracted(Fields finger) throws FormFault {
        Octets grey = finger.octets("grey");
        int width = finger.number("width");
        int height = finger.number("height");
        int dpi = finger.number("dpi");
        try {
            return switch (Extraction.of(new FingerprintImage(width, height, dpi, grey))) {
                case Extraction.Extracted extracted -> extracted.template().cbor();
                case Extraction.TooPoor _ -> throw finger.wrong("grey");
            };
        } catch (IllegalArgumentException _) {
            throw finger.wrong("grey"); // size and number of pixels do not agree
        }
    }
}
