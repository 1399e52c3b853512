package org.kapija.core.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which characters may stand where in a zone, for whoever reads one from paper: by the likeliest layout of its shape.
 */
public final class MrzMask {
    private final MrzLayout layout;

    private MrzMask(MrzLayout layout) {
        this.layout = layout;
    }

    /** Returns the mask of a zone by the lengths and first characters of its lines; empty if no document has them. */
    public static Optional<MrzMask> of(List<String> lines) {
        return MrzLayouts.fitting(lines).stream().findFirst().map(MrzMask::new);
    }

    /** Returns what may stand at a position, both from 0; in the place of a check digit, digits and the filler. */
    public MrzAlphabet alphabet(int line, int position) {
        MrzCell cell = layout.picture().cell(line, position);
        return cell.isCheckDigit() ? MrzAlphabet.DIGITS : cell.alphabet();
    }

    /** Returns whether a line, from 0, has letters and fillers only. */
    public boolean lettersOnly(int line) {
        for (int position = 0; position < layout.picture().length(line); position++) {
            if (alphabet(line, position) != MrzAlphabet.LETTERS) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a part of the name stands on a line, from 0. */
    public boolean holdsName(int line) {
        return fields().stream()
                .filter(MrzField::isName)
                .anyMatch(field ->
                        layout.span(field).filter(span -> span.line() == line).isPresent());
    }

    /** Returns the fields that the layout has. */
    public Set<MrzField> fields() {
        Set<MrzField> fields = EnumSet.noneOf(MrzField.class);
        for (MrzField field : MrzField.values()) {
            layout.span(field).ifPresent(_ -> fields.add(field));
        }
        return fields;
    }

    /**
     * Returns the content of a field and of its check digit, where it has one; nothing of a field it lacks. A number
     * with a filler for its check digit may run on, so the optional data are a part of it.
     */
    public List<String> parts(MrzField field, List<String> lines) {
        List<String> parts = new ArrayList<>();
        layout.span(field).ifPresent(span -> parts.add(span.of(lines)));
        layout.picture().checkDigit(field).ifPresent(span -> parts.add(span.of(lines)));
        if (field == MrzField.NUMBER && parts.contains("<")) {
            layout.span(MrzField.OPTIONAL_DATA).ifPresent(span -> parts.add(span.of(lines)));
        }
        return parts;
    }
}
