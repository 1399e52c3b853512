package org.kapija.central.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kapija.core.value.Octets;

/**
 * The fields of one JSON object, taken strictly.
 *
 * @param json the object
 * @param path of the object, ending in a dot unless empty
 */
record Fields(JsonNode json, String path) {
    String text(String name) throws FormFault {
        return optionalText(name).orElseThrow(() -> missing(name));
    }

    Optional<String> optionalText(String name) throws FormFault {
        JsonNode value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw wrong(name);
        }
        return Optional.of(value.textValue());
    }

    List<String> texts(String name) throws FormFault {
        if (json.path(name).isMissingNode()) {
            throw missing(name);
        }
        return optionalTexts(name);
    }

    List<String> optionalTexts(String name) throws FormFault {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : array(name)) {
            if (!item.isTextual()) {
                throw wrong(name);
            }
            texts.add(item.textValue());
        }
        return texts;
    }

    Fields object(String name) throws FormFault {
        JsonNode value = json.path(name);
        if (value.isMissingNode()) {
            throw missing(name);
        }
        if (!value.isObject()) {
            throw wrong(name);
        }
        return new Fields(value, path + name + ".");
    }

    /** Returns the objects of an array; none if it is absent. */
    List<Fields> objects(String name) throws FormFault {
        List<Fields> objects = new ArrayList<>();
        for (JsonNode item : array(name)) {
            objects.add(new Fields(item, path + name + "[" + objects.size() + "]."));
        }
        return objects;
    }

    /**
     * Returns the objects of an array, in which a text stands for an object of that one field; none if it is absent.
     */
    List<Fields> objects(String name, String field) throws FormFault {
        List<Fields> objects = new ArrayList<>();
        for (JsonNode item : array(name)) {
            JsonNode whole =
                    item.isTextual() ? JsonNodeFactory.instance.objectNode().set(field, item) : item;
            objects.add(new Fields(whole, path + name + "[" + objects.size() + "]."));
        }
        return objects;
    }

    private JsonNode array(String name) throws FormFault {
        JsonNode value = json.path(name);
        if (!value.isArray() && !value.isMissingNode() && !value.isNull()) {
            throw wrong(name);
        }
        return value;
    }

    boolean has(String name) {
        return json.hasNonNull(name);
    }

    boolean truth(String name) throws FormFault {
        if (!json.path(name).isBoolean()) {
            throw json.has(name) ? wrong(name) : missing(name);
        }
        return json.path(name).booleanValue();
    }

    int number(String name) throws FormFault {
        if (!json.path(name).isInt()) {
            throw json.has(name) ? wrong(name) : missing(name);
        }
        return json.path(name).intValue();
    }

    Octets octets(String name) throws FormFault {
        if (!json.path(name).isTextual()) {
            throw json.has(name) ? wrong(name) : missing(name);
        }
        try {
            return Octets.of(json.path(name).binaryValue());
        } catch (IOException _) {
            throw wrong(name); // no base64; the text may be personal, so it is not repeated
        }
    }

    Instant instant(String name) throws FormFault {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeParseException _) {
            throw wrong(name);
        }
    }

    <T> T word(String name, Function<String, Optional<T>> known) throws FormFault {
        return known.apply(text(name)).orElseThrow(() -> wrong(name));
    }

    FormFault wrong(String name) {
        return new FormFault(path + name, "alert.field-wrong");
    }

    private FormFault missing(String name) {
        return new FormFault(path + name, "alert.field-missing");
    }
}
