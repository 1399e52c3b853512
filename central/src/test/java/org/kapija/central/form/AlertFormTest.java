package org.kapija.central.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.central.TestAlert;
import org.kapija.central.TestFinger;
import org.kapija.core.document.Sex;
import org.kapija.core.fingerprint.Template;
import org.kapija.core.fingerprint.interchange.Records;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.Alert;
import org.kapija.core.watchlist.ListedDocument;

class AlertFormTest {
    @Test
    void anAlertReadsAndWritesToTheSame() throws Exception {
        var alert = AlertForm.read(TestAlert.json("RS-1", 1));
        assertThat(alert.subject().fingers()).hasSize(4);
        assertThat(alert.subject().fingers().getFirst().template().reveal()).isEqualTo(TestFinger.template(12));
        assertThat(AlertForm.read(AlertForm.write(alert))).isEqualTo(alert);
    }

    @Test
    void everythingThatIsSaidOfAPersonIsKept() throws Exception {
        ObjectNode json = TestAlert.json("RS-1", 1);
        subject(json)
                .put("sex", "F")
                .put("nationality", "SRB")
                .putArray("aliases")
                .add("Ана Канаринац");
        var person = AlertForm.read(json).subject().person();
        assertThat(person.aliases()).containsExactly(Sensitive.of("Ана Канаринац"));
        assertThat(person.sex()).isEqualTo(Sensitive.of(Sex.FEMALE));
        assertThat(person.nationality()).isEqualTo(Sensitive.of("SRB"));
        assertThat(AlertForm.read(AlertForm.write(AlertForm.read(json)))
                        .subject()
                        .person())
                .isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource({"sex, female", "nationality, Serbia", "aliases, Ana", "birth, 2015-13-01"})
    void whatIsSaidOfAPersonAndCannotBeIsRefusedByName(String field, String value) {
        ObjectNode json = TestAlert.json("RS-1", 1);
        subject(json).put(field, value);
        assertThatThrownBy(() -> AlertForm.read(json))
                .hasMessageContaining("subject." + field)
                .hasMessageNotContaining(value);
    }

    @Test
    void aNameWithAYearOfBirthCanBeSearchedForByItself() throws Exception {
        ObjectNode json = TestAlert.json("RS-1", 1);
        subject(json).remove("fingers");
        subject(json).remove("documents");
        assertThat(AlertForm.read(json).subject().person().suffices()).isTrue();
        subject(json).remove("birth");
        assertThatThrownBy(() -> AlertForm.read(json)).hasMessageContaining("subject");
    }

    private static ObjectNode subject(ObjectNode json) {
        return (ObjectNode) json.path("subject");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "owner",
                "kind",
                "subject",
                "action",
                "forbidden",
                "confirm",
                "discreet",
                "provenance",
                "expiry"
            })
    void aMissingMandatoryFieldIsRefusedByName(String field) {
        ObjectNode json = TestAlert.json("RS-1", 1);
        json.remove(field);
        assertThatThrownBy(() -> AlertForm.read(json))
                .isInstanceOfSatisfying(
                        FormFault.class,
                        fault -> assertThat(fault.sentence().arguments()).containsEntry("field", field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "kind", "provenance", "expiry", "action", "confirm"})
    void aFieldThatCannotBeIsRefusedByName(String field) {
        ObjectNode json = TestAlert.json("RS-1", 1);
        json.put(field, " ");
        assertThatThrownBy(() -> AlertForm.read(json)).isInstanceOfSatisfying(FormFault.class, fault -> {
            assertThat(fault.sentence().key()).isEqualTo("alert.field-wrong");
            assertThat(fault.sentence().arguments()).containsEntry("field", field);
        });
    }

    @Test
    void aNestedFieldIsNamedByItsPath() {
        ObjectNode json = TestAlert.json("RS-1", 1);
        ((ObjectNode) json.path("owner")).remove("authority");
        assertThatThrownBy(() -> AlertForm.read(json)).hasMessageContaining("owner.authority");
        ObjectNode other = TestAlert.json("RS-1", 1);
        ((ObjectNode) other.path("subject").path("fingers").path(2)).put("position", 11);
        assertThatThrownBy(() -> AlertForm.read(other)).hasMessageContaining("subject.fingers[2].position");
    }

    @Test
    void aDocumentIsANumberOrANumberWithItsIssuer() throws FormFault {
        ObjectNode json = TestAlert.json("RS-1", 1);
        var documents = subject(json).putArray("documents");
        documents.add("N01482260");
        documents.addObject().put("number", "N01482261").put("issuer", "SRB");
        Alert alert = AlertForm.read(json);
        assertThat(alert.subject().documents())
                .containsExactly(
                        new ListedDocument(Sensitive.of("N01482260")),
                        new ListedDocument(Sensitive.of("N01482261"), Sensitive.of("SRB")));
        assertThat(AlertForm.kept(AlertForm.write(alert))).isEqualTo(alert);
    }

    @Test
    void aDocumentWithoutANumberOrWithAnIssuerThatIsNoCodeIsRefused() {
        ObjectNode json = TestAlert.json("RS-1", 1);
        var document = subject(json).putArray("documents").addObject();
        document.put("issuer", "SRB");
        assertThatThrownBy(() -> AlertForm.read(json)).hasMessageContaining("subject.documents[0].number");
        document.put("number", "N01482261").put("issuer", "Serbia");
        assertThatThrownBy(() -> AlertForm.read(json)).hasMessageContaining("subject.documents");
    }

    @Test
    void aSubjectWithNothingToSearchForIsRefused() {
        ObjectNode json = TestAlert.json("RS-1", 1);
        subject(json).remove("fingers");
        subject(json).putArray("documents");
        subject(json).remove("birth");
        assertThatThrownBy(() -> AlertForm.read(json))
                .isInstanceOf(FormFault.class)
                .hasMessageContaining("subject");
    }

    @Test
    void whatIsNoTemplateAndWhatIsNoFingerIsRefused() {
        ObjectNode json = TestAlert.json("RS-1", 1);
        finger(json).put("template", Base64.getEncoder().encodeToString(new byte[] {1, 2, 3}));
        assertThatThrownBy(() -> AlertForm.read(json)).hasMessageContaining("subject.fingers[0].template");
        finger(json).remove("template");
        finger(json).put("width", 256).put("height", 288).put("dpi", 500);
        finger(json).put("grey", Base64.getEncoder().encodeToString(new byte[256 * 288]));
        assertThatThrownBy(() -> AlertForm.read(json)).hasMessageContaining("subject.fingers[0].grey");
        finger(json).put("grey", Base64.getEncoder().encodeToString(new byte[10]));
        assertThatThrownBy(() -> AlertForm.read(json)).hasMessageContaining("subject.fingers[0].grey");
    }

    @Test
    void aRecordOfAnotherVendorBecomesATemplate() throws Exception {
        Octets own = TestFinger.template(7);
        byte[] record = Records.iso(Template.read(own).orElseThrow());
        ObjectNode json = TestAlert.json("RS-1", 1);
        finger(json).put("template", Base64.getEncoder().encodeToString(record));
        Octets kept =
                AlertForm.read(json).subject().fingers().getFirst().template().reveal();
        assertThat(Template.read(kept).orElseThrow().minutiae())
                .isEqualTo(Template.read(own).orElseThrow().minutiae());
    }

    @Test
    void aRecordThatDoesNotHoldExactlyTheOneFingerIsRefused() {
        Template own = Template.read(TestFinger.template(7)).orElseThrow();
        byte[] ofAnother = Records.iso(own);
        ofAnother[24] = 9; // of the left ring finger, the form says another
        for (byte[] record : new byte[][] {Records.iso(own, own), ofAnother, Arrays.copyOf(ofAnother, 60)}) {
            ObjectNode json = TestAlert.json("RS-1", 1);
            finger(json).put("template", Base64.getEncoder().encodeToString(record));
            assertThatThrownBy(() -> AlertForm.read(json)).hasMessageContaining("subject.fingers[0].template");
        }
    }

    @Test
    void aRefusalRepeatsNothingPersonal() {
        ObjectNode json = TestAlert.json("RS-1", 1);
        json.put("expiry", "CANARYNAME");
        assertThatThrownBy(() -> AlertForm.read(json))
                .hasStackTraceContaining("expiry")
                .message()
                .doesNotContain("CANARY");
    }

    private static ObjectNode finger(ObjectNode alert) {
        return (ObjectNode) alert.path("subject").path("fingers").path(0);
    }
}
