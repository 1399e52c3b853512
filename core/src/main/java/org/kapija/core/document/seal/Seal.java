package org.kapija.core.document.seal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;

/**
 * A seal as it was read: a claim until its signature was verified.
 *
 * @param issuer code of the issuing State, one to three letters
 * @param signer two letters of the signer's State and two of its own
 * @param certificate reference to the signer's certificate, hexadecimal digits of its serial number
 * @param issued day of the document
 * @param sealed day of the signature
 * @param type kind of seal; empty for one whose features are not known here
 * @param features of the document by their tags
 * @param signedOctets what the signature covers
 * @param signature the two numbers of ECDSA, one behind the other
 */
public record Seal(
        String issuer,
        String signer,
        String certificate,
        LocalDate issued,
        LocalDate sealed,
        Optional<SealType> type,
        Sensitive<Map<Integer, Octets>> features,
        Octets signedOctets,
        Octets signature) {
    /** In visas, tag 1 is a zone of 2 x 44 and tag 2 one of 2 x 36; the other kinds have theirs in tag 2. */
    private static final int WIDE = 1;

    private static final int NARROW = 2;
    private static final int WIDE_LINE = 44;
    private static final int NARROW_LINE = 36;

    public Seal {
        features = features.map(Map::copyOf);
    }

    /**
     * Returns the lines of the zone that the seal repeats, with the fillers that it leaves out; empty if it has none.
     * They are to be compared with the printed ones.
     */
    public Optional<Sensitive<List<String>>> zone() {
        return type.flatMap(kind -> kind == SealType.VISA
                ? zone(WIDE, WIDE_LINE).or(() -> zone(NARROW, NARROW_LINE))
                : zone(NARROW, NARROW_LINE));
    }

    private Optional<Sensitive<List<String>>> zone(int tag, int line) {
        return Optional.ofNullable(features.reveal().get(tag))
                .flatMap(C40::read)
                .filter(text -> text.length() > line && text.length() <= 2 * line)
                .map(text -> text + "<".repeat(2 * line - text.length()))
                .map(text -> Sensitive.of(List.of(text.substring(0, line), text.substring(line))));
    }

    /** Returns a feature that is a text, such as the number of the passport (tag 5 of a visa). */
    public Optional<Sensitive<String>> text(int tag) {
        return Optional.ofNullable(features.reveal().get(tag))
                .flatMap(C40::read)
                .map(Sensitive::of);
    }
}
