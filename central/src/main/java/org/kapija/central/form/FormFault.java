package org.kapija.central.form;

import java.io.Serial;
import org.kapija.core.message.Message;

/** A form cannot be taken; the sentence names the field. It repeats nothing of what the field holds. */
public final class FormFault extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    /**
     * @param field by its path, such as {@code owner.state}
     * @param key of the catalogue, taking {@code field}
     */
    public FormFault(String field, String key) {
        super(key + ": " + field);
        sentence = Message.of(key, "field", field);
    }

    /**
     * @param field by its path
     * @param key of the catalogue, taking {@code field}
     * @param cause what a type said
     */
    public FormFault(String field, String key, Throwable cause) {
        super(key + ": " + field, cause);
        sentence = Message.of(key, "field", field);
    }

    /** Returns the sentence for whoever sent the form. */
    public Message sentence() {
        return sentence;
    }
}
