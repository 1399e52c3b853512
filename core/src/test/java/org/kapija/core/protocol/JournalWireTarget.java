package org.kapija.core.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapija.core.value.Octets;
import org.kapija.fuzz.FuzzTarget;

/**
 * What travels between terminal and central: headers, events, presence, and statements that central signed. The first
 * octet says which; a statement is signed here, since who holds the key may be the one who errs.
 */
public final class JournalWireTarget implements FuzzTarget {
    private static final List<String> KINDS = Events.ALL.stream()
            .map(event -> EventCodec.encode(event).kind())
            .distinct()
            .toList();
    private static final int OTHERS = 4;

    @Override
    public List<Octets> seeds() {
        var all = Messages.all();
        List<Octets> seeds = new ArrayList<>(List.of(
                headed(0, all.getOrDefault("header", Octets.ofHex(""))),
                headed(1, all.getOrDefault("presence", Octets.ofHex(""))),
                headed(2, statement(all.getOrDefault("receipt", Octets.ofHex("")))),
                headed(3, statement(all.getOrDefault("answer", Octets.ofHex(""))))));
        Events.ALL.stream()
                .map(EventCodec::encode)
                .map(event -> headed(OTHERS + KINDS.indexOf(event.kind()), event.payload()))
                .forEach(seeds::add);
        return seeds;
    }

    /** The statement without its signature: tag, length of one octet or two, content. */
    private static Octets statement(Octets signed) {
        int length = signed.at(1) < 0x80 ? signed.at(1) : (signed.at(1) & 0x7F) | signed.at(2) << 7;
        return signed.part(signed.at(1) < 0x80 ? 2 : 3, length);
    }

    private static Octets headed(int first, Octets rest) {
        byte[] all = new byte[1 + rest.size()];
        all[0] = (byte) first;
        System.arraycopy(rest.toArray(), 0, all, 1, rest.size());
        return Octets.of(all);
    }

    @Override
    public Answer meet(Octets input) {
        if (input.isEmpty()) {
            return answer(HeaderCodec.decode(input));
        }
        Octets rest = input.part(1, input.size() - 1);
        return answer(
                switch (input.at(0)) {
                    case 0 -> HeaderCodec.decode(rest);
                    case 1 -> PresenceCodec.decode(rest);
                    case 2 -> ReceiptCodec.open(signed("receipt", rest), Messages.KEY.verifying());
                    case 3 -> AnswerCodec.open(signed("answer", rest), Messages.KEY.verifying());
                    default ->
                        EventCodec.decode(KINDS.get((input.at(0) - OTHERS) % KINDS.size()), rest, Optional.empty());
                });
    }

    private static Octets signed(String word, Octets statement) {
        return new Statement(word, Integer.MAX_VALUE).sign(statement.toArray(), Messages.KEY);
    }

    private static Answer answer(Parsed<?> parsed) {
        return switch (parsed) {
            case Parsed.Sound<?> _ -> Answer.value();
            case Parsed.Malformed<?>(var why) -> Answer.refused(why);
        };
    }
}
