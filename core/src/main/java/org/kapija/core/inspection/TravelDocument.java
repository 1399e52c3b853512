package org.kapija.core.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.message.Message;
import org.kapija.core.value.Sensitive;

/**
 * A document as it was read: what it says, and how far each layer of checks got.
 *
 * @param format {@code TD1}, {@code TD2} or {@code TD3} (ICAO Doc 9303-4 to -6), or a national layout such as
 *     {@code FRA_ID_1988}
 * @param fields what it says
 * @param birth between which days the holder was born, as far as the document tells; empty if it says nothing at all,
 *     or nothing that holds, such as a date whose check digit is wrong
 * @param layers verdict of each layer; one that is absent was not done
 * @param findings what is wrong, in sentences
 */
public record TravelDocument(
        String format,
        Fields fields,
        Optional<BirthInterval> birth,
        Map<Layer, LayerVerdict> layers,
        List<Message> findings) {
    public TravelDocument {
        layers = Map.copyOf(layers);
        findings = List.copyOf(findings);
    }

    /** Returns the verdict of a layer. */
    public LayerVerdict verdict(Layer layer) {
        return layers.getOrDefault(layer, LayerVerdict.NOT_DONE);
    }

    /**
     * What the machine readable zone says, fillers removed (ICAO Doc 9303-3 section 4).
     *
     * @param code document code, such as {@code P}
     * @param issuer issuing State or organization
     * @param number document number
     * @param surname primary identifier
     * @param given secondary identifier
     * @param nationality of the holder
     * @param birth date of birth, {@code YYYY-MM-DD} as far as known
     * @param sex {@code F}, {@code M} or empty
     * @param expiry date of expiry, {@code YYYY-MM-DD}
     */
    public record Fields(
            String code,
            String issuer,
            Sensitive<String> number,
            Sensitive<String> surname,
            Sensitive<String> given,
            String nationality,
            Sensitive<String> birth,
            String sex,
            String expiry) {}
}
