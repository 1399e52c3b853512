package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.page.OcrB;
import org.kapija.simulator.region.Installation;

/**
 * How right and how fast the terminal's program reads zones from images.
 *
 * @param data a folder with images of lines at {@link #LINES}, each beside its text
 * @param model Tesseract's; without it nothing is measured, and the report says so
 * @param directory for images and logs
 * @param photographs to take and read; half a second of CPU time each, and as much to draw
 * @param seed of travellers and photographs
 * @param progress is told what happens, a line at a time
 */
public record OcrBench(
        Installation installation,
        Path data,
        Path model,
        Path directory,
        int photographs,
        long seed,
        Consumer<String> progress) {
    /** Where a folder of data has the model. */
    public static final String MODEL = "documents/ocr/mrz.traineddata";

    /** Where it has the lines: {@code NAME.tif} and {@code NAME.gt.txt}. */
    static final String LINES = "documents/ocr/doubango-synthetic-lines";

    private static final double LINES_EXACT_MIN = 99;
    private static final double LINE_MILLIS_MAX = 100;
    private static final int WRONG_TOLD = 10;

    /**
     * Measures: some minutes of CPU time.
     *
     * @throws IOException if the program does not run
     */
    public BenchReport run() throws IOException {
        if (!Files.isReadable(model)) {
            return new BenchReport("ocr", List.of(Result.missing("lines exact", "%", "no model " + model)));
        }
        List<Result> results = new ArrayList<>(lines());
        results.addAll(photographed());
        return new BenchReport("ocr", results);
    }

    private List<Result> photographed() throws IOException {
        Optional<OcrB> font = OcrB.ofSystem();
        if (font.isEmpty()) {
            return List.of(Result.missing(
                    "photographs fully valid", "%", "no typeface OCR-B: install Debian's package " + OcrB.PACKAGE));
        }
        progress.accept("taking and reading " + photographs + " photographs");
        return new OcrPhotographs(font.get(), photographs, seed)
                .results(new OcrProgram(installation, model, directory));
    }

    private List<Result> lines() throws IOException {
        Path folder = data.resolve(LINES);
        if (!Files.isDirectory(folder)) {
            return List.of(Result.missing("lines exact", "%", "no " + folder));
        }
        List<Path> images;
        try (Stream<Path> files = Files.list(folder)) {
            images = files.filter(file -> file.toString().endsWith(".tif"))
                    .sorted()
                    .toList();
        }
        progress.accept("reading " + images.size() + " lines");
        List<JsonNode> reports = new OcrProgram(installation, model, directory).read(List.of("--line"), images);
        var costs = new Sample();
        List<String> wrong = new ArrayList<>();
        for (int at = 0; at < reports.size(); at++) {
            costs.add(nanos(reports.get(at)));
            String read = reports.get(at).path("lines").path(0).asText();
            Path image = images.get(at);
            Path truth = image.resolveSibling(image.getFileName().toString().replace(".tif", ".gt.txt"));
            if (!read.equals(Files.readString(truth).strip())) {
                wrong.add(image.getFileName() + ": " + read);
            }
        }
        ObjectNode detail = new Proportion(wrong.size(), reports.size()).detail();
        ArrayNode told = detail.putArray("wrong");
        wrong.stream().limit(WRONG_TOLD).forEach(told::add);
        double exact = 100.0 * (reports.size() - wrong.size()) / reports.size();
        return List.of(
                new Result("lines exact", exact, "%", LINES_EXACT_MIN, BenchReport.Better.HIGHER, detail),
                Result.atMost(
                        "a line, median",
                        costs.quantile(0.5),
                        "ms",
                        LINE_MILLIS_MAX,
                        costs.detail().put("cost", "CPU time of the whole program, unpacking the image included")));
    }

    private static long nanos(JsonNode report) {
        return Math.round(report.path("cpuMillis").asDouble() * 1e6);
    }
}
