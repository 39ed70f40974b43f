package org.pendopo.testing.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Writes screenshots of flat pages with 256 colours: a third of the bytes, and nobody sees a difference. */
public final class SmallPng {
    private static final int COLOURS = 256;
    private static final int ALIKE = 0xfff8f8f8;

    private SmallPng() {}

    public static void write(byte[] screenshot, Path file) {
        try {
            var full = ImageIO.read(new ByteArrayInputStream(screenshot));
            Files.createDirectories(file.getParent());
            ImageIO.write(reduced(full), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage reduced(BufferedImage full) {
        var palette = mostUsed(full);
        var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, 0);
        var small = new BufferedImage(full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        var pixels = small.getRaster();
        for (var y = 0; y < full.getHeight(); y++) {
            for (var x = 0; x < full.getWidth(); x++) {
                var colour = full.getRGB(x, y);
                pixels.setSample(x, y, 0, nearest.computeIfAbsent(colour, c -> nearest(palette, c)));
            }
        }
        return small;
    }

    // Shades that hardly differ count as one, so that rare colours find a place beside the many greys of letters.
    private static int[] mostUsed(BufferedImage full) {
        Map<Integer, Map<Integer, Integer>> uses = new HashMap<>();
        for (var y = 0; y < full.getHeight(); y++) {
            for (var x = 0; x < full.getWidth(); x++) {
                var colour = full.getRGB(x, y);
                uses.computeIfAbsent(colour & ALIKE, shade -> new HashMap<>()).merge(colour, 1, Integer::sum);
            }
        }
        return uses.values().stream()
                .sorted(Comparator.comparingInt(SmallPng::pixels).reversed())
                .limit(COLOURS)
                .mapToInt(SmallPng::favourite)
                .toArray();
    }

    private static int pixels(Map<Integer, Integer> shades) {
        return shades.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int favourite(Map<Integer, Integer> shades) {
        return Collections.max(shades.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private static int nearest(int[] palette, int colour) {
        var best = 0;
        for (var i = 1; i < palette.length; i++) {
            best = distance(palette[i], colour) < distance(palette[best], colour) ? i : best;
        }
        return best;
    }

    private static int distance(int one, int other) {
        var sum = 0;
        for (var shift = 0; shift <= 16; shift += 8) {
            var apart = ((one >> shift) & 0xff) - ((other >> shift) & 0xff);
            sum += apart * apart;
        }
        return sum;
    }
}
