package io.restock.ml.panel.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/** Reads a CSV file with a header, plain or gzip. */
public final class TableFile {

    private TableFile() {}

    public static <T> List<T> read(Path file, Function<NamedCsvRecord, T> row) throws IOException {
        try (var bytes = open(file);
                var rows = CsvReader.builder().ofNamedCsvRecord(bytes)) {
            return rows.stream().map(row).toList();
        }
    }

    private static InputStream open(Path file) throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(file));
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }
}
