package twoears.exchange.curve;

import twoears.exchange.curve.Point.Addend;

/**
 * Odd multiples of a point and of 2^64, 2^128 and 2^192 times the point: with them, a multiple of it takes a quarter of the doublings.
 *
 * @param width in bits of a multiple
 */
record Multiples(Addend[][] odd, int width) {
    static Multiples of(Point point, int width) {
        var odd = new Addend[Scalars.PARTS][1 << width - 1];
        Point part = point;
        for (int i = 0; i < Scalars.PARTS; i++) {
            fill(odd[i], part);
            for (int doubling = 0; doubling < 64 && i + 1 < Scalars.PARTS; doubling++) {
                part = part.doubled();
            }
        }
        return new Multiples(odd, width);
    }

    private static void fill(Addend[] odd, Point point) {
        Addend twice = point.doubled().addend();
        Point multiple = point;
        for (int i = 0; i < odd.length; i++) {
            odd[i] = multiple.addend();
            multiple = multiple.plus(twice);
        }
    }

    /** Adds a digit's multiple of one part. */
    Point plus(Point sum, int part, int digit) {
        return digit > 0 ? sum.plus(odd[part][digit / 2]) : digit < 0 ? sum.minus(odd[part][-digit / 2]) : sum;
    }
}
