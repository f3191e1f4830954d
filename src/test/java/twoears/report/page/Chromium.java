package twoears.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** One page in a browser without a window, told what to do over its debugging protocol. */
final class Chromium implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String LISTENING = "DevTools listening on ws://";
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> broken = new CompletableFuture<>();
    private CompletableFuture<Void> loaded = new CompletableFuture<>();
    private int number;

    /** @param profile an empty folder for what the browser keeps */
    Chromium(Path profile) throws Exception {
        process = new ProcessBuilder("chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                "--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank").redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        HttpClient http = HttpClient.newHttpClient();
        String place = "http://" + address() + "/json/new?about:blank";
        String page = http.send(HttpRequest.newBuilder(URI.create(place)).PUT(HttpRequest.BodyPublishers.noBody()).build(), HttpResponse.BodyHandlers.ofString()).body();
        socket = http.newWebSocketBuilder().buildAsync(URI.create(MAPPER.readTree(page).get("webSocketDebuggerUrl").asText()), new Ear()).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        for (String domain : List.of("Page", "Network", "Log", "Runtime")) {
            tell(domain + ".enable", Map.of());
        }
        tell("Network.emulateNetworkConditions", Map.of("offline", true, "latency", 0, "downloadThroughput", 0, "uploadThroughput", 0));
    }

    /** Host and port. What else the browser says is read by nobody, and must not fill the pipe. */
    private String address() throws IOException {
        var said = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(LISTENING)) {
                var drain = new Thread(() -> said.lines().forEach(l -> {}));
                drain.setDaemon(true);
                drain.start();
                return line.substring(LISTENING.length()).replaceFirst("/.*", "");
            }
        }
        throw new IOException("the browser ended before it listened");
    }

    void open(Path file) throws Exception {
        loaded = new CompletableFuture<>();
        tell("Page.navigate", Map.of("url", file.toUri().toString()));
        loaded.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    JsonNode tell(String method, Map<String, Object> parameters) throws Exception {
        ObjectNode message = MAPPER.createObjectNode().put("id", ++number).put("method", method);
        message.set("params", MAPPER.valueToTree(parameters));
        var answer = new CompletableFuture<JsonNode>();
        asked.put(number, answer);
        socket.sendText(message.toString(), true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        CompletableFuture.anyOf(answer, broken).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        JsonNode reply = answer.join();
        if (reply.has("error")) {
            throw new IOException(method + ": " + reply.get("error"));
        }
        return reply.get("result");
    }

    /** What a JavaScript expression comes to; the page's own policy does not hold for it. */
    JsonNode ask(String expression) throws Exception {
        JsonNode answer = tell("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IOException(answer.get("exceptionDetails").toString());
        }
        return answer.at("/result/value");
    }

    /** What has happened since the page was opened, by the event's name. */
    List<JsonNode> events(String method) {
        return events.stream().filter(e -> e.path("method").asText().equals(method)).map(e -> e.get("params")).toList();
    }

    void forget() {
        events.clear();
    }

    @Override
    public void close() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        socket.abort();
        all.forEach(ProcessHandle::destroyForcibly);
        // Its folder can only be taken away when nobody writes there any more.
        all.forEach(p -> p.onExit().join());
    }

    /** Puts what comes in pieces together. */
    private final class Ear implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
            text.append(piece);
            if (last) {
                hear(text.toString());
                text.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void onError(WebSocket from, Throwable fault) {
            broken.completeExceptionally(fault);
        }

        private void hear(String message) {
            try {
                JsonNode heard = MAPPER.readTree(message);
                if (heard.has("id")) {
                    asked.remove(heard.get("id").asInt()).complete(heard);
                } else {
                    events.add(heard);
                    if (heard.path("method").asText().equals("Page.loadEventFired")) {
                        loaded.complete(null);
                    }
                }
            } catch (IOException e) {
                broken.completeExceptionally(e);
            }
        }
    }
}
