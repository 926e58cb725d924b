package nl.leerbrug.content.domain;

import nl.leerbrug.content.domain.MediaFile.Size;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

/** Width and height of an image as far as they can be read cheaply. */
final class ImageSizes {

    private static final int HEAD = 2_000;
    private static final Pattern VIEW_BOX = Pattern.compile(
            "<svg[^>]*viewBox=[\"']\\s*[-0-9.]+[ ,]+[-0-9.]+[ ,]+(\\d{1,5}(?:\\.\\d{1,4})?)[ ,]+(\\d{1,5}(?:\\.\\d{1,4})?)");

    private ImageSizes() {}

    static Optional<Size> of(String extension, byte[] bytes) {
        return switch (extension) {
            case "svg" -> vector(bytes);
            case "png", "jpg", "jpeg" -> raster(bytes);
            default -> Optional.empty();
        };
    }

    private static Optional<Size> vector(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
        var found = VIEW_BOX.matcher(head);
        return found.find()
                ? Optional.of(new Size((int) Math.round(Double.parseDouble(found.group(1))), (int)
                        Math.round(Double.parseDouble(found.group(2)))))
                : Optional.empty();
    }

    private static Optional<Size> raster(byte[] bytes) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                return Optional.of(new Size(reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }
}
