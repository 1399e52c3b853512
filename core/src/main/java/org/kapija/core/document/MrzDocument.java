package org.kapija.core.document;

import org.kapija.core.value.Sensitive;

/**
 * What a machine readable zone says. It is a claim: reading it never makes a document genuine, nor its holder the one
 * it was issued to.
 *
 * @param format of the zone
 * @param code one or two characters, such as {@code P}, {@code ID}, {@code AC}
 * @param issuer code of the issuing state or organisation, one to three letters
 * @param number of the document, without fillers at the end
 * @param numberForm how the zone writes the number
 * @param expiry date of expiry; unknown where the format has none
 * @param holder the person
 */
public record MrzDocument(
        MrzFormat format,
        String code,
        String issuer,
        Sensitive<String> number,
        MrzNumberForm numberForm,
        MrzDate expiry,
        Sensitive<MrzHolder> holder) {
    /** A document whose number runs on, as the standard has it, if it is too long for its field. */
    public MrzDocument(
            MrzFormat format,
            String code,
            String issuer,
            Sensitive<String> number,
            MrzDate expiry,
            Sensitive<MrzHolder> holder) {
        this(format, code, issuer, number, form(format, number.reveal()), expiry, holder);
    }

    private static MrzNumberForm form(MrzFormat format, String number) {
        int length = format.layout().span(MrzField.NUMBER).orElseThrow().length();
        return format.numberMayRunOn() && number.length() > length ? MrzNumberForm.RUNS_ON : MrzNumberForm.IN_ITS_FIELD;
    }
}
