package org.kapija.core.protocol;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.inspection.BirthInterval;
import org.kapija.core.inspection.ChipCheck;
import org.kapija.core.inspection.TravelDocument;
import org.kapija.core.protocol.wire.EventWire;
import org.kapija.core.value.Sensitive;

/** A travel document and what its chip told, on the wire. */
final class DocumentWire {
    private DocumentWire() {}

    static EventWire.TravelDocument write(TravelDocument document) {
        TravelDocument.Fields fields = document.fields();
        var wire = EventWire.TravelDocument.newBuilder()
                .setFormat(document.format())
                .setCode(fields.code())
                .setIssuer(fields.issuer())
                .setNumber(fields.number().reveal())
                .setSurname(fields.surname().reveal())
                .setGiven(fields.given().reveal())
                .setNationality(fields.nationality())
                .setBirth(fields.birth().reveal())
                .setSex(fields.sex())
                .setExpiry(fields.expiry());
        document.birth()
                .ifPresent(birth -> wire.getBirthIntervalBuilder()
                        .setEarliest(birth.earliest().toEpochDay())
                        .setLatest(birth.latest().toEpochDay()));
        wire.addAllLayers(write(document.layers()));
        document.findings().forEach(finding -> wire.addFindings(Words.text(finding)));
        return wire.build();
    }

    static TravelDocument read(EventWire.TravelDocument wire) {
        return new TravelDocument(
                wire.getFormat(),
                fields(wire),
                wire.hasBirthInterval() ? Optional.of(birth(wire.getBirthInterval())) : Optional.empty(),
                layers(wire.getLayersList()),
                wire.getFindingsList().stream().map(Words::text).toList());
    }

    static EventWire.ChipCheck write(ChipCheck check) {
        return EventWire.ChipCheck.newBuilder()
                .addAllLayers(write(check.layers()))
                .addAllFindings(check.findings().stream().map(Words::text).toList())
                .addAllNames(check.names().stream().map(Sensitive::reveal).toList())
                .build();
    }

    static ChipCheck read(EventWire.ChipCheck wire) {
        return new ChipCheck(
                layers(wire.getLayersList()),
                wire.getFindingsList().stream().map(Words::text).toList(),
                wire.getNamesList().stream().map(Sensitive::of).toList());
    }

    private static List<EventWire.LayerResult> write(Map<Layer, LayerVerdict> layers) {
        return layers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(layer -> EventWire.LayerResult.newBuilder()
                        .setLayer(Words.of(layer.getKey()))
                        .setVerdict(Words.of(layer.getValue()))
                        .build())
                .toList();
    }

    private static Map<Layer, LayerVerdict> layers(List<EventWire.LayerResult> wire) {
        Map<Layer, LayerVerdict> layers = new EnumMap<>(Layer.class);
        wire.forEach(layer -> layers.put(
                Words.read(Layer.class, layer.getLayer()), Words.read(LayerVerdict.class, layer.getVerdict())));
        return layers;
    }

    private static TravelDocument.Fields fields(EventWire.TravelDocument wire) {
        return new TravelDocument.Fields(
                wire.getCode(),
                wire.getIssuer(),
                Sensitive.of(wire.getNumber()),
                Sensitive.of(wire.getSurname()),
                Sensitive.of(wire.getGiven()),
                wire.getNationality(),
                Sensitive.of(wire.getBirth()),
                wire.getSex(),
                wire.getExpiry());
    }

    private static BirthInterval birth(EventWire.BirthInterval wire) {
        return new BirthInterval(LocalDate.ofEpochDay(wire.getEarliest()), LocalDate.ofEpochDay(wire.getLatest()));
    }
}
