package org.kapija.simulator.panel;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalInt;
import org.kapija.simulator.traveller.Cast;
import org.kapija.simulator.traveller.DocumentFault;
import org.kapija.simulator.traveller.Traveller;
import org.kapija.simulator.world.WireLog;
import org.kapija.simulator.world.WorldState;

/** The lane as JSON (docs/contracts.md, 3). */
final class WorldText {
    private WorldText() {}

    static ObjectNode of(Cast cast, WorldState state, OptionalInt wanted, Links links) {
        ObjectNode world = JsonNodeFactory.instance.objectNode();
        ArrayNode travellers = world.putArray("travellers");
        cast.travellers().forEach(traveller -> describe(travellers.addObject(), traveller));
        lying(world, state);
        world.put("network", state.networkUp() ? "up" : "down");
        world.put("case", state.caseOpen() ? "open" : "closed");
        world.put("scanner", plug(state.scannerPlugged()));
        world.put("reader", plug(state.readerPlugged()));
        wanted.ifPresentOrElse(position -> world.put("wanted", position), () -> world.putNull("wanted"));
        ObjectNode beacon = world.putObject("beacon");
        List.of("red", "amber", "green", "buzzer")
                .forEach(lamp -> beacon.put(lamp, state.beacon().getOrDefault(lamp, false)));
        world.put("barrier", state.barrierOpen() ? "open" : "closed");
        world.put("lamp", state.lamp());
        world.putObject("links")
                .put("console", links.console())
                .put("traveller", links.traveller())
                .put("central", links.central());
        return world;
    }

    static ArrayNode of(List<WireLog.Event> wire) {
        ArrayNode events = JsonNodeFactory.instance.arrayNode();
        wire.forEach(event -> events.addObject()
                .put("at", event.at().toString())
                .put("line", event.line())
                .put("value", event.value()));
        return events;
    }

    private static void describe(ObjectNode node, Traveller traveller) {
        node.put("id", traveller.id());
        node.put("name", traveller.name().display());
        node.put("story", traveller.story());
        traveller
                .document()
                .ifPresentOrElse(
                        papers -> node.put("document", papers.format().name()), () -> node.putNull("document"));
        node.put("language", traveller.language());
        ArrayNode fingers = node.putArray("fingers");
        traveller.fingers().forEach(fingers::add);
    }

    private static void lying(ObjectNode world, WorldState state) {
        state.document()
                .ifPresentOrElse(
                        document -> world.putObject("document")
                                .put("traveller", document.traveller())
                                .put(
                                        "fault",
                                        document.fault()
                                                .map(DocumentFault::word)
                                                .orElse(null)),
                        () -> world.putNull("document"));
        state.finger()
                .ifPresentOrElse(
                        finger -> world.putObject("finger")
                                .put("traveller", finger.traveller())
                                .put("position", finger.position())
                                .put("condition", finger.condition()),
                        () -> world.putNull("finger"));
    }

    private static String plug(boolean in) {
        return in ? "plugged" : "unplugged";
    }
}
