package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
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
    /** One of them, and what is to be read on it. */
    private record Taken(Path file, Photograph photograph, List<String> lines) {}

    /** Takes them, has them read and counts. */
    List<Result> results(OcrProgram program) throws IOException {
        List<Taken> taken = taken(program.directory());
        List<JsonNode> reports =
                program.read(List.of(), taken.stream().map(Taken::file).toList());
        var tally = new PhotographTally();
        for (int at = 0; at < taken.size(); at++) {
            Taken photograph = taken.get(at);
            tally.add(photograph.photograph(), photograph.lines(), reports.get(at));
        }
        return tally.results();
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
}
