package org.kapija.core.protocol;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.inspection.Officer;
import org.kapija.core.message.Message;
import org.kapija.core.protocol.wire.EventWire;

/**
 * Small values on the wire. Reading throws {@link IllegalArgumentException}, which {@link Reading} turns into a
 * refusal.
 */
final class Words {
    private Words() {}

    /** Constants travel as words, such as {@code not-captured}, so that their order in the source means nothing. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E read(Class<E> type, String word) {
        E constant = Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
        if (!of(constant).equals(word)) {
            throw new IllegalArgumentException("word: not as it is written");
        }
        return constant;
    }

    static FingerPosition position(int code) {
        return FingerPosition.ofCode(code).orElseThrow(() -> new IllegalArgumentException("position: " + code));
    }

    static EventWire.Officer officer(Officer officer) {
        return EventWire.Officer.newBuilder()
                .setId(officer.id())
                .setRole(of(officer.role()))
                .build();
    }

    static Officer officer(EventWire.Officer officer) {
        return new Officer(officer.getId(), read(Officer.Role.class, officer.getRole()));
    }

    static EventWire.Text text(Message message) {
        var text = EventWire.Text.newBuilder().setKey(message.key());
        message.arguments().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(argument -> text.addArguments(EventWire.Argument.newBuilder()
                        .setName(argument.getKey())
                        .setValue(argument.getValue())));
        return text.build();
    }

    static Message text(EventWire.Text text) {
        var arguments = new HashMap<String, String>();
        text.getArgumentsList().forEach(argument -> arguments.put(argument.getName(), argument.getValue()));
        return new Message(text.getKey(), arguments);
    }
}
