package org.kapija.simulator.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A page of a document as it is printed: patterned ground, a face of sorts, fields, and the zone below (Doc 9303-4 to
 * -6, 2). It looks like a document to whoever searches one for its zone, and like no State's.
 *
 * @param width millimetres
 * @param height millimetres
 * @param lines of the zone, top to bottom
 * @param text the lines of the fields above it
 * @param font of the zone
 */
public record DataPage(double width, double height, List<String> lines, List<String> text, OcrB font) {
    /** Between the middles of two lines of the zone. */
    static final double LINE_MM = 6.35;

    private static final double BOTTOM_MM = 6.3; // from the edge to the middle of the last line
    private static final double CAPITAL_MM = 2.4; // ISO 1073-2, size I

    public DataPage {
        lines = List.copyOf(lines);
        text = List.copyOf(text);
    }

    /** A page of the size that goes with the zone: three lines on a card, 36 or 44 characters on larger ones. */
    public static DataPage of(List<String> lines, List<String> text, OcrB font) {
        return switch (lines.getFirst().length()) {
            case 30 -> new DataPage(85.6, 54, lines, text, font);
            case 36 -> new DataPage(105, 74, lines, text, font);
            default -> new DataPage(125, 88, lines, text, font);
        };
    }

    /** Returns the width of the zone's lines in millimetres. */
    public double zoneWidth() {
        return lines.getFirst().length() * OcrB.PITCH_MM;
    }

    /**
     * Draws it, 0 is black.
     *
     * @param scale pixels a millimetre
     * @param seed of ground, ink and print
     */
    public BufferedImage drawn(double scale, long seed) {
        var random = new SplittableRandom(seed);
        var page = new BufferedImage(
                (int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.scale(scale, scale);
        int ground = random.nextInt(200, 250);
        pen.setColor(grey(ground));
        pen.fill(new Rectangle2D.Double(0, 0, width, height));
        pattern(pen, ground, random);
        face(pen, random);
        fields(pen, random);
        zone(pen, random.nextInt(5, 60));
        pen.dispose();
        return page;
    }

    private void pattern(Graphics2D pen, int ground, SplittableRandom random) {
        pen.setColor(grey(ground - random.nextInt(8, 30)));
        pen.setStroke(new BasicStroke(0.12F));
        double swing = random.nextDouble(1, 4);
        double length = random.nextDouble(8, 30);
        for (double y = -swing; y < height + swing; y += 1.3) {
            var wave = new Path2D.Double();
            wave.moveTo(0, y);
            for (double x = 0; x <= width; x += 0.8) {
                wave.lineTo(x, y + swing * Math.sin(x / length * 2 * Math.PI + y));
            }
            pen.draw(wave);
        }
    }

    private void face(Graphics2D pen, SplittableRandom random) {
        double side = height / 3;
        pen.setColor(grey(random.nextInt(120, 200)));
        pen.fill(new Rectangle2D.Double(5, height / 6, side * 0.8, side));
        pen.setColor(grey(random.nextInt(60, 110)));
        pen.fill(new Ellipse2D.Double(5 + side * 0.2, height / 6 + side * 0.15, side * 0.4, side * 0.5));
        pen.fill(new Ellipse2D.Double(5 + side * 0.1, height / 6 + side * 0.65, side * 0.6, side * 0.5));
    }

    private void fields(Graphics2D pen, SplittableRandom random) {
        double left = 8 + height / 3;
        double free = height - BOTTOM_MM - lines.size() * LINE_MM - 8;
        double step = free / Math.max(1, text.size());
        for (int at = 0; at < text.size(); at++) {
            pen.setColor(grey(random.nextInt(20, 90)));
            pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) Math.min(3.2, step * 0.6)));
            pen.drawString(text.get(at), (float) left, (float) (6 + at * step));
        }
    }

    private void zone(Graphics2D pen, int ink) {
        var context = new FontRenderContext(null, true, true);
        Font unit = font.font().deriveFont(100F);
        double advance = unit.getStringBounds("0", context).getWidth();
        Font print = font.font().deriveFont((float) (100 * OcrB.PITCH_MM / advance));
        pen.setColor(grey(ink));
        pen.setFont(print);
        double left = (width - zoneWidth()) / 2;
        for (int line = 0; line < lines.size(); line++) {
            double middle = height - BOTTOM_MM - (lines.size() - 1 - line) * LINE_MM;
            String characters = lines.get(line);
            for (int at = 0; at < characters.length(); at++) {
                pen.drawString(characters.substring(at, at + 1), (float) (left + at * OcrB.PITCH_MM), (float)
                        (middle + CAPITAL_MM / 2));
            }
        }
    }

    private static Color grey(int value) {
        return new Color(value, value, value);
    }
}
