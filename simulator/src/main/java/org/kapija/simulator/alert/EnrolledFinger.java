package org.kapija.simulator.alert;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import org.kapija.core.value.Octets;

/** A finger that an authority has on file. */
public sealed interface EnrolledFinger {
    /** Returns it as part of an alert. */
    ObjectNode toJson();

    /**
     * A grey image.
     *
     * @param position ISO/IEC 19794-2
     * @param grey 8 bits a pixel, row by row
     */
    record Image(int position, int width, int height, int dpi, Octets grey) implements EnrolledFinger {
        @Override
        public ObjectNode toJson() {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("position", position)
                    .put("width", width)
                    .put("height", height)
                    .put("dpi", dpi)
                    .put("grey", Base64.getEncoder().encodeToString(grey.toArray()));
        }
    }

    /**
     * A template of the comparison engine's own.
     *
     * @param position ISO/IEC 19794-2
     */
    record Template(int position, Octets template) implements EnrolledFinger {
        @Override
        public ObjectNode toJson() {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("position", position)
                    .put("template", Base64.getEncoder().encodeToString(template.toArray()));
        }
    }
}
