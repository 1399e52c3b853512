package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.kapija.simulator.bench.BenchReport.Better;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.page.DataPage;
import org.kapija.simulator.page.OcrB;
import org.kapija.simulator.page.Photograph;
import org.kapija.simulator.traveller.Crowd;
import org.kapija.simulator.traveller.MrzWriter;
import org.kapija.simulator.traveller.Traveller;

/**
 * Photographs of drawn pages, each of another traveller, taken as badly as lots say, see {@link Photograph#any}.
 *
 * @param font of the zones
 * @param count of photographs
 * @param seed of travellers and photographs
 */
record OcrPhotographs(OcrB font, int count, long seed) {
    private static final double VALID_MIN = 85;
    private static final double MILLIS_MAX = 700;
    private static final int[] WIDTHS = {350, 500, 1000, 2001}; // upper bounds of classes, pixels

    /** One of them, and what is to be read on it. */
    private record Taken(Path file, Photograph photograph, List<String> lines) {}

    /** Takes them, has them read and counts. */
    List<Result> results(OcrProgram program) throws IOException {
        List<Taken> taken = taken(program.directory());
        List<JsonNode> reports =
                program.read(List.of(), taken.stream().map(Taken::file).toList());
        var costs = new Sample();
        var widths = new TreeMap<Integer, int[]>();
        int valid = 0;
        int exact = 0;
        int named = 0;
        List<String> wronglySure = new ArrayList<>();
        for (int at = 0; at < taken.size(); at++) {
            JsonNode report = reports.get(at);
            boolean right = report.path("valid").asBoolean();
            boolean same = lines(report).equals(taken.get(at).lines());
            int[] width = widths.computeIfAbsent(width(taken.get(at)), _ -> new int[2]);
            width[0] += right ? 1 : 0;
            width[1]++;
            valid += right ? 1 : 0;
            exact += same ? 1 : 0;
            if (sure(report)) {
                named++;
                if (!nameLine(lines(report)).equals(nameLine(taken.get(at).lines()))) {
                    wronglySure.add(taken.get(at).file().getFileName() + ": "
                            + taken.get(at).photograph());
                }
            }
            costs.add(Math.round(report.path("cpuMillis").asDouble() * 1e6));
        }
        ObjectNode detail = new Proportion(count - valid, count).detail();
        ObjectNode byWidth = detail.putObject("validByWidth");
        widths.forEach((most, counts) -> byWidth.put("below " + most, counts[0] + " of " + counts[1]));
        ObjectNode wrong = JsonNodeFactory.instance.objectNode();
        var list = wrong.putArray("wrong");
        wronglySure.forEach(list::add);
        return List.of(
                new Result("photographs fully valid", 100.0 * valid / count, "%", VALID_MIN, Better.HIGHER, detail),
                Result.told("photographs read exactly", 100.0 * exact / count, "%"),
                Result.told("names that are sure", 100.0 * named / count, "%"),
                Result.atMost("wrong names that are sure", wronglySure.size(), "names", 0, wrong),
                Result.atMost(
                        "a photograph, median",
                        costs.quantile(0.5),
                        "ms",
                        MILLIS_MAX,
                        costs.detail().put("cost", "CPU time of the whole program, unpacking the image included")));
    }

    private List<Taken> taken(Path directory) throws IOException {
        List<Traveller> travellers = new Crowd(seed)
                .travellers()
                .filter(traveller -> traveller.document().isPresent())
                .limit(count)
                .toList();
        List<Taken> taken = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            Traveller traveller = travellers.get(at);
            List<String> lines = MrzWriter.lines(traveller);
            Photograph photograph = Photograph.any(seed * count + at);
            Path file = directory.resolve("photograph-" + at + ".png");
            ImageIO.write(photograph.of(DataPage.of(lines, text(traveller), font)), "png", file.toFile());
            taken.add(new Taken(file, photograph, lines));
        }
        return taken;
    }

    private static List<String> text(Traveller traveller) {
        return List.of(
                "TRAVEL DOCUMENT",
                traveller.name().display(),
                traveller.nationality() + "   " + traveller.birth(),
                traveller.papers().number(),
                traveller.papers().expiry().toString());
    }

    private static int width(Taken taken) {
        for (int most : WIDTHS) {
            if (taken.photograph().zoneWidth() < most) {
                return most;
            }
        }
        return WIDTHS[WIDTHS.length - 1];
    }

    private static boolean sure(JsonNode report) {
        return StreamSupport.stream(report.path("sure").spliterator(), false)
                .anyMatch(field -> field.asText().equals("name"));
    }

    private static List<String> lines(JsonNode report) {
        return StreamSupport.stream(report.path("lines").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** The last line of a card, the first of others from its sixth character. */
    private static String nameLine(List<String> lines) {
        return switch (lines.size()) {
            case 2 -> lines.getFirst().substring(5);
            case 3 -> lines.getLast();
            default -> "";
        };
    }
}
