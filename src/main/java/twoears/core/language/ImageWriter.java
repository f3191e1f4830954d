package twoears.core.language;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and texts one after the other, as something that was compiled is kept; {@link ImageReader} reads them back. */
public final class ImageWriter {
    private int[] numbers = new int[1 << 16];
    private int size;
    private final StringBuilder texts = new StringBuilder();

    public void number(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    public void numbers(int[] several) {
        number(several.length);
        for (int number : several) {
            number(number);
        }
    }

    public void text(String text) {
        number(text.length());
        texts.append(text);
    }

    public byte[] bytes() {
        byte[] letters = texts.toString().getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * (1 + size) + letters.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(size);
        bytes.asIntBuffer().put(numbers, 0, size);
        return bytes.position(Integer.BYTES * (1 + size)).put(letters).array();
    }
}
