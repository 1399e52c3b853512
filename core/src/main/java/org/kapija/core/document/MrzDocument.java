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
 * @param expiry date of expiry
 * @param holder the person
 */
public record MrzDocument(
        MrzFormat format,
        String code,
        String issuer,
        Sensitive<String> number,
        MrzDate expiry,
        Sensitive<MrzHolder> holder) {}
