package org.kapija.terminal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class OcrCommandTest {
    @TempDir
    private Path folder;

    @Test
    void withoutAModelItSaysWhatIsMissingAndHowReadingGoesOn() {
        var error = new StringWriter();
        int code = new CommandLine(new OcrCommand())
                .setErr(new PrintWriter(error))
                .execute("--model", folder.resolve("mrz.traineddata").toString(), "image.png");
        assertThat(code).isEqualTo(3);
        assertThat(error.toString()).contains("there is no model").contains("mrz.traineddata", "by hand");
    }
}
