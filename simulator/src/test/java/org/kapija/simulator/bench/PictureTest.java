package org.kapija.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.StringReader;
import java.util.List;
import java.util.stream.DoubleStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.bench.Curve.Axis;
import org.kapija.simulator.bench.Curve.Line;
import org.kapija.simulator.bench.Curve.Point;
import org.xml.sax.InputSource;

class PictureTest {
    private static final Curve CURVE = new Curve(
            "kept",
            "Kept & lost",
            new Axis("fingers", true),
            new Axis("lost, %", false),
            List.of(
                    new Line("short lists", List.of(new Point(10_000, 0), new Point(1_000_000, 0.7))),
                    new Line("nothing", List.of(new Point(0, 1)))));

    @Test
    void aReportGivesBackTheCurvesThatWerePutIntoIt() {
        Result with = Result.told("a", 1, "%");
        CURVE.into(with.detail());
        var report = new BenchReport("fingerprint", List.of(Result.told("b", 2, "%"), with));
        assertThat(Curve.in(report.toJson())).containsExactly(CURVE);
    }

    @Test
    void aPictureHasItsTitleItsLinesAndRoundMarks() throws Exception {
        var svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(CURVE.svg())))
                .getDocumentElement();
        assertThat(svg.getTextContent())
                .contains("Kept & lost", "fingers (logarithmic)", "short lists", "10\u202f000", "1\u202f000\u202f000")
                .contains("0.2");
        assertThat(svg.getElementsByTagName("polyline").getLength()).isEqualTo(2);
        assertThat(svg.getElementsByTagName("circle").getLength())
                .as("nothing has no logarithm")
                .isEqualTo(2);
    }

    @Test
    void aScaleEndsAtRoundMarksAroundItsValues() {
        var plain = Scale.around(DoubleStream.of(0.3, 11.4), false, 0, 100);
        assertThat(plain.marks()).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0, 10.0, 12.0);
        assertThat(plain.at(6)).isEqualTo(50);
        var logarithmic = Scale.around(DoubleStream.of(0, 30, 400), true, 0, 100);
        assertThat(logarithmic.marks()).containsExactly(20.0, 50.0, 100.0, 200.0, 500.0);
        assertThat(logarithmic.at(100)).isBetween(49.9, 50.1);
    }

    @Test
    void aCurveThatWouldLeaveItsFolderIsRefused() {
        assertThatThrownBy(() -> new Curve("../kept", "", CURVE.x(), CURVE.y(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        var report = JsonNodeFactory.instance.objectNode();
        report.putArray("results")
                .addObject()
                .putObject("detail")
                .putObject("curve")
                .put("picture", "/etc/kept");
        assertThatThrownBy(() -> Curve.in(report)).isInstanceOf(IllegalArgumentException.class);
    }
}
