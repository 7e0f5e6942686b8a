package io.restock.command.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads bodies strictly: what is misspelt, of the wrong kind, or said twice is refused, and the answer says where it is. */
@Component
public class Bodies {

    public static final int LIMIT_BYTES = 4 * 1024 * 1024;

    private final JsonMapper json;

    public Bodies(JsonMapper boot) {
        this.json = boot.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .changeDefaultPropertyInclusion(present -> present.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    /** The body of a call about one thing; an empty one reads as {@code {}}. */
    public <B> Mono<B> one(ServerHttpRequest request, Class<B> type) {
        if (request.getHeaders().getContentLength() > LIMIT_BYTES) {
            return Mono.error(new DataBufferLimitException("body announced as too large"));
        }
        return DataBufferUtils.join(request.getBody(), LIMIT_BYTES)
                .map(buffer -> {
                    var bytes = new byte[buffer.readableByteCount()];
                    buffer.read(bytes);
                    DataBufferUtils.release(buffer);
                    return bytes;
                })
                .defaultIfEmpty("{}".getBytes(StandardCharsets.UTF_8))
                .map(bytes -> read(bytes, type));
    }

    /** One JSON object; @throws MalformedBody that says what is wrong in it, and where */
    public <B> B read(byte[] bytes, Class<B> type) {
        try {
            @Nullable B body = json.readValue(bytes, type);
            if (body == null) {
                throw new MalformedBody("a JSON object was expected, not null", "");
            }
            return body;
        } catch (JacksonException refused) {
            throw Malformations.of(refused);
        }
    }

    /** As UTF-8. */
    public byte[] write(Object answer) {
        return json.writeValueAsBytes(answer);
    }
}
