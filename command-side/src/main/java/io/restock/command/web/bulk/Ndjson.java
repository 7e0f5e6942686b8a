package io.restock.command.web.bulk;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;

/** Cuts a body into its lines, however long the body is. Blank lines count but are left out. */
final class Ndjson {

    private final int limitBytes;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private boolean tooLong;
    private int number;

    private Ndjson(int limitBytes) {
        this.limitBytes = limitBytes;
    }

    static Flux<Line> lines(Flux<DataBuffer> body, int limitBytes) {
        return Flux.defer(() -> {
            var cut = new Ndjson(limitBytes);
            return body.concatMapIterable(cut::take)
                    .concatWith(Flux.defer(() -> Flux.fromIterable(cut.end())))
                    // What has come and is not read because the client has gone.
                    .doOnDiscard(DataBuffer.class, DataBufferUtils::release);
        });
    }

    /**
     * @param number from 1
     * @param json empty for a line that was longer than the limit
     */
    @SuppressWarnings("ArrayRecordComponent") // lines are never compared
    record Line(int number, byte[] json, boolean tooLong) {}

    private List<Line> take(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        var lines = new ArrayList<Line>();
        int start = 0;
        for (int end = 0; end < bytes.length; end++) {
            if (bytes[end] == '\n') {
                keep(bytes, start, end);
                lines.addAll(end());
                start = end + 1;
            }
        }
        keep(bytes, start, bytes.length);
        return lines;
    }

    private void keep(byte[] bytes, int start, int end) {
        if (tooLong || pending.size() + end - start > limitBytes) {
            tooLong = true;
            pending.reset();
        } else {
            pending.write(bytes, start, end - start);
        }
    }

    private List<Line> end() {
        number++;
        var line = new Line(number, pending.toByteArray(), tooLong);
        pending.reset();
        tooLong = false;
        return line.tooLong || !isBlank(line.json) ? List.of(line) : List.of();
    }

    private static boolean isBlank(byte[] line) {
        for (var each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }
}
