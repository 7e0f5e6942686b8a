package io.restock.acceptance;

import io.restock.platform.TestStores;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The packaged program in a process of its own, which can be killed and started again on the same stores. */
final class Program implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("open (http://127\\.0\\.0\\.1:\\d+)/");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final TestStores stores = new TestStores();
    private final List<String> options;
    private final Path log;
    private Process process;
    private URI address;

    Program(String name, String... options) {
        this.options = List.of(options);
        this.log = Path.of(System.getProperty("restock.logs"), name + ".log");
        this.process = launch();
        this.address = awaitReady();
    }

    URI at(String path) {
        return address.resolve(path);
    }

    /** As {@code kill -9} does: no chance to finish anything. */
    void kill() {
        process.destroyForcibly();
        Awaitility.await().atMost(PATIENCE).until(() -> !process.isAlive());
    }

    void startAgain() {
        process = launch();
        address = awaitReady();
    }

    @Override
    public void close() {
        kill();
        stores.close();
    }

    private Process launch() {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Xmx1g", "-jar"));
        command.add(System.getProperty("restock.program"));
        command.add("--server.port=0");
        command.addAll(options);
        stores.properties().forEach((name, value) -> command.add("--%s=%s".formatted(name, value)));
        try {
            Files.createDirectories(log.getParent());
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
                    .start();
        } catch (IOException failure) {
            throw new IllegalStateException("cannot start " + command, failure);
        }
    }

    private URI awaitReady() {
        return Awaitility.await("the program to be ready, see " + log)
                .atMost(PATIENCE)
                .until(this::announced, found -> !found.isEmpty())
                .getFirst();
    }

    private List<URI> announced() throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException("the program stopped: see " + log);
        }
        return READY.matcher(Files.readString(log))
                .results()
                .map(found -> URI.create(found.group(1)))
                .toList();
    }
}
