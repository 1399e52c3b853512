package org.kapija.simulator.alert;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;

/**
 * A document as its alert names it.
 *
 * @param number as printed
 * @param issuer code, if the owner of the alert says whose it is
 */
record ListedPaper(String number, Optional<String> issuer) {
    /** A document of which only the number is known. */
    ListedPaper(String number) {
        this(number, Optional.empty());
    }

    JsonNode toJson() {
        return issuer.<JsonNode>map(code -> JsonNodeFactory.instance
                        .objectNode()
                        .put("number", number)
                        .put("issuer", code))
                .orElseGet(() -> JsonNodeFactory.instance.textNode(number));
    }
}
