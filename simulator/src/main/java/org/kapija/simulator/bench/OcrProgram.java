package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kapija.simulator.region.Installation;

/**
 * The terminal's program reading images, in a process of its own.
 *
 * @param model Tesseract's
 * @param directory for its log
 */
record OcrProgram(Installation installation, Path model, Path directory) {
    /**
     * Reads images, one after the other.
     *
     * @param options of the command
     * @return a report an image, as it printed it, in their order
     * @throws IOException if it does not read them all; the message has what it said
     */
    List<JsonNode> read(List<String> options, List<Path> images) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("ocr", "--json", "--model", model.toString()));
        arguments.addAll(options);
        images.forEach(image -> arguments.add(image.toString()));
        List<String> command = installation.terminalBesideSimulator(List.of(), arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(directory.resolve("ocr.log").toFile())
                .start();
        List<JsonNode> reports = new ArrayList<>();
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                reports.add(new ObjectMapper().readTree(line));
            }
        } finally {
            process.destroy(); // has ended by itself, unless its output made no sense
        }
        if (reports.size() != images.size()) {
            throw new IOException("the program read " + reports.size() + " of " + images.size() + " images: "
                    + directory.resolve("ocr.log"));
        }
        return reports;
    }
}
