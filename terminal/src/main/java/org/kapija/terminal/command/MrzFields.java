package org.kapija.terminal.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kapija.core.document.MrzDocument;
import org.kapija.core.document.MrzField;

/** The fields of a zone under the short names of the command's contract. */
final class MrzFields {
    private MrzFields() {}

    /** Returns the fields that the format has, in the order of reading; further ones only where there is something. */
    static Map<String, String> of(MrzDocument document) {
        var holder = document.holder().reveal();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("code", document.code());
        fields.put("issuer", document.issuer());
        fields.put("surname", holder.primary());
        fields.put("given", holder.secondary());
        fields.put("number", document.number().reveal());
        fields.put("nat", holder.nationality());
        fields.put("dob", holder.birth().text());
        fields.put("sex", Character.toString(holder.sex().letter()));
        fields.put("doe", document.expiry().text());
        for (MrzField field : MrzField.values()) {
            String name = name(field);
            if (fields.containsKey(name) && !document.format().has(field)) {
                fields.remove(name);
            }
            if (!holder.further(field).isEmpty()) {
                fields.put(name, holder.further(field));
            }
        }
        return fields;
    }

    /** The short names of the contract; {@code name} covers surname and given. */
    static String name(MrzField field) {
        return switch (field) {
            case DOCUMENT_CODE -> "code";
            case ISSUER -> "issuer";
            case NUMBER -> "number";
            case NATIONALITY -> "nat";
            case BIRTH_DATE -> "dob";
            case SEX -> "sex";
            case EXPIRY_DATE -> "doe";
            case NAME, GIVEN_NAMES -> "name";
            case OPTIONAL_DATA -> "optional";
            case SECOND_OPTIONAL_DATA -> "optional2";
            case OFFICE -> "office";
            case PERSONAL_NUMBER -> "personalNumber";
            case VERSION -> "version";
            case SEPARATOR -> "filler";
            case COMPOSITE -> "composite";
        };
    }
}
