package twoears.core.language;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads back what an {@link ImageWriter} wrote, in the same order. All numbers and all texts are taken over at once: what
 * comes after that is little enough to be quick before any of it has been compiled.
 */
public final class ImageReader {
    private final int[] numbers;
    private final String texts;
    private int at;
    private int letter;

    public ImageReader(byte[] image) {
        ByteBuffer bytes = ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN);
        numbers = new int[bytes.getInt()];
        bytes.asIntBuffer().get(numbers);
        int begin = Integer.BYTES * (1 + numbers.length);
        texts = new String(image, begin, image.length - begin, StandardCharsets.UTF_8);
    }

    public int number() {
        return numbers[at++];
    }

    public int[] numbers() {
        int from = at + 1;
        at = from + numbers[at];
        return Arrays.copyOfRange(numbers, from, at);
    }

    public String text() {
        int from = letter;
        letter = from + number();
        return texts.substring(from, letter);
    }
}
