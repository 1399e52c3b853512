package org.kapija.core.document.trust;

import java.util.Locale;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;

/** Everything that examining a chip can find, each with the layer that it belongs to and what it means there. */
public enum Reason {
    /** Security object and groups were understood. */
    FILES_READ(Layer.READ, LayerVerdict.PASSED),
    /** The security object is no signed object of its kind. */
    SECURITY_OBJECT_UNREADABLE(Layer.READ, LayerVerdict.FAILED),
    /** A group could not be understood. */
    GROUP_UNREADABLE(Layer.READ, LayerVerdict.FAILED),

    /** Every group that was read has the hash that was signed. */
    HASHES_AGREE(Layer.INTACT, LayerVerdict.PASSED),
    /** The signer signed what the object says. */
    SIGNATURE_HOLDS(Layer.INTACT, LayerVerdict.PASSED),
    /** The signer did not. */
    SIGNATURE_BROKEN(Layer.INTACT, LayerVerdict.FAILED),
    /** A group is not the one that was signed. */
    HASH_DIFFERS(Layer.INTACT, LayerVerdict.FAILED),
    /** A group was read for which nothing was signed. */
    GROUP_NOT_SIGNED(Layer.INTACT, LayerVerdict.FAILED),
    /** EF.COM lists a group for which nothing was signed. */
    LISTED_NOT_SIGNED(Layer.INTACT, LayerVerdict.FAILED),
    /** No group was given to compare. */
    NO_GROUP_COMPARED(Layer.INTACT, LayerVerdict.COULD_NOT_CHECK),

    /** There are authorities of this issuer, and the signer names one of them. */
    ANCHOR_FOUND(Layer.ISSUER_KNOWN, LayerVerdict.PASSED),
    /** No list in store has any authority of this issuer. Not forged: unknown. */
    NO_ANCHOR(Layer.ISSUER_KNOWN, LayerVerdict.COULD_NOT_CHECK),
    /** Lists have authorities of this issuer, none with this key; it may be newer than the lists, or nobody's. */
    NO_ANCHOR_FOR_KEY(Layer.ISSUER_KNOWN, LayerVerdict.COULD_NOT_CHECK),

    /** Signer and authority hold. */
    CHAIN_HOLDS(Layer.ISSUER_TRUSTED, LayerVerdict.PASSED),
    /** The signer's certificate stands under an authority over links that came along. */
    LINKED(Layer.ISSUER_TRUSTED, LayerVerdict.PASSED),
    /** A digest that is no longer strong was verified. */
    WEAK_ALGORITHM(Layer.ISSUER_TRUSTED, LayerVerdict.PASSED),
    /** Signed when the key was no longer to be used, though the certificate was valid. */
    OUTSIDE_KEY_PERIOD(Layer.ISSUER_TRUSTED, LayerVerdict.PASSED),
    /** Neither group 12 nor the signer says when, so that validity at that time was not compared. */
    ISSUE_DATE_UNKNOWN(Layer.ISSUER_TRUSTED, LayerVerdict.PASSED),
    /** Without an authority there is nothing to hold the signature against. */
    NOT_ANCHORED(Layer.ISSUER_TRUSTED, LayerVerdict.COULD_NOT_CHECK),
    /** The certificate of the signer is not in the security object. */
    SIGNER_ABSENT(Layer.ISSUER_TRUSTED, LayerVerdict.COULD_NOT_CHECK),
    /** The lists that once had the authority have it no longer. */
    NO_LONGER_LISTED(Layer.ISSUER_TRUSTED, LayerVerdict.COULD_NOT_CHECK),
    /** The certificate says to be signed with a key that it was not signed with. */
    SIGNER_DISOWNED(Layer.ISSUER_TRUSTED, LayerVerdict.FAILED),
    /** The authority's signer did not sign the security object. */
    NOT_SIGNED_BY_SIGNER(Layer.ISSUER_TRUSTED, LayerVerdict.FAILED),
    /** Document, signer and authority are not of one State. */
    COUNTRY_DIFFERS(Layer.ISSUER_TRUSTED, LayerVerdict.FAILED, true),
    /** The signer may not sign documents of this kind. */
    TYPE_NOT_ALLOWED(Layer.ISSUER_TRUSTED, LayerVerdict.FAILED, true),
    /** The signer was not valid when the document was issued. */
    SIGNER_NOT_VALID_THEN(Layer.ISSUER_TRUSTED, LayerVerdict.FAILED, true),
    /** The authority was not valid when the signer's certificate began. */
    AUTHORITY_NOT_VALID_THEN(Layer.ISSUER_TRUSTED, LayerVerdict.FAILED, true),

    /** A list that still proves something does not have it. */
    NOT_ON_REVOCATION_LIST(Layer.NOT_REVOKED, LayerVerdict.PASSED),
    /** The signer's certificate, or one above it, was taken back. */
    REVOKED(Layer.NOT_REVOKED, LayerVerdict.FAILED),
    /** The list is too old to prove anything. */
    REVOCATION_STALE(Layer.NOT_REVOKED, LayerVerdict.COULD_NOT_CHECK),
    /** There is no list of this authority. */
    NO_REVOCATION_LIST(Layer.NOT_REVOKED, LayerVerdict.COULD_NOT_CHECK),

    /** The chip has the secret that belongs to a signed key. */
    CHIP_PROVEN(Layer.CHIP_GENUINE, LayerVerdict.PASSED),
    /** The chip was asked to prove itself and could not: a copy. */
    CHIP_FAILED(Layer.CHIP_GENUINE, LayerVerdict.FAILED),
    /** The chip proved a key that nobody signed. */
    CHIP_KEY_NOT_SIGNED(Layer.CHIP_GENUINE, LayerVerdict.FAILED),
    /** The file that holds the key is not signed as it should be. */
    CARD_SECURITY_BROKEN(Layer.CHIP_GENUINE, LayerVerdict.FAILED),
    /** The chip proved a key for which no trusted issuer answers. */
    CHIP_KEY_NOT_VOUCHED(Layer.CHIP_GENUINE, LayerVerdict.COULD_NOT_CHECK),
    /** This chip has no means to tell itself from a copy. */
    CHIP_WITHOUT_PROOF(Layer.CHIP_GENUINE, LayerVerdict.COULD_NOT_CHECK),
    /** The chip was not asked. */
    CHIP_NOT_ASKED(Layer.CHIP_GENUINE, LayerVerdict.NOT_DONE),

    /** The zone's date of expiry has not passed. */
    NOT_EXPIRED(Layer.IN_DATE, LayerVerdict.PASSED),
    /** It has. */
    EXPIRED(Layer.IN_DATE, LayerVerdict.FAILED),
    /** The zone states none that could be compared. */
    EXPIRY_UNKNOWN(Layer.IN_DATE, LayerVerdict.COULD_NOT_CHECK);

    private final Layer layer;
    private final LayerVerdict verdict;
    private final boolean tolerable;

    Reason(Layer layer, LayerVerdict verdict) {
        this(layer, verdict, false);
    }

    Reason(Layer layer, LayerVerdict verdict, boolean tolerable) {
        this.layer = layer;
        this.verdict = verdict;
        this.tolerable = tolerable;
    }

    /** Returns the layer whose question it answers. */
    public Layer layer() {
        return layer;
    }

    /** Returns the answer. */
    public LayerVerdict verdict() {
        return verdict;
    }

    /** Returns whether it may be a habit of an issuer that a list of deviations names. */
    public boolean tolerable() {
        return tolerable;
    }

    /** Returns the word used in data, such as {@code no-anchor}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
