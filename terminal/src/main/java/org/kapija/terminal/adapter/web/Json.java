package org.kapija.terminal.adapter.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.kapija.core.value.Sensitive;
import org.kapija.terminal.domain.view.AnswerView;
import org.kapija.terminal.domain.view.InspectionView;
import org.kapija.terminal.domain.view.View;

/** The views as docs/contracts.md section 2 writes them. Personal data is revealed here and nowhere else. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new SimpleModule()
                    .addSerializer(Optional.class, new OptionalWriter())
                    .addSerializer(Instant.class, new InstantWriter())
                    .addSerializer(Sensitive.class, new SensitiveWriter()))
            .addMixIn(AnswerView.class, ClassName.class)
            .addMixIn(AnswerView.CandidateView.class, ClassName.class)
            .addMixIn(View.StatusView.class, CaseState.class)
            .addMixIn(InspectionView.PriorAnswerView.class, CaseNumber.class);

    private Json() {}

    static String text(Object view) {
        try {
            return MAPPER.writeValueAsString(view);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a view that cannot be written", impossible);
        }
    }

    static ObjectMapper mapper() {
        return MAPPER;
    }

    /** {@code class} is no name for a component of a record. */
    private interface ClassName {
        @JsonProperty("class")
        String certainty();
    }

    /** Nor is {@code case}. */
    private interface CaseState {
        @JsonProperty("case")
        String caseState();
    }

    private interface CaseNumber {
        @JsonProperty("case")
        Optional<String> caseNumber();
    }

    @SuppressWarnings("rawtypes") // Jackson registers writers by raw class
    private static final class OptionalWriter extends JsonSerializer<Optional> {
        @Override
        public void serialize(Optional value, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (value.isPresent()) {
                provider.defaultSerializeValue(value.get(), out);
            } else {
                out.writeNull();
            }
        }
    }

    private static final class InstantWriter extends JsonSerializer<Instant> {
        @Override
        public void serialize(Instant value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.toString());
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class SensitiveWriter extends JsonSerializer<Sensitive> {
        @Override
        public void serialize(Sensitive value, JsonGenerator out, SerializerProvider provider) throws IOException {
            provider.defaultSerializeValue(value.reveal(), out);
        }
    }
}
