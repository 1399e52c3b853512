package org.kapija.core.document;

import java.util.List;
import java.util.Optional;

/**
 * Where a zone holds what, as data: the reader and the writer know no document but by its layout.
 *
 * @param format that documents of this layout are said to have
 * @param mark tells it from others of its shape
 * @param picture its fields and the places of its check digits
 * @param checks its check digits
 * @param personalNumber where the holder's number in the issuing state is made of several runs: these, in order
 */
record MrzLayout(
        MrzFormat format, MrzMark mark, MrzPicture picture, List<MrzCheck> checks, List<MrzSpan> personalNumber) {
    /**
     * A layout whose check digits each cover their own field.
     *
     * @param composite what the composite check digit covers, in its order; none for a layout without it
     */
    static MrzLayout of(MrzFormat format, MrzMark mark, MrzPicture picture, MrzSpan... composite) {
        List<MrzCheck> checks = picture.checked().stream()
                .map(field -> new MrzCheck(
                        field,
                        picture.checkDigit(field).orElseThrow(),
                        field == MrzField.COMPOSITE
                                ? List.of(composite)
                                : List.of(picture.span(field).orElseThrow())))
                .toList();
        return new MrzLayout(format, mark, picture, checks, List.of());
    }

    /** Returns this with the check digit of a field over something else. */
    MrzLayout checking(MrzField field, MrzSpan... over) {
        List<MrzCheck> changed = checks.stream()
                .map(check -> check.field() == field ? new MrzCheck(field, check.digit(), List.of(over)) : check)
                .toList();
        return new MrzLayout(format, mark, picture, changed, personalNumber);
    }

    /** Returns this for one issuer's use of it, with a personal number in several runs. */
    MrzLayout withPersonalNumber(MrzMark issuer, MrzSpan... runs) {
        return new MrzLayout(format, issuer, picture, checks, List.of(runs));
    }

    /** Returns whether a zone has its shape and its mark. */
    boolean fits(List<String> zone) {
        return picture.fits(zone) && mark.on(zone);
    }

    /** Returns where a field is; empty for one that the layout lacks. */
    Optional<MrzSpan> span(MrzField field) {
        return picture.span(field);
    }

    /** Returns the check of a field; empty if it has none of its own. */
    Optional<MrzCheck> check(MrzField field) {
        for (MrzCheck check : checks) {
            if (check.field() == field) {
                return Optional.of(check);
            }
        }
        return Optional.empty();
    }
}
