package twoears.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.conversation.Attempts.Why;
import twoears.core.language.Language;
import twoears.core.language.Words;

/**
 * The key that signs what leaves this machine; itself never does. It ties a name to whoever used it first, and proves nothing about
 * who that is.
 */
public final class SigningKey {
    static final String FILE = "key";
    private static final String KIND = "two-ears key 1";
    private static final int LINES = 3;

    private final PrivateKey secret;
    private final String shared;

    private SigningKey(PrivateKey secret, String shared) {
        this.secret = secret;
        this.shared = shared;
    }

    /**
     * The key kept in a data directory, made where there is none yet; on the disk when this returns.
     *
     * @param reader the language of a refusal
     * @throws NotKept when it can't be read or made
     */
    public static SigningKey in(Path directory, Language reader) {
        Path file = directory.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(directory);
                make(file);
            }
            return read(Files.readAllLines(file, StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new NotKept(Why.DAMAGED, text(reader, "key.damaged", file), e);
        } catch (IOException e) {
            throw new NotKept(Why.FAILED, text(reader, "key.failed", file), e);
        }
    }

    /** One that nothing keeps. */
    public static SigningKey fresh() {
        KeyPair pair = pair();
        return new SigningKey(pair.getPrivate(), Signatures.written(pair.getPublic()));
    }

    /** The public half, as it stands in files. */
    public String shared() {
        return shared;
    }

    String sign(byte[] message) {
        return Signatures.sign(secret, message);
    }

    private static SigningKey read(List<String> lines) throws GeneralSecurityException {
        if (lines.size() != LINES || !lines.get(0).equals(KIND)) {
            throw new IllegalArgumentException("no key");
        }
        PrivateKey secret = KeyFactory.getInstance(Signatures.ALGORITHM)
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(1))));
        var key = new SigningKey(secret, lines.get(2));
        byte[] trial = KIND.getBytes(StandardCharsets.US_ASCII);
        if (!Signatures.isSigned(key.shared, trial, key.sign(trial))) {
            throw new IllegalArgumentException("two halves that don't fit");
        }
        return key;
    }

    /** Where two programs start at once, the first to be done makes the key for both. */
    private static void make(Path file) throws IOException {
        KeyPair pair = pair();
        String text = KIND + "\n" + Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()) + "\n" + Signatures.written(pair.getPublic()) + "\n";
        try {
            WholeFile.create(file, text.getBytes(StandardCharsets.US_ASCII), WholeFile.OWNER_ONLY);
        } catch (FileAlreadyExistsException made) {
            return;
        }
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance(Signatures.ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK from 15 on has Ed25519", e);
        }
    }

    private static String text(Language reader, String key, Path file) {
        return Words.of("exchange", reader).text(key, Told.name(file.toString()));
    }
}
