package org.kapija.core.protocol;

import java.util.List;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;
import org.kapija.core.watchlist.ListHead;
import org.kapija.core.watchlist.ListVerdict;
import org.kapija.fuzz.FuzzTarget;

/** A watchlist's head, and its release behind a head that fits it. */
public final class ListWireTarget implements FuzzTarget {
    @Override
    public List<Octets> seeds() {
        return List.of(
                Messages.publication().head(), Messages.publication().parts().getFirst());
    }

    @Override
    public Answer meet(Octets input) {
        var fitting = new ListHead(
                7, Messages.NOON, Messages.NOON.plusSeconds(99), Hash.of(input), Math.max(1, input.size()), 1);
        return Answer.of(List.of(head(input), release(ListWireReader.release(fitting, input))));
    }

    private static Answer head(Octets input) {
        return switch (ListWireReader.head(input)) {
            case Parsed.Sound<?> _ -> Answer.value();
            case Parsed.Malformed<?>(var why) -> Answer.refused(why);
        };
    }

    private static Answer release(ListWireReader reading) {
        return switch (reading) {
            case ListWireReader.Read _ -> Answer.value();
            case ListWireReader.Refused(ListVerdict.Refused why) -> Answer.refused(why.message());
        };
    }
}
