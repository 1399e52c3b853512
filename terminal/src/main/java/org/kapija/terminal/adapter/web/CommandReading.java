package org.kapija.terminal.adapter.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Function;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.inspection.Choice;
import org.kapija.core.inspection.Command;
import org.kapija.core.inspection.FingerReason;
import org.kapija.core.inspection.HelpKind;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.Judgement;
import org.kapija.core.inspection.NoDocumentReason;
import org.kapija.core.inspection.Sameness;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.AlertId;
import org.kapija.terminal.workflow.Order;

/** Reads a command's JSON; whatever is missing or unknown is refused by name. */
final class CommandReading {
    private static final int TEXT_MAX = 2_000;

    private final JsonNode body;

    private CommandReading(JsonNode body) {
        this.body = body;
    }

    /** The request is no command; the field says where. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        private final String field;

        Malformed(String field) {
            super("field: " + field);
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    static Order read(String text) throws Malformed {
        try {
            var body = Json.mapper().readTree(text);
            if (body == null || !body.isObject()) {
                throw new Malformed("body");
            }
            return new CommandReading(body).order();
        } catch (JsonProcessingException _) {
            throw new Malformed("body"); // the parser's own words would quote what was sent
        }
    }

    private Order order() throws Malformed {
        var inspection = inspection();
        long revision = body.path("revision").asLong(0);
        var command = command();
        return officer -> command.apply(new Command.Given(officer, inspection, revision));
    }

    private Function<Command.Given, Command> command() throws Malformed {
        return switch (text("command")) {
            case "no-document" -> {
                var reason = word("reason", NoDocumentReason::ofWord);
                yield given -> new Command.NoDocument(given, reason);
            }
            case "traveller" -> {
                var sameness = word("is", Sameness::ofWord);
                yield given -> new Command.StateSameness(given, sameness);
            }
            case "inform" -> {
                String language = text("language");
                yield given -> new Command.Inform(given, language);
            }
            case "skip-finger" -> {
                var position = position();
                var reason = word("reason", FingerReason::ofWord);
                yield given -> new Command.SkipFinger(given, position, reason);
            }
            case "retry-finger" -> {
                var position = position();
                yield given -> new Command.RetryFinger(given, position);
            }
            case "judge" -> {
                var alert = alert();
                var judgement = word("judgement", Judgement::ofWord);
                var reason = reason();
                yield given -> new Command.Judge(given, alert, judgement, reason);
            }
            case "expert-judge" -> {
                var alert = alert();
                var judgement = word("judgement", Judgement::ofWord);
                var reason = reason();
                yield given -> new Command.ExpertJudge(given, alert, judgement, reason);
            }
            case "decide" -> {
                var choice = word("decision", Choice::ofWord);
                yield given -> new Command.Decide(given, choice);
            }
            case "asylum" -> Command.Asylum::new;
            case "help" -> {
                var kind = word("kind", HelpKind::ofWord);
                yield given -> new Command.Help(given, kind);
            }
            case "finish" -> Command.Finish::new;
            case "abandon" -> {
                var reason = reason();
                yield given -> new Command.Abandon(given, reason);
            }
            default -> throw new Malformed("command");
        };
    }

    private Optional<InspectionId> inspection() throws Malformed {
        var field = body.path("inspection");
        if (field.isNull() || field.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(named("inspection", InspectionId::new));
    }

    private AlertId alert() throws Malformed {
        return named("alert", AlertId::new);
    }

    private FingerPosition position() throws Malformed {
        return FingerPosition.ofCode(body.path("position").asInt(-1))
                .filter(position -> position != FingerPosition.UNKNOWN)
                .orElseThrow(() -> new Malformed("position"));
    }

    /** An officer's own words, possibly none. */
    private Sensitive<String> reason() throws Malformed {
        String reason = body.path("reason").asText("");
        if (reason.length() > TEXT_MAX) {
            throw new Malformed("reason");
        }
        return Sensitive.of(reason);
    }

    private <T> T named(String field, Function<String, T> name) throws Malformed {
        String text = text(field);
        try {
            return name.apply(text);
        } catch (IllegalArgumentException _) {
            throw new Malformed(field); // what was sent is not repeated: it may be anything
        }
    }

    private <T> T word(String field, Function<String, Optional<T>> words) throws Malformed {
        return words.apply(text(field)).orElseThrow(() -> new Malformed(field));
    }

    private String text(String field) throws Malformed {
        var value = body.path(field);
        if (!value.isTextual() || value.asText().isBlank() || value.asText().length() > TEXT_MAX) {
            throw new Malformed(field);
        }
        return value.asText();
    }
}
