package org.kapija.core.inspection;

import java.util.List;
import java.util.Map;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.message.Message;
import org.kapija.core.value.Sensitive;

/**
 * What the chip of a document told, beside what is printed on it.
 *
 * @param layers verdict of each layer that the chip could speak to; empty if it could not be read
 * @param findings why, in sentences; for a chip that could not be read what would help
 * @param names of the holder beyond the zone's, each whole, mostly in the issuer's own letters (EF.DG11); at most
 *     {@link #NAMES_MAX}
 */
public record ChipCheck(Map<Layer, LayerVerdict> layers, List<Message> findings, List<Sensitive<String>> names) {
    /** Most names: each is searched for while somebody waits. */
    public static final int NAMES_MAX = 4;

    public ChipCheck {
        layers = Map.copyOf(layers);
        findings = List.copyOf(findings);
        names = List.copyOf(names);
        if (names.size() > NAMES_MAX) {
            throw new IllegalArgumentException("names: " + names.size());
        }
    }

    /** A chip that tells no names beyond the zone's. */
    public ChipCheck(Map<Layer, LayerVerdict> layers, List<Message> findings) {
        this(layers, findings, List.of());
    }

    /** A chip that could not be read; another try may follow. */
    public static ChipCheck unread(Message why) {
        return new ChipCheck(Map.of(), List.of(why));
    }

    /** Returns whether the chip was read. */
    public boolean read() {
        return !layers.isEmpty();
    }

    /** Returns the verdict of a layer. */
    public LayerVerdict verdict(Layer layer) {
        return layers.getOrDefault(layer, LayerVerdict.NOT_DONE);
    }
}
