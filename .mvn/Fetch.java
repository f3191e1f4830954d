import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Fetches Maven for a machine that has nothing but a JDK: {@code java Fetch.java POM VERSION SHA512 FOLDER}.
 *
 * <p>The archive is checked before anything of it is unpacked, and FOLDER/apache-maven-VERSION appears whole or not
 * at all. Ends with 3 and one sentence on standard error when it can't.
 */
final class Fetch {

    private static final Pattern NAMESPACE = Pattern.compile("xmlns=\"https?://([^/\"]+)/POM/");

    public static void main(String[] arguments) {
        Path pom = Path.of(arguments[0]);
        String version = arguments[1];
        String sha512 = arguments[2];
        Path folder = Path.of(arguments[3]);
        try {
            fetch(pom, version, sha512, folder);
        } catch (IOException | InterruptedException e) {
            System.err.println("Two Ears could not fetch Maven " + version + ": " + reason(e)
                    + " Connect to the network and start again, or install Maven 3.8 or newer.");
            System.exit(3);
        }
    }

    private static void fetch(Path pom, String version, String sha512, Path folder)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path work = Files.createTempDirectory(folder, "fetch");
        try {
            Path zip = work.resolve("maven.zip");
            download(address(repository(pom), version), zip);
            check(zip, sha512);
            unpack(zip, work);
            String name = "apache-maven-" + version;
            Path target = folder.resolve(name);
            if (!Files.isDirectory(target)) {
                Files.move(work.resolve(name), target, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            delete(work);
        }
    }

    /** The central repository stands beside the host of the POM's namespace; a mirror can be named instead. */
    private static String repository(Path pom) throws IOException {
        String mirror = System.getenv("TWOEARS_MAVEN_REPOSITORY");
        if (mirror != null && !mirror.isBlank()) {
            return mirror.replaceAll("/+$", "");
        }
        Matcher namespace = NAMESPACE.matcher(Files.readString(pom));
        if (!namespace.find()) {
            throw new IOException(pom + " names no POM namespace.");
        }
        return "https://repo." + namespace.group(1) + "/maven2";
    }

    private static URI address(String repository, String version) throws IOException {
        String file = "/org/apache/maven/apache-maven/" + version + "/apache-maven-" + version + "-bin.zip";
        try {
            return URI.create(repository + file);
        } catch (IllegalArgumentException e) {
            throw new IOException("the address " + repository + " is not a valid one.", e);
        }
    }

    private static void download(URI address, Path zip) throws IOException, InterruptedException {
        HttpClient.Builder client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(30));
        client.proxy(proxy(address).orElse(ProxySelector.getDefault()));
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofMinutes(10)).build();
        HttpResponse<Path> answer = client.build().send(request, HttpResponse.BodyHandlers.ofFile(zip));
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answered " + answer.statusCode() + ".");
        }
    }

    /** Java reads no proxy from the environment, where most other programs look for it. */
    private static Optional<ProxySelector> proxy(URI address) {
        String upper = System.getenv(address.getScheme().equals("http") ? "HTTP_PROXY" : "HTTPS_PROXY");
        String lower = System.getenv(address.getScheme() + "_proxy");
        String named = lower != null && !lower.isBlank() ? lower : upper;
        if (named == null || named.isBlank()) {
            return Optional.empty();
        }
        URI proxy = URI.create(named.contains("://") ? named : "http://" + named);
        int port = proxy.getPort() < 0 ? 80 : proxy.getPort();
        return Optional.of(ProxySelector.of(new InetSocketAddress(proxy.getHost(), port)));
    }

    private static void check(Path zip, String sha512) throws IOException {
        String found;
        try {
            found = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(zip)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IOException("this JDK can't compute SHA-512.", e);
        }
        if (!found.equals(sha512)) {
            throw new IOException("what arrived is not the archive expected (its SHA-512 differs).");
        }
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(file)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path to = folder.resolve(entry.getName()).normalize();
                if (!to.startsWith(folder)) {
                    throw new IOException("the archive would write outside its folder.");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(to);
                } else {
                    Files.createDirectories(to.getParent());
                    Files.copy(entries, to);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        if (e instanceof java.net.ConnectException || message == null) {
            return "the package registry can't be reached.";
        }
        return message.endsWith(".") ? message : message + ".";
    }
}
