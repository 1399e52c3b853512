package org.kapija.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kapija.core.document.Sex;
import org.kapija.core.fingerprint.Calibration;
import org.kapija.core.message.Message;
import org.kapija.core.protocol.wire.ListWire;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.Alert;
import org.kapija.core.watchlist.AlertKind;
import org.kapija.core.watchlist.Freshness;
import org.kapija.core.watchlist.ListRelease;
import org.kapija.core.watchlist.ListRoot;
import org.kapija.core.watchlist.ListVerdict;
import org.kapija.core.watchlist.ListVerdict.Kind;
import org.kapija.core.watchlist.ListedDocument;
import org.kapija.core.watchlist.Lists;
import org.kapija.core.watchlist.PersonDescription;
import org.kapija.core.watchlist.Subject;
import org.kapija.core.watchlist.WatchList;

class ListReadingTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private final SigningKey first = SigningKey.generate(new SecureRandom()).signing();
    private final SigningKey second = SigningKey.generate(new SecureRandom()).signing();
    private final SigningKey stranger = SigningKey.generate(new SecureRandom()).signing();
    private final ListRoot root = root(1_000_000);

    private ListRoot root(long octetsMax) {
        return new ListRoot(
                List.of(first.verifying(), second.verifying()),
                2,
                NOON.plus(DAY.multipliedBy(365)),
                new ListRoot.ListBounds(0.2, 0.5, 3, 100, octetsMax),
                Lists.canary().id(),
                new ListRoot.ListLimits(Duration.ofHours(1), DAY, DAY.multipliedBy(7)),
                Calibration.Bounds.USUAL);
    }

    private static ListRelease release(long number, int alerts) {
        List<Alert> all = new ArrayList<>(List.of(Lists.canary()));
        IntStream.range(0, alerts).forEach(index -> all.add(Lists.alert("A-" + index)));
        return new ListRelease(number, NOON, all);
    }

    private ListPublication publish(ListRelease release) {
        return ListPublication.of(release, NOON, DAY, List.of(first, second));
    }

    private static Map<Integer, Octets> parts(ListPublication publication) {
        Map<Integer, Octets> parts = new HashMap<>();
        IntStream.range(0, publication.parts().size())
                .forEach(part -> parts.put(part, publication.parts().get(part)));
        return parts;
    }

    private ListVerdict read(ListPublication publication, Optional<WatchList> current, Instant now) {
        return new ListReading(root, current, now).read(publication.head(), parts(publication));
    }

    private WatchList accepted(ListPublication publication, Optional<WatchList> current) {
        var verdict = read(publication, current, NOON);
        assertThat(verdict).isInstanceOf(ListVerdict.Accepted.class);
        return ((ListVerdict.Accepted) verdict).list();
    }

    private static void assertRefused(ListVerdict verdict, Kind kind) {
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        ListVerdict.Refused.class,
                        refused -> assertThat(refused.kind()).isEqualTo(kind));
    }

    @Test
    void aFirstListOfAnySizeIsAccepted() {
        var list = accepted(publish(release(7, 2_000)), Optional.empty());
        assertThat(list.number()).isEqualTo(7);
        assertThat(list.release()).isEqualTo(release(7, 2_000));
    }

    @Test
    void aLongListTravelsInParts() {
        var publication = publish(release(1, 3_000));
        assertThat(publication.parts()).hasSizeGreaterThan(1).allMatch(part -> part.size() <= ListPublication.PART_MAX);
        accepted(publication, Optional.empty());
    }

    @Test
    void aFreshHeadKeepsTheListYoung() {
        var list = accepted(publish(release(7, 10)), Optional.empty());
        var later = NOON.plus(Duration.ofHours(2));
        assertThat(list.freshness(later, root.limits())).isEqualTo(Freshness.AMBER);
        var again = ListPublication.of(release(7, 10), later, DAY, List.of(first, second));
        var verdict = new ListReading(root, Optional.of(list), later).head(again.head());
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        HeadVerdict.Confirmed.class,
                        confirmed -> assertThat(confirmed.list().freshness(later, root.limits()))
                                .isEqualTo(Freshness.FRESH));
    }

    @Test
    void aNewerHeadAsksForItsParts() {
        var list = accepted(publish(release(7, 10)), Optional.empty());
        assertThat(new ListReading(root, Optional.of(list), NOON)
                        .head(publish(release(8, 11)).head()))
                .isInstanceOf(HeadVerdict.Newer.class);
    }

    @Test
    void anOlderListIsARollback() {
        var list = accepted(publish(release(7, 10)), Optional.empty());
        assertRefused(read(publish(release(6, 10)), Optional.of(list), NOON), Kind.ROLLBACK);
        var earlier = ListPublication.of(release(7, 10), NOON.minusSeconds(60), DAY, List.of(first, second));
        assertRefused(read(earlier, Optional.of(list), NOON), Kind.ROLLBACK);
    }

    @Test
    void aHeadThatHasRunOutIsAFreeze() {
        assertRefused(read(publish(release(7, 10)), Optional.empty(), NOON.plus(DAY)), Kind.FREEZE);
    }

    @Test
    void anotherReleaseUnderAUsedNumberIsAMixture() {
        var list = accepted(publish(release(7, 10)), Optional.empty());
        assertRefused(read(publish(release(7, 11)), Optional.of(list), NOON), Kind.MIX_AND_MATCH);
    }

    @Test
    void aHeadWithAnotherListsPartsIsAMixture() {
        var mine = publish(release(7, 10));
        var other = ListPublication.of(
                new ListRelease(7, NOON.plusMillis(1), release(7, 10).alerts()), NOON, DAY, List.of(first, second));
        assertThat(mine.parts().getFirst().size())
                .isEqualTo(other.parts().getFirst().size());
        assertRefused(
                new ListReading(root, Optional.empty(), NOON).read(mine.head(), parts(other)), Kind.MIX_AND_MATCH);
    }

    @Test
    void moreThanAnnouncedIsEndless() {
        var publication = publish(release(7, 10));
        Map<Integer, Octets> more =
                Map.of(0, Octets.of(new byte[publication.parts().getFirst().size() + 1]));
        assertRefused(new ListReading(root, Optional.empty(), NOON).read(publication.head(), more), Kind.ENDLESS_DATA);
        assertRefused(
                new ListReading(root(100), Optional.empty(), NOON).read(publication.head(), parts(publication)),
                Kind.ENDLESS_DATA);
    }

    @Test
    void aNumberFarAheadWouldBlockEveryLaterList() {
        var list = accepted(publish(release(7, 10)), Optional.empty());
        assertRefused(read(publish(release(108, 10)), Optional.of(list), NOON), Kind.FAST_FORWARD);
        accepted(publish(release(107, 10)), Optional.of(list));
    }

    @Test
    void oneSignatureIsNotEnoughAndNeitherIsTheSameTwice() {
        var one = ListPublication.of(release(7, 10), NOON, DAY, List.of(first));
        assertRefused(read(one, Optional.empty(), NOON), Kind.WRONG_THRESHOLD);
        var twice = ListPublication.of(release(7, 10), NOON, DAY, List.of(first, first));
        assertRefused(read(twice, Optional.empty(), NOON), Kind.WRONG_THRESHOLD);
    }

    @Test
    void aStrangersSignatureCountsForNothing() {
        var strange = ListPublication.of(release(7, 10), NOON, DAY, List.of(first, stranger));
        assertRefused(read(strange, Optional.empty(), NOON), Kind.UNKNOWN_KEY);
        var beside = ListPublication.of(release(7, 10), NOON, DAY, List.of(first, stranger, second));
        accepted(beside, Optional.empty());
    }

    @Test
    void aForgedSignatureIsNamed() throws Exception {
        var signed =
                ListWire.SignedListHead.parseFrom(publish(release(7, 10)).head().toArray()).toBuilder();
        signed.getSignaturesBuilder(1).setSignature(signed.getSignatures(0).getSignature());
        assertThat(new ListReading(root, Optional.empty(), NOON)
                        .head(Octets.of(signed.build().toByteArray())))
                .isEqualTo(new HeadVerdict.Refused(
                        new ListVerdict.Refused(Kind.BAD_SIGNATURE, Message.of("list.bad-signature", "number", "7"))));
    }

    @Test
    void aListThatLosesTooMuchIsRefused() {
        var list = accepted(publish(release(7, 100)), Optional.empty());
        assertRefused(read(publish(release(8, 79)), Optional.of(list), NOON), Kind.SHRINKAGE);
        accepted(publish(release(8, 80)), Optional.of(list));
    }

    @Test
    void aListThatGrowsTooMuchIsRefused() {
        var list = accepted(publish(release(7, 100)), Optional.empty());
        assertRefused(read(publish(release(8, 152)), Optional.of(list), NOON), Kind.GROWTH);
        accepted(publish(release(8, 150)), Optional.of(list));
    }

    @Test
    void aSmallListMayChangeByAFewAlerts() {
        var list = accepted(publish(release(7, 0)), Optional.empty());
        accepted(publish(release(8, 3)), Optional.of(list));
    }

    @Test
    void aListWithoutItsCanaryIsCutOff() {
        var without = new ListRelease(7, NOON, List.of(Lists.alert("A-1")));
        assertRefused(read(publish(without), Optional.empty(), NOON), Kind.MISSING_CANARY);
    }

    @Test
    void anIncompleteAlertIsRefusedWithTheNamesOfWhatItLacks() {
        var release = AlertWire.write(release(7, 1)).toBuilder();
        release.getAlertsBuilder(1).setAction("").clearForbidden().setProvenance("eurodac");
        Octets octets = Octets.of(release.build().toByteArray());
        assertThat(read(signed(octets), Optional.empty(), NOON))
                .isEqualTo(new ListVerdict.Refused(
                        Kind.INCOMPLETE_ALERT,
                        Message.of("list.incomplete-alert", "number", "7", "fields", "action, forbidden, provenance")));
    }

    /** A release signed by the right keys although its content is wrong. */
    private ListPublication signed(Octets release) {
        var template = ListWire.ListHead.newBuilder()
                .setNumber(7)
                .setIssued(NOON.toEpochMilli())
                .setExpiry(NOON.plus(DAY).toEpochMilli())
                .setRelease(Reading.bytes(Hash.of(release).octets()))
                .setSize(release.size())
                .setParts(1)
                .build();
        Octets head = Octets.of(template.toByteArray());
        var signed = ListWire.SignedListHead.newBuilder().setHead(template.toByteString());
        for (SigningKey key : List.of(first, second)) {
            signed.addSignatures(ListWire.ListSignature.newBuilder()
                    .setKeyId(Reading.bytes(key.verifying().id()))
                    .setSignature(Reading.bytes(ListPublication.HEAD.signature(head, key))));
        }
        return new ListPublication(Octets.of(signed.build().toByteArray()), List.of(release));
    }

    @Test
    void anAlertTwiceOrNoListAtAllIsMalformed() {
        var twice = AlertWire.write(release(7, 1)).toBuilder();
        twice.addAlerts(twice.getAlerts(1));
        assertRefused(read(signed(Octets.of(twice.build().toByteArray())), Optional.empty(), NOON), Kind.MALFORMED);
        assertRefused(read(signed(Octets.ofHex("ffffff")), Optional.empty(), NOON), Kind.MALFORMED);
        assertRefused(
                new ListReading(root, Optional.empty(), NOON).read(Octets.ofHex("0a02ffff"), Map.of()), Kind.MALFORMED);
    }

    @Test
    void aMissingPartIsAGap() {
        var publication = publish(release(1, 3_000));
        var parts = parts(publication);
        parts.remove(1);
        assertRefused(new ListReading(root, Optional.empty(), NOON).read(publication.head(), parts), Kind.GAP);
    }

    @Test
    void aRootThatHasRunOutBelievesNothing() {
        assertRefused(read(publish(release(7, 10)), Optional.empty(), root.expiry()), Kind.EXPIRED);
    }

    @Test
    void aListAgesFromFreshToLocked() {
        var list = accepted(publish(release(7, 1)), Optional.empty());
        assertThat(list.freshness(NOON.minusSeconds(5), root.limits())).isEqualTo(Freshness.FRESH);
        assertThat(list.freshness(NOON.plus(DAY), root.limits())).isEqualTo(Freshness.RED);
        assertThat(list.freshness(NOON.plus(DAY.multipliedBy(7)), root.limits()))
                .isEqualTo(Freshness.LOCKED);
        assertThat(Freshness.LOCKED.word()).isEqualTo("red");
        assertThat(list.valid(Lists.EXPIRY)).isEmpty();
    }

    @Test
    void whoIssuedADocumentArrivesWhereItIsKnown() {
        var known = new ListedDocument(Sensitive.of("N01482260"), Sensitive.of("SRB"));
        var unknown = new ListedDocument(Sensitive.of("L898902C3"));
        var stolen = new Subject(PersonDescription.NONE, List.of(unknown, known), List.of());
        var release =
                new ListRelease(1, NOON, List.of(Lists.canary(), Lists.about("A-1", AlertKind.LOST_DOCUMENT, stolen)));
        assertThat(accepted(publish(release), Optional.empty()).release()).isEqualTo(release);
    }

    @Test
    void anIssuerThatIsNoneIsLeftOutAndItsNumberFound() {
        var wire = AlertWire.write(release(7, 1)).toBuilder();
        wire.getAlertsBuilder(1).getSubjectBuilder().addIssuers("Serbia").addIssuers("one more");
        var list = ((ListVerdict.Accepted) read(signed(Octets.of(wire.build().toByteArray())), Optional.empty(), NOON))
                .list();
        assertThat(list.release()).isEqualTo(release(7, 1));
    }

    @Test
    void everythingThatIsSaidOfAPersonArrives() {
        var person = new PersonDescription(
                Optional.of(Sensitive.of("JOVANOVIĆ")),
                Optional.empty(),
                List.of(Sensitive.of("Ана Јовановић"), Sensitive.of("ANNA J.")),
                Optional.of(Sensitive.of("1985-03")),
                Sensitive.of(Sex.X),
                Sensitive.of("D"));
        var release =
                new ListRelease(1, NOON, List.of(Lists.canary(), Lists.named("A-1", AlertKind.MISSING_ADULT, person)));
        var publication = publish(release);
        assertThat(new ListReading(root, Optional.empty(), NOON).read(publication.head(), parts(publication)))
                .isInstanceOfSatisfying(
                        ListVerdict.Accepted.class,
                        accepted -> assertThat(accepted.list().release()).isEqualTo(release));
    }
}
