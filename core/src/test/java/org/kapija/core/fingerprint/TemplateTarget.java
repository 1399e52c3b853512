package org.kapija.core.fingerprint;

import java.util.List;
import java.util.Optional;
import org.kapija.core.fingerprint.minutia.Minutiae;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.fuzz.FuzzTarget;

/** Native templates, as a watchlist or the journal brings them, and what the engine makes of one that was read. */
public final class TemplateTarget implements FuzzTarget {
    @Override
    public List<Octets> seeds() {
        var minutiae = new Minutiae.Builder();
        for (int at = 0; at < 12; at++) {
            minutiae.add(20 * at, 300 - 7 * at * at % 200, at * 17 % Minutiae.TURN, at % 2 == 0);
        }
        return List.of(
                Template.of(minutiae.build()).cbor(),
                Template.of(new Minutiae.Builder().build()).cbor());
    }

    @Override
    public Answer meet(Octets input) {
        Optional<Template> template = Template.read(input);
        template.ifPresent(Template::searchable);
        return new Answer(template.isPresent(), List.<Message>of());
    }
}
