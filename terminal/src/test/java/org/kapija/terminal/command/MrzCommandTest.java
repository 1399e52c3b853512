package org.kapija.terminal.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MrzCommandTest {
    private static final String PASSPORT =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10\n";
    private static final String CARD =
            "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<\n";

    @TempDir
    private Path folder;

    @Test
    void aPassportIsPrintedAsData() throws IOException {
        var run = run(PASSPORT, "--json");
        assertThat(run.code()).isZero();
        assertThat(new ObjectMapper().readTree(run.out())).isEqualTo(new ObjectMapper().readTree("""
                                {"format": "TD3", "valid": true,
                                 "fields": {"code": "P", "issuer": "UTO", "surname": "ERIKSSON", "given": "ANNA MARIA",
                                            "number": "L898902C3", "nat": "UTO", "dob": "740812", "sex": "F",
                                            "doe": "120415", "optional": "ZE184226B"},
                                 "findings": []}"""));
    }

    @Test
    void documentsOnStandardInputArePartedByAnEmptyLine() throws IOException {
        var run = run("\n" + PASSPORT + "\n\n" + CARD + "\nnonsense", "--json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(3);
        assertThat(line(run, 0).path("format").asText()).isEqualTo("TD3");
        assertThat(line(run, 1).path("format").asText()).isEqualTo("TD1");
        assertThat(line(run, 2).path("format").isNull()).isTrue();
        assertThat(line(run, 2).path("findings").path(0).path("found").asText()).isEqualTo("8");
    }

    @Test
    void aWrongDigitNamesFieldExpectedAndFound() throws IOException {
        var run = run(PASSPORT.replace("8122F", "8123F"), "--json");
        assertThat(run.code()).isEqualTo(1);
        JsonNode finding = line(run, 0).path("findings").path(0);
        assertThat(finding.path("field").asText()).isEqualTo("dob");
        assertThat(finding.path("expected").asText()).isEqualTo("2");
        assertThat(finding.path("found").asText()).isEqualTo("3");
        assertThat(finding.path("sentence").asText()).startsWith("Line 2, position 20:");
    }

    @Test
    void eachFileIsADocument() throws IOException {
        Path first = Files.writeString(folder.resolve("first.txt"), PASSPORT);
        Path second = Files.writeString(folder.resolve("second.txt"), CARD);
        var run = run("", first.toString(), second.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("TD3, valid").contains("TD1, valid").contains("ERIKSSON");
    }

    @Test
    void aLongNumberSaysHowItsCheckDigitCounts() throws IOException {
        var counted = run(
                "IDBEL592211692<1741<<<<<<<<<<<\n9003107F2509301BEL900310244094\nSPECIMEN<<SPECIMEN<<<<<<<<<<<<\n",
                "--json");
        assertThat(counted.code()).isZero();
        assertThat(line(counted, 0).path("fields").path("number").asText()).isEqualTo("592211692174");
        assertThat(line(counted, 0).path("numberCheck").asText()).isEqualTo("filler-counted");
        assertThat(line(counted, 0).path("findings").path(0).path("kind").asText())
                .isEqualTo("filler-counted");
        var leftOut =
                run("I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<\n");
        assertThat(leftOut.out()).contains("numberCheck    filler-left-out").doesNotContain("!");
    }

    @Test
    void aVisaIsReadAndHasNoCompositeDigit() throws IOException {
        var run = run("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<\n", "--json");
        assertThat(run.code()).isZero();
        assertThat(line(run, 0).path("format").asText()).isEqualTo("MRVB");
    }

    @Test
    void onlyTheFieldsOfTheFormatArePrinted() throws IOException {
        var run = run("ABC123I<<\nFACHE123456789001<<700102<<<<<\nROSSI<<LARA<MIA<<<<<<<<<<<<<<<\n", "--json");
        assertThat(run.code()).isZero();
        assertThat(new ObjectMapper().readTree(run.out()).path("fields")).isEqualTo(new ObjectMapper().readTree("""
                        {"code": "FA", "issuer": "CHE", "surname": "ROSSI", "given": "LARA MIA", "number": "ABC123I",
                         "dob": "700102", "personalNumber": "123456789", "version": "001"}"""));
    }

    @Test
    void aCyrillicLetterIsSaidInWords() {
        var run = run(PASSPORT.replace("L898902C3", "L8989О2C3"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("document number: Line 2, position 6: Cyrillic О was read where only A-Z 0-9 < may stand.");
    }

    @Test
    void bytesThatAreNoTextAreAFinding() throws IOException {
        byte[] octets = PASSPORT.getBytes(StandardCharsets.UTF_8);
        octets[7] = (byte) 0xFF;
        var run = run("", Files.write(folder.resolve("damaged"), octets).toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Line 1, position 8");
    }

    @Test
    void aMissingFileIsWrongUsage() {
        var run = run("", folder.resolve("absent").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("absent is no file that can be read");
    }

    private static CommandRun run(String input, String... arguments) {
        var stream = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return CommandRun.of(new CommandLine(new MrzCommand(stream)), arguments);
    }

    private static JsonNode line(CommandRun run, int at) throws IOException {
        return new ObjectMapper().readTree(run.out().lines().toList().get(at));
    }
}
