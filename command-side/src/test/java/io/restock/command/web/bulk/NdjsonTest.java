package io.restock.command.web.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.PooledByteBufAllocator;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.NettyDataBuffer;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class NdjsonTest {

    private static final int LIMIT_BYTES = 8;

    private final NettyDataBufferFactory buffers = new NettyDataBufferFactory(PooledByteBufAllocator.DEFAULT);

    @Test
    void cuts_lines_wherever_the_pieces_end() {
        StepVerifier.create(lines("one\ntw", "o\n", "\n four").map(NdjsonTest::said))
                .expectNext("1 one", "2 two", "4  four")
                .verifyComplete();
    }

    @Test
    void keeps_the_number_of_a_line_that_is_too_long() {
        StepVerifier.create(lines("one\ntoo long", " a line\nthree\n").map(NdjsonTest::said))
                .expectNext("1 one", "2 too long", "3 three")
                .verifyComplete();
    }

    @Test
    void lets_go_of_what_came_and_was_not_read() {
        var pieces =
                Stream.of("one\ntwo\n", "three\n", "four\n").map(this::piece).toList();
        StepVerifier.create(Ndjson.lines(Flux.fromIterable(pieces), LIMIT_BYTES), 1)
                .expectNextCount(1)
                .thenCancel()
                .verify();
        assertThat(pieces)
                .allSatisfy(piece -> assertThat(piece.getNativeBuffer().refCnt())
                        .as("holders")
                        .isZero());
    }

    private Flux<Ndjson.Line> lines(String... pieces) {
        return Ndjson.lines(Flux.<DataBuffer>fromStream(Stream.of(pieces).map(this::piece)), LIMIT_BYTES);
    }

    private NettyDataBuffer piece(String text) {
        var buffer = buffers.allocateBuffer(text.length());
        buffer.write(text, StandardCharsets.UTF_8);
        return buffer;
    }

    private static String said(Ndjson.Line line) {
        return line.number() + " " + (line.tooLong() ? "too long" : new String(line.json(), StandardCharsets.UTF_8));
    }
}
