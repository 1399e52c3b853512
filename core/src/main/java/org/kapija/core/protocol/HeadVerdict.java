package org.kapija.core.protocol;

import org.kapija.core.watchlist.ListHead;
import org.kapija.core.watchlist.ListVerdict;
import org.kapija.core.watchlist.WatchList;

/** What a list's head by itself says. */
public sealed interface HeadVerdict {
    /** There is a newer list: fetch its parts. */
    record Newer(ListHead head) implements HeadVerdict {}

    /**
     * The list in use is still the newest.
     *
     * @param list the list in use under its fresh head: it is as young as the head
     */
    record Confirmed(WatchList list) implements HeadVerdict {}

    /** The head is not to be believed. */
    record Refused(ListVerdict.Refused why) implements HeadVerdict {}
}
