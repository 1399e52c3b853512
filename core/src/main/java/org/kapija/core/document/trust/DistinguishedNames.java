package org.kapija.core.document.trust;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** Names of issuers, which one State writes in several ways: in other cases, kinds of string and orders. */
final class DistinguishedNames {
    private DistinguishedNames() {}

    /** Returns a form in which such differences are gone. */
    static String comparable(X500Name name) {
        return parts(name)
                .map(part -> part.getType() + "="
                        + IETFUtils.valueToString(part.getValue())
                                .strip()
                                .replaceAll("\\s+", " ")
                                .toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(","));
    }

    /** Returns the country, as it is written. */
    static Optional<String> country(X500Name name) {
        return parts(name)
                .filter(part -> part.getType().equals(BCStyle.C))
                .map(part -> IETFUtils.valueToString(part.getValue()))
                .findFirst();
    }

    private static Stream<AttributeTypeAndValue> parts(X500Name name) {
        return Arrays.stream(name.getRDNs()).map(RDN::getTypesAndValues).flatMap(Arrays::stream);
    }
}
