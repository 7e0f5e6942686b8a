package io.restock.benchmarks;

import java.io.File;
import java.io.IOException;
import java.util.List;

/** A program that is started, killed without warning as by {@code kill -9}, and started again. */
final class Victim implements AutoCloseable {

    private final List<String> command;
    private Process process;

    Victim(List<String> command) throws IOException {
        this.command = List.copyOf(command);
        this.process = start();
    }

    void crash() throws IOException {
        kill();
        process = start();
    }

    @Override
    public void close() {
        kill();
    }

    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }

    private Process start() throws IOException {
        var log = new File("restock-under-crashes.log");
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }
}
