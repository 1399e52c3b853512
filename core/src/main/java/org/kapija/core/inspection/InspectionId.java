package org.kapija.core.inspection;

/**
 * The name of one inspection, made from random octets when it opens.
 *
 * @param value 8 to 36 lower-case hexadecimal digits and hyphens
 */
public record InspectionId(String value) {
    public InspectionId {
        if (!value.matches("[0-9a-f-]{8,36}")) {
            throw new IllegalArgumentException("inspection: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
