package org.kapija.core.document.trust;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;

/**
 * Every authority that a list vouches for, or somebody handed over, and what has been revoked. Immutable; certificates
 * are octets until one is asked for.
 */
public final class TrustStore {
    /** Knows nobody. */
    public static final TrustStore EMPTY = new TrustStore(List.of(), List.of(), List.of());

    private final Map<Hash, Authority> authorities;
    private final List<TakenList> lists;
    private final List<RevocationList> revocations;
    private final Map<String, List<Authority>> byCountry = new HashMap<>();
    private final Map<Octets, List<Authority>> byKey = new HashMap<>();

    /** A store of what it once held, as a file keeps it. */
    TrustStore(List<Authority> authorities, List<TakenList> lists, List<RevocationList> revocations) {
        this.authorities = new LinkedHashMap<>();
        this.lists = List.copyOf(lists);
        this.revocations = List.copyOf(revocations);
        for (Authority authority : authorities) {
            this.authorities.put(authority.certificate().id(), authority);
            byCountry
                    .computeIfAbsent(CountryCodes.of(authority.certificate().country()), _ -> new ArrayList<>())
                    .add(authority);
            byKey.computeIfAbsent(authority.certificate().keyId(), _ -> new ArrayList<>())
                    .add(authority);
        }
    }

    /**
     * A list that was taken in.
     *
     * @param issuer whose list
     * @param signed when
     * @param anchor under which it was believed
     * @param digest of the file
     * @param certificates how many of its entries could be used
     * @param broken how many could not
     */
    public record TakenList(String issuer, Instant signed, Hash anchor, Hash digest, int certificates, int broken) {}

    /**
     * Returns the store with a list taken in. What the list no longer has stays, and is said to be no longer listed.
     */
    public TrustStore with(MasterList list) {
        Map<Hash, Authority> all = new LinkedHashMap<>(authorities);
        var voucher = new Voucher(list.issuer(), list.signed(), list.signed());
        list.certificates().forEach(certificate -> vouch(all, certificate, voucher));
        List<TakenList> taken = new ArrayList<>(lists);
        taken.removeIf(known -> known.digest().equals(list.digest()));
        taken.add(new TakenList(
                list.issuer(),
                list.signed(),
                list.anchor(),
                list.digest(),
                list.certificates().size(),
                list.broken().size()));
        return new TrustStore(List.copyOf(all.values()), taken, revocations);
    }

    /** Returns the store with a certificate that somebody handed over and answers for. */
    public TrustStore with(Certificate certificate, Instant now) {
        Map<Hash, Authority> all = new LinkedHashMap<>(authorities);
        vouch(all, certificate, new Voucher(Voucher.BY_HAND, now, now));
        return new TrustStore(List.copyOf(all.values()), lists, revocations);
    }

    private static void vouch(Map<Hash, Authority> all, Certificate certificate, Voucher voucher) {
        all.merge(certificate.id(), new Authority(certificate, List.of(voucher)), (known, _) -> known.with(voucher));
    }

    /** Returns the store with a revocation list in the place of an older one of the same authority. */
    public TrustStore with(RevocationList list) {
        List<RevocationList> all = new ArrayList<>(revocations);
        boolean newer = all.stream()
                .filter(known -> sameIssuer(known, list))
                .allMatch(known -> known.issued().isBefore(list.issued()));
        if (!newer) {
            return this;
        }
        all.removeIf(known -> sameIssuer(known, list));
        all.add(list);
        return new TrustStore(authorities(), lists, all);
    }

    private static boolean sameIssuer(RevocationList one, RevocationList other) {
        return one.issuerName().equals(other.issuerName()) && one.keyId().equals(other.keyId());
    }

    /** Returns every authority, in the order in which they came. */
    public List<Authority> authorities() {
        return List.copyOf(authorities.values());
    }

    /** Returns a certificate by SHA-256 of it. */
    Optional<Certificate> certificate(Hash id) {
        return Optional.ofNullable(authorities.get(id)).map(Authority::certificate);
    }

    /** Returns the lists that were taken in. */
    public List<TakenList> lists() {
        return lists;
    }

    /** Returns the revocation lists, one an authority. */
    public List<RevocationList> revocations() {
        return revocations;
    }

    /**
     * Returns the authorities of a State.
     *
     * @param country its code, of the zone or of certificates
     */
    public List<Authority> of(String country) {
        return List.copyOf(byCountry.getOrDefault(CountryCodes.of(country), List.of()));
    }

    /** Returns the authorities with a key, of whatever State they say they are. */
    List<Authority> withKey(Octets keyId) {
        return byKey.getOrDefault(keyId, List.of());
    }

    /**
     * Returns since when nobody vouches for an authority any more: the moment at which the last of the lists that had
     * it was followed by one that does not. Empty while somebody does.
     */
    public Optional<Instant> noLongerListedSince(Authority authority) {
        Instant latest = Instant.MIN;
        for (Voucher voucher : authority.vouchers()) {
            Optional<Instant> dropped = droppedAt(voucher);
            if (dropped.isEmpty()) {
                return Optional.empty();
            }
            latest = dropped.get().isAfter(latest) ? dropped.get() : latest;
        }
        return Optional.of(latest);
    }

    /** Returns when a State's list first came without a certificate that an earlier one had. */
    public Optional<Instant> droppedAt(Voucher voucher) {
        return lists.stream()
                .filter(list -> list.issuer().equals(voucher.by()))
                .map(TakenList::signed)
                .filter(signed -> signed.isAfter(voucher.last()))
                .min(Instant::compareTo);
    }
}
