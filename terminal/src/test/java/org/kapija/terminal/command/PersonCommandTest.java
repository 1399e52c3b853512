package org.kapija.terminal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();

    @TempDir
    private Path folder;

    private Path list;

    @BeforeEach
    void aListOfThree() throws IOException {
        list = folder.resolve("list.csv");
        Files.writeString(list, """
                id,names,birth,sex,nationality
                A-1,"Ђорђе Петровић;Đorđe Petrović",1970-02-03,M,SRB
                A-2,محمد حسین,1980,M,AFG
                A-3,,1990,F,
                """);
    }

    @Test
    void somebodyIsFoundAcrossScriptsAndTheReasonsAreTold() {
        assertThat(run("--in", list.toString(), "Djordje", "PETROVIC", "--born", "1970-02-03"))
                .isZero();
        assertThat(out.toString()).startsWith("A-1  Probable").contains("The date of birth is the same.");
        assertThat(error.toString()).contains("1 lines hold no person");
    }

    @Test
    void aNameAloneIsPossible() {
        assertThat(run("--in", list.toString(), "--json", "Mohammad Hossein")).isZero();
        assertThat(out.toString()).contains("\"id\":\"A-2\"").contains("\"likelihood\":\"possible\"");
    }

    @Test
    void jsonLinesAreReadToo() throws IOException {
        Path lines = folder.resolve("list.jsonl");
        Files.writeString(lines, "{\"id\": 7, \"names\": [\"Ana Kos\", \"Ana Babić\"]}\nnot json\n");
        assertThat(run("--in", lines.toString(), "BABIC", "ANA")).isZero();
        assertThat(out.toString()).startsWith("7  Possible");
    }

    @Test
    void nobodyIsAnAnswerAndNonsenseIsRefused() {
        assertThat(run("--in", list.toString(), "Zwetschgenbaum")).isEqualTo(1);
        assertThat(run("--in", folder.resolve("absent").toString(), "Ana")).isEqualTo(2);
        assertThat(run("--in", list.toString(), "--born", "yesterday", "Ana")).isEqualTo(2);
        assertThat(run("--in", list.toString(), "--nationality", "Serbia", "Ana"))
                .isEqualTo(2);
    }

    private int run(String... arguments) {
        var all = new String[arguments.length + 1];
        all[0] = "person";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return TerminalCommand.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(error, true))
                .execute(all);
    }
}
