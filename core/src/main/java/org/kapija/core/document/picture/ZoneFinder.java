package org.kapija.core.document.picture;

import java.util.List;
import java.util.Optional;

/**
 * Finds the machine readable zone on an image of a page: tilted by up to 15 degrees, upside down, in perspective, 250
 * pixels wide or more. Tells it from other text by what Doc 9303-3, 4.1 prescribes: two or three lines of equal length,
 * 6.35 mm apart, of characters 2.54 mm apart.
 */
public final class ZoneFinder {
    private static final int SIDE_MAX = 800; // of the image that is searched: characters stay at least 9 pixels wide
    private static final int TILT_SIDE_MAX = 400;

    private ZoneFinder() {}

    /**
     * Looks for it. Takes some hundredths of a second, however large the image is.
     *
     * @return empty if there is nothing like it
     */
    public static Optional<FoundZone> find(GreyImage image) {
        int side = Math.max(image.width(), image.height());
        int factor = Math.ceilDiv(side, SIDE_MAX);
        Plane plane = Plane.shrunk(image, factor);
        double angle =
                Tilt.of(Plane.shrunk(image, Math.ceilDiv(side, TILT_SIDE_MAX)).strokes());
        var turn = new Turn(angle, plane.width(), plane.height());
        Plane strokes = turn.of(plane).strokes();
        return ZoneBands.among(Band.in(strokes)).map(bands -> {
            List<LineCourse> courses = new LineFit(strokes, bands).courses();
            return new FoundZone(
                    image,
                    courses.stream().map(course -> back(course, turn, factor)).toList());
        });
    }

    private static LineCourse back(LineCourse course, Turn turn, int factor) {
        return new LineCourse(
                back(course.start(), turn, factor),
                back(course.end(), turn, factor),
                course.startHeight() * factor,
                course.endHeight() * factor);
    }

    private static Point back(Point point, Turn turn, int factor) {
        Point source = turn.source(point.x(), point.y());
        return new Point((source.x() + 0.5) * factor - 0.5, (source.y() + 0.5) * factor - 0.5);
    }
}
