package org.kapija.simulator.chip.lds;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.kapija.simulator.chip.message.Tlv;

/**
 * A face that nobody has: an oval with eyes and a mouth, drawn from a seed, as a JPEG file of a wanted size.
 *
 * @param seed of colours and proportions
 */
public record DrawnFace(long seed) {
    /** Pixels from left to right. */
    public static final int WIDTH = 240;
    /** Pixels from top to bottom. */
    public static final int HEIGHT = 320;

    private static final int COMMENT_MAX = 0xFFFF;
    private static final int START_OF_IMAGE = 2; // bytes

    /**
     * Draws the face.
     *
     * @param size of the file, bytes; a picture that needs more is returned as it is
     */
    public byte[] jpeg(int size) {
        byte[] file = encoded();
        while (file.length + 4 < size) {
            // comments (ISO/IEC 10918-1, B.2.4.5) of any content are part of the format
            int length = Math.min(COMMENT_MAX, size - file.length - 2);
            byte[] comment = new byte[length + 2];
            new SplittableRandom(seed).nextBytes(comment);
            comment[0] = (byte) 0xFF;
            comment[1] = (byte) 0xFE;
            comment[2] = (byte) (length >> Byte.SIZE);
            comment[3] = (byte) length;
            file = Tlv.join(
                    Arrays.copyOf(file, START_OF_IMAGE),
                    comment,
                    Arrays.copyOfRange(file, START_OF_IMAGE, file.length));
        }
        return file;
    }

    private byte[] encoded() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(drawn(), "jpeg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private BufferedImage drawn() {
        var chance = new SplittableRandom(seed);
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(200, 205, 210));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.getHSBColor(0.07f, 0.35f + chance.nextFloat() * 0.2f, 0.5f + chance.nextFloat() * 0.4f));
        int width = 120 + chance.nextInt(30);
        pen.fillOval((WIDTH - width) / 2, 60, width, 190);
        pen.setColor(Color.getHSBColor(chance.nextFloat(), 0.5f, 0.3f));
        int eyes = 130 + chance.nextInt(12);
        pen.fillOval(85, eyes, 20, 12);
        pen.fillOval(135, eyes, 20, 12);
        pen.fillRoundRect(95, 195 + chance.nextInt(15), 50, 8, 8, 8);
        pen.dispose();
        return image;
    }
}
