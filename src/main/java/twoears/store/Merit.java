package twoears.store;

import java.nio.ByteBuffer;
import java.util.List;
import twoears.core.league.Cup.Tie;
import twoears.core.league.Tally;

/** What a line of a board is worth as bytes that sort as {@link twoears.core.league.Board#better} does, the best last. */
final class Merit {
    private Merit() {}

    static byte[] of(Tally tally, List<Tie> ties) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * (1 + ties.size()));
        put(bytes, tally.points());
        ties.forEach(tie -> put(bytes, tie.worth(tally)));
        return bytes.array();
    }

    /** Bytes are compared without their signs. */
    private static void put(ByteBuffer bytes, int number) {
        bytes.putInt(number ^ Integer.MIN_VALUE);
    }
}
