package org.kapija.central.adapter.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeMap;
import org.kapija.central.port.JointStore.Noted;
import org.kapija.central.port.RegisterStore;
import org.kapija.central.port.StoredEntry;
import org.kapija.central.workflow.ListOffice;
import org.kapija.central.workflow.Overview;
import org.kapija.core.inspection.Choice;
import org.kapija.core.journal.EntryHeader;
import org.kapija.core.message.Message;

/** What central's page shows, as JSON (docs/contracts.md, 4). Nothing personal is in it. */
final class ViewJson {
    private ViewJson() {}

    static ObjectNode of(Overview overview) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("region", overview.region());
        var terminals = json.putArray("terminals");
        overview.terminals().forEach(terminal -> add(terminals, terminal));
        list(json, overview.list());
        json.put("staged", overview.list().staged());
        var arrived = json.putArray("arrived");
        overview.arrived().forEach(entry -> add(arrived, entry));
        var registrations = json.putArray("registrations");
        overview.registrations().forEach(line -> add(registrations, line));
        var incidents = json.putArray("incidents");
        overview.incidents().forEach(noted -> add(incidents, noted));
        return json;
    }

    private static void add(ArrayNode terminals, Overview.Terminal terminal) {
        terminals
                .addObject()
                .put("id", terminal.id().value())
                .put("site", terminal.site())
                .put("online", terminal.online())
                .put("epoch", terminal.epoch())
                .put("contiguous", terminal.contiguous())
                .put("gaps", terminal.gaps())
                .put("lost", terminal.lost())
                .put("list", terminal.list());
    }

    private static void list(ObjectNode json, ListOffice.Summary list) {
        if (list.number() == 0) {
            json.putNull("list");
            return;
        }
        json.putObject("list")
                .put("number", list.number())
                .put("issued", list.issued().toString())
                .put("alerts", list.alerts())
                .put("fingers", list.fingers());
    }

    private static void add(ArrayNode arrived, StoredEntry stored) {
        EntryHeader header = stored.header();
        var json = arrived.addObject()
                .put("terminal", header.key().terminal().value())
                .put("epoch", header.key().epoch())
                .put("sequence", header.key().sequence())
                .put("at", header.at().toString())
                .put("kind", header.kind());
        json.put("inspection", header.inspection().map(Object::toString).orElse(null));
    }

    private static void add(ArrayNode registrations, RegisterStore.Line line) {
        var registration = line.entry().registration();
        var json = registrations
                .addObject()
                .put("reference", line.entry().reference())
                .put("terminal", registration.terminal().value())
                .put("at", registration.at().toString());
        json.put("outcome", registration.outcome().map(Choice::word).orElse(null));
        json.put("prior", line.hit().map(hit -> hit ? "hit" : "no-hit").orElse(null));
    }

    private static void add(ArrayNode incidents, Noted noted) {
        incidents
                .addObject()
                .put("terminal", noted.terminal().value())
                .put("kind", noted.incident().kind().word())
                .put("at", noted.at().toString())
                .set("detail", message(noted.incident().detail()));
    }

    /** Writes every stored entry of a terminal, for those who compare journals. */
    static ArrayNode entries(List<StoredEntry> stored) {
        var json = JsonNodeFactory.instance.arrayNode();
        for (StoredEntry entry : stored) {
            EntryHeader header = entry.header();
            var row = json.addObject()
                    .put("epoch", header.key().epoch())
                    .put("sequence", header.key().sequence())
                    .put("kind", header.kind());
            row.put("inspection", header.inspection().map(Object::toString).orElse(null));
            row.put("at", header.at().toString())
                    .put("hash", entry.link().hash().toString());
        }
        return json;
    }

    static ObjectNode message(Message message) {
        var json = JsonNodeFactory.instance.objectNode().put("key", message.key());
        var arguments = json.putObject("arguments");
        new TreeMap<>(message.arguments()).forEach(arguments::put);
        return json;
    }
}
