package org.kapija.central.adapter.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kapija.central.form.AlertForm;
import org.kapija.central.form.FormFault;
import org.kapija.central.workflow.ListOffice;
import org.kapija.core.message.Message;
import org.kapija.core.watchlist.Alert;
import org.kapija.core.watchlist.AlertId;

/** The interface for lists: stage alerts, stage removals, release. */
final class ListRoutes {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ListOffice office;
    private final Runnable changed;

    ListRoutes(ListOffice office, Runnable changed) {
        this.office = office;
        this.changed = changed;
    }

    /** {@code POST /api/alerts}: a JSON array, or one object after the other; all are staged or none. */
    void stage(Context exchange) throws IOException {
        List<Alert> alerts = new ArrayList<>();
        try (MappingIterator<JsonNode> forms = JSON.readerFor(JsonNode.class).readValues(exchange.bodyInputStream())) {
            while (forms.hasNextValue()) {
                alerts.add(AlertForm.read(forms.nextValue()));
            }
        } catch (FormFault fault) {
            refuse(exchange, 400, fault.sentence(), alerts.size());
            return;
        } catch (JsonProcessingException unreadable) {
            refuse(exchange, 400, Message.of("alert.not-json"), alerts.size());
            return;
        }
        office.stage(alerts);
        changed.run();
        exchange.json(JsonNodeFactory.instance.objectNode().put("staged", alerts.size()));
    }

    /** {@code DELETE /api/alerts/{id}}. */
    void stageRemoval(Context exchange) {
        try {
            office.stageRemoval(new AlertId(exchange.pathParam("id")));
        } catch (IllegalArgumentException unreadable) {
            refuse(exchange, 400, Message.of("alert.field-wrong", "field", "id"), 0);
            return;
        }
        changed.run();
        exchange.json(JsonNodeFactory.instance.objectNode().put("staged", 1));
    }

    /** {@code POST /api/list/release}. */
    void release(Context exchange) {
        switch (office.release()) {
            case ListOffice.Outcome.Published(long number) ->
                exchange.json(JsonNodeFactory.instance.objectNode().put("number", number));
            case ListOffice.Outcome.Refused(Message why) -> refuse(exchange, 409, why, 0);
        }
        changed.run();
    }

    private static void refuse(Context exchange, int status, Message why, int alert) {
        var json = JsonNodeFactory.instance.objectNode().put("alert", alert);
        json.set("message", ViewJson.message(why));
        exchange.status(status).json(json);
    }
}
