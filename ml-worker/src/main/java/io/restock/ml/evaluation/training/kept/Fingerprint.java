package io.restock.ml.evaluation.training.kept;

import io.restock.platform.Sha256;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What answers depend on: the question, the data and the code. What other ones answered says nothing. */
public final class Fingerprint {

    private static final int LENGTH = 16;

    private Fingerprint() {}

    /**
     * @param question what else tells one evaluation from another
     * @param data a file, or a folder of them
     * @throws IOException if that cannot be read
     */
    public static String of(String question, Path data) throws IOException {
        var classPath = System.getProperty("java.class.path");
        var known = new StringBuilder(question).append('\n').append(classPath).append(stand(data));
        for (var entry : classPath.split(File.pathSeparator, -1)) {
            if (Files.isDirectory(Path.of(entry))) {
                known.append(stand(Path.of(entry)));
            }
        }
        return Sha256.hex(known.toString().getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }

    /** Names of all files, their sizes and when they were written. */
    private static String stand(Path root) throws IOException {
        var lines = new StringBuilder();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                lines.append("%n%s %d %s".formatted(file, Files.size(file), Files.getLastModifiedTime(file)));
            }
        }
        return lines.toString();
    }
}
