package org.kapija.core.document.trust;

import java.util.ArrayList;
import java.util.List;

/**
 * A certificate under which a State signs its document signers (CSCA, ICAO Doc 9303-12), or that links one key of the
 * State to another, with all who vouch for it.
 *
 * @param certificate of the authority
 * @param vouchers at least one
 */
public record Authority(Certificate certificate, List<Voucher> vouchers) {
    public Authority {
        vouchers = List.copyOf(vouchers);
        if (vouchers.isEmpty()) {
            throw new IllegalArgumentException("nobody vouches for " + certificate.subject());
        }
    }

    /** Returns the authority with one more voucher; a second of the same State is joined with the first. */
    Authority with(Voucher voucher) {
        List<Voucher> all = new ArrayList<>();
        Voucher joined = voucher;
        for (Voucher known : vouchers) {
            if (known.by().equals(voucher.by())) {
                joined = joined.and(known);
            } else {
                all.add(known);
            }
        }
        all.add(joined);
        return new Authority(certificate, all);
    }
}
