package org.kapija.core.journal;

import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;

/**
 * The end of one epoch's chain: all that is needed to append or to go on verifying. Immutable.
 *
 * @param terminal who writes
 * @param epoch from 1
 * @param sequence of the last entry, 0 before the first
 * @param head hash of the last entry, {@link Chain#GENESIS} before the first
 */
public record Chain(TerminalId terminal, long epoch, long sequence, Hash head) {
    /** What the first entry of an epoch is chained to. */
    public static final Hash GENESIS = new Hash(Octets.of(new byte[Hash.SIZE]));

    public Chain {
        if (epoch < 1 || sequence < 0 || (sequence == 0) != head.equals(GENESIS)) {
            throw new IllegalArgumentException("epoch " + epoch + ", sequence " + sequence + ", head " + head);
        }
    }

    /** The empty chain of a new epoch. */
    public static Chain start(TerminalId terminal, long epoch) {
        return new Chain(terminal, epoch, 0, GENESIS);
    }

    /** Returns the name that the next entry gets: it goes into the entry's header before {@link #link}. */
    public EntryKey nextKey() {
        return new EntryKey(terminal, epoch, sequence + 1);
    }

    /** Makes the next link; {@link #after} then gives the chain that ends with it. */
    public Link link(Octets header, Commitment commitment) {
        return Link.following(head, nextKey(), header, commitment);
    }

    /**
     * Returns the chain that ends with the link.
     *
     * @throws IllegalArgumentException if the link does not follow: ask {@link #verify} where it may not
     */
    public Chain after(Link link) {
        if (!(verify(link) instanceof ChainVerdict.Intact(Chain longer))) {
            throw new IllegalArgumentException(link.key() + " does not follow " + sequence);
        }
        return longer;
    }

    /** Checks one link against the end of this chain. */
    public ChainVerdict verify(Link link) {
        if (!link.key().equals(nextKey())) {
            return new ChainVerdict.Broken(nextKey(), ChainVerdict.Break.MISSING);
        }
        if (!link.previous().equals(head)) {
            return new ChainVerdict.Broken(link.key(), ChainVerdict.Break.NOT_LINKED);
        }
        if (!link.holds()) {
            return new ChainVerdict.Broken(link.key(), ChainVerdict.Break.ALTERED);
        }
        return new ChainVerdict.Intact(new Chain(terminal, epoch, link.key().sequence(), link.hash()));
    }

    /**
     * Returns the chain that ends with a link behind entries that are lost. That they are the ones it was chained to
     * can no longer be checked; its own octets can.
     *
     * @throws IllegalArgumentException if the link is none of this epoch, does not stand behind a hole, or is altered
     */
    public Chain across(Link link) {
        EntryKey key = link.key();
        if (!key.terminal().equals(terminal)
                || key.epoch() != epoch
                || key.sequence() <= sequence + 1
                || !link.holds()) {
            throw new IllegalArgumentException(key + " does not stand behind " + sequence);
        }
        return new Chain(terminal, epoch, key.sequence(), link.hash());
    }

    /** Checks links in order from the end of this chain; the verdict names the first that breaks it. */
    public ChainVerdict verify(Iterable<Link> links) {
        Chain end = this;
        for (Link link : links) {
            switch (end.verify(link)) {
                case ChainVerdict.Intact(Chain longer) -> end = longer;
                case ChainVerdict.Broken broken -> {
                    return broken;
                }
            }
        }
        return new ChainVerdict.Intact(end);
    }
}
