package io.restock.ml.forecast.training.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Keeps them as files of one folder, each whole or not at all. */
public record FolderCheckpoints(Path folder) implements Checkpoints {

    private static final String SUFFIX = ".checkpoint";

    @Override
    public Optional<byte[]> find(String key) {
        try {
            var file = file(key);
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read checkpoint %s of %s".formatted(key, folder), failure);
        }
    }

    @Override
    public void keep(String key, byte[] content) {
        try {
            Files.createDirectories(folder);
            var whole = Files.write(folder.resolve(key + ".new"), content);
            Files.move(whole, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot keep checkpoint %s in %s".formatted(key, folder), failure);
        }
    }

    /** Deletes them all. */
    public void forget() {
        try (var files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (var file : files) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot delete the checkpoints of " + folder, failure);
        }
    }

    private Path file(String key) {
        return folder.resolve(key + SUFFIX);
    }
}
