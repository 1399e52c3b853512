package org.kapija.hardware.chip;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.kapija.core.value.Octets;

/**
 * What a chip says of its procedures and keys (ICAO Doc 9303-11, 9.2): a set of sequences that begin with an object
 * identifier. Whatever is not understood is left out.
 */
final class SecurityInfos {
    private static final int SET = 0x31;
    private static final int SEQUENCE = 0x30;
    private static final int INTEGER = 0x02;
    private static final int IDENTIFIER = 0x06;
    private static final String PACE = "0.4.0.127.0.7.2.2.4.";
    private static final String CHIP_AUTHENTICATION = "0.4.0.127.0.7.2.2.3.";
    private static final String CHIP_KEY = "0.4.0.127.0.7.2.2.1.";
    private static final String ACTIVE_AUTHENTICATION = "2.23.136.1.1.5";

    /** One sequence of the set. */
    private record SecurityInfo(String identifier, List<Ber> rest) {}

    /**
     * A public key with what it is for.
     *
     * @param identifier id-PK-DH or id-PK-ECDH, dotted
     * @param key SubjectPublicKeyInfo in DER
     * @param id where there are several keys
     */
    record ChipKeyInfo(String identifier, Octets key, Optional<BigInteger> id) {}

    private final List<SecurityInfo> infos;

    private SecurityInfos(List<SecurityInfo> infos) {
        this.infos = infos;
    }

    /** Takes no set at all. */
    static SecurityInfos none() {
        return new SecurityInfos(List.of());
    }

    /** Takes a set apart; nothing if the bytes are no set. */
    static Optional<SecurityInfos> of(byte[] bytes) {
        return Ber.inside(bytes, SET).map(objects -> {
            List<SecurityInfo> infos = new ArrayList<>();
            objects.stream()
                    .filter(object -> object.tag() == SEQUENCE)
                    .forEach(object -> info(object.value().toArray()).ifPresent(infos::add));
            return new SecurityInfos(List.copyOf(infos));
        });
    }

    /** Takes data group 14 apart: the set in an object of its own. */
    static SecurityInfos ofDataGroup(byte[] bytes) {
        return Ber.all(bytes)
                .filter(objects -> objects.size() == 1)
                .flatMap(objects -> of(objects.getFirst().value().toArray()))
                .orElseGet(SecurityInfos::none);
    }

    private static Optional<SecurityInfo> info(byte[] sequence) {
        return Ber.all(sequence)
                .filter(parts -> parts.size() >= 2 && parts.getFirst().tag() == IDENTIFIER)
                .flatMap(parts -> dotted(parts.getFirst().value())
                        .map(identifier -> new SecurityInfo(identifier, parts.subList(1, parts.size()))));
    }

    private static Optional<String> dotted(Octets content) {
        try {
            byte[] encoded = Template.of(IDENTIFIER, content.toArray());
            return Optional.of(ASN1ObjectIdentifier.getInstance(ASN1ObjectIdentifier.fromByteArray(encoded))
                    .getId());
        } catch (IOException | IllegalArgumentException noIdentifier) {
            return Optional.empty();
        }
    }

    /** Returns the ways of PACE over standard groups, in the chip's order. */
    List<PaceOffer> pace() {
        return infos.stream()
                .filter(info ->
                        info.identifier().startsWith(PACE) && info.rest().size() >= 2)
                .flatMap(info ->
                        number(info.rest().get(1))
                                .map(group -> new PaceOffer(info.identifier(), group.intValue()))
                                .stream())
                .toList();
    }

    /** Whether any kind of PACE is offered, known here or not. */
    boolean offersPace() {
        return infos.stream().anyMatch(info -> info.identifier().startsWith(PACE));
    }

    /** Returns the keys of chip authentication. */
    List<ChipKeyInfo> chipKeys() {
        return infos.stream()
                .filter(info -> info.identifier().startsWith(CHIP_KEY)
                        && info.rest().getFirst().tag() == SEQUENCE)
                .map(info -> new ChipKeyInfo(
                        info.identifier(),
                        Octets.of(Template.of(
                                SEQUENCE, info.rest().getFirst().value().toArray())),
                        info.rest().size() > 1 ? number(info.rest().get(1)) : Optional.empty()))
                .toList();
    }

    /** Returns the scheme of chip authentication for a key, dotted; nothing where the chip does not say. */
    Optional<String> chipScheme(ChipKeyInfo key) {
        String agreement = key.identifier().substring(CHIP_KEY.length()); // 1 over integers, 2 over a curve
        return infos.stream()
                .filter(info -> info.identifier().startsWith(CHIP_AUTHENTICATION + agreement + "."))
                .filter(info -> key.id()
                        .equals(info.rest().size() > 1 ? number(info.rest().get(1)) : Optional.empty()))
                .map(SecurityInfo::identifier)
                .findFirst();
    }

    /** Returns the signature algorithm of active authentication, dotted, where the chip tells it. */
    Optional<String> activeAlgorithm() {
        return infos.stream()
                .filter(info -> info.identifier().equals(ACTIVE_AUTHENTICATION)
                        && info.rest().size() > 1
                        && info.rest().get(1).tag() == IDENTIFIER)
                .findFirst()
                .flatMap(info -> dotted(info.rest().get(1).value()));
    }

    private static Optional<BigInteger> number(Ber object) {
        boolean small = object.tag() == INTEGER
                && !object.value().isEmpty()
                && object.value().size() <= 4;
        return small ? Optional.of(new BigInteger(object.value().toArray())) : Optional.empty();
    }
}
