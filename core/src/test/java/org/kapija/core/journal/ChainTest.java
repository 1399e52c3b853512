package org.kapija.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;

class ChainTest {
    static final TerminalId T1 = new TerminalId("T1");

    /** Links of an epoch, each with its number as header. */
    static List<Link> links(int count) {
        List<Link> links = new ArrayList<>();
        Chain chain = Chain.start(T1, 1);
        for (int number = 1; number <= count; number++) {
            Link link = chain.link(Octets.of(new byte[] {(byte) number}), commitment(number));
            links.add(link);
            chain = chain.after(link);
        }
        return links;
    }

    static Commitment commitment(int seed) {
        byte[] salt = new byte[Commitment.SALT_SIZE];
        salt[0] = (byte) seed;
        return Commitment.to(Octets.of(salt), Octets.ofHex("abcd"));
    }

    @Test
    void theHashIsThatOfPreviousHeaderAndCommitment() {
        Octets header = Octets.ofHex("0102");
        Link first = Chain.start(T1, 1).link(header, commitment(1));
        Octets all = Octets.ofHex(
                "00".repeat(32) + "0102" + commitment(1).hash().octets().toHex());
        assertThat(first.hash()).isEqualTo(Hash.of(all));
    }

    @Test
    void sha256IsTheStandards() { // FIPS 180-4, example "abc"
        assertThat(Hash.of(Octets.ofHex("616263")))
                .hasToString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Hash.of(Octets.ofHex("61"), Octets.ofHex("6263"))).isEqualTo(Hash.of(Octets.ofHex("616263")));
    }

    @Test
    void anUntouchedChainIsIntact() {
        List<Link> links = links(50);
        assertThat(Chain.start(T1, 1).verify(links))
                .isEqualTo(new ChainVerdict.Intact(
                        new Chain(T1, 1, 50, links.getLast().hash())));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 24, 48, 49})
    void anAlteredEntryIsNamed(int at) {
        List<Link> links = links(50);
        Link old = links.get(at);
        links.set(at, new Link(old.key(), Octets.ofHex("ff"), old.commitment(), old.previous(), old.hash()));
        assertThat(Chain.start(T1, 1).verify(links))
                .isEqualTo(new ChainVerdict.Broken(old.key(), ChainVerdict.Break.ALTERED));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 24, 48})
    void aRemovedEntryIsNamed(int at) {
        List<Link> links = links(50);
        EntryKey removed = links.remove(at).key();
        assertThat(Chain.start(T1, 1).verify(links))
                .isEqualTo(new ChainVerdict.Broken(removed, ChainVerdict.Break.MISSING));
    }

    @Test
    void anEntryThatWasForgedWithAHashOfItsOwnDeniesItsSuccessor() {
        List<Link> links = links(3);
        Link second = links.get(1);
        links.set(1, Link.following(second.previous(), second.key(), Octets.ofHex("ff"), second.commitment()));
        assertThat(Chain.start(T1, 1).verify(links))
                .isEqualTo(new ChainVerdict.Broken(new EntryKey(T1, 1, 3), ChainVerdict.Break.NOT_LINKED));
    }

    @Test
    void verificationGoesOnFromAnyEnd() {
        List<Link> links = links(10);
        Chain middle = new Chain(T1, 1, 5, links.get(4).hash());
        assertThat(middle.verify(links.subList(5, 10))).isInstanceOf(ChainVerdict.Intact.class);
        assertThatThrownBy(() -> middle.after(links.get(7))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anErasedPayloadLeavesTheChainProvable() {
        byte[] salt = new byte[Commitment.SALT_SIZE];
        salt[0] = 3;
        Commitment commitment = commitment(3);
        assertThat(commitment.opensWith(Octets.of(salt), Octets.ofHex("abcd"))).isTrue();
        assertThat(commitment.opensWith(Octets.of(salt), Octets.ofHex("abce"))).isFalse();
        assertThat(commitment.opensWith(Octets.ofHex("00"), Octets.ofHex("abcd")))
                .isFalse();
        assertThat(links(3).getLast().holds()).as("without salt and payload").isTrue();
    }

    @Test
    void checkpointsAreDueByCountAndByAge() {
        assertThat(Checkpoint.isDue(99, Checkpoint.AGE_MAX.minusMillis(1))).isFalse();
        assertThat(Checkpoint.isDue(100, Duration.ZERO)).isTrue();
        assertThat(Checkpoint.isDue(1, Checkpoint.AGE_MAX)).isTrue();
        assertThat(Checkpoint.isDue(0, Checkpoint.AGE_MAX.multipliedBy(100))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a/b", "a+", "#", "a b"})
    void aTerminalsNameFitsIntoATopic(String name) {
        assertThatThrownBy(() -> new TerminalId(name)).isInstanceOf(IllegalArgumentException.class);
    }
}
