package org.kapija.central.workflow;

import org.kapija.central.domain.Region;
import org.kapija.core.journal.Receipt;
import org.kapija.core.protocol.ReceiptCodec;
import org.kapija.core.signature.SigningKey;

/** Signs what central has stored and sends it to the terminal; only this lets a terminal forget an entry. */
public final class Receipts {
    private final Region region;
    private final SigningKey key;
    private final Post post;

    /**
     * @param region says where each terminal stands
     * @param key of receipts and answers
     */
    public Receipts(Region region, SigningKey key, Post post) {
        this.region = region;
        this.key = key;
        this.post = post;
    }

    /** Sends a receipt; a newer one of the same journal replaces one that still waits. */
    public void send(Receipt receipt) {
        region.siteOf(receipt.terminal()).ifPresent(site -> {
            String topic = region.topics().receipt(site.name(), receipt.terminal());
            String slot = topic + " " + receipt.epoch();
            post.send(new Post.Parcel(slot, topic, ReceiptCodec.sign(receipt, key), false));
        });
    }
}
