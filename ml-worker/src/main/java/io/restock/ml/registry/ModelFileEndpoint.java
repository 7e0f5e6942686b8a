package io.restock.ml.registry;

import io.restock.ml.onnx.RefusedModel;
import io.restock.ml.registry.Registry.Registration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes in model files. */
@RestController
@EnableConfigurationProperties(RegistrySettings.class)
class ModelFileEndpoint {

    private final Registry registry;
    private final int limitBytes;

    ModelFileEndpoint(Registry registry, RegistrySettings settings) {
        this.registry = registry;
        this.limitBytes = settings.limitBytes();
    }

    /** @param by who registers it */
    @PostMapping(path = "/api/models", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    Mono<ResponseEntity<Map<String, String>>> register(
            @RequestParam(required = false) @Nullable String by, ServerHttpRequest request) {
        if (by == null || by.isBlank()) {
            return Mono.error(ModelProblem.noRegistrar());
        }
        return file(request)
                .publishOn(Schedulers.boundedElastic())
                .map(file -> registry.register(file, by.strip()))
                .map(ModelFileEndpoint::answer)
                .onErrorMap(RefusedModel.class, ModelProblem::refused);
    }

    private Mono<byte[]> file(ServerHttpRequest request) {
        if (request.getHeaders().getContentLength() > limitBytes) {
            return Mono.error(ModelProblem.tooLarge(limitBytes));
        }
        return DataBufferUtils.join(request.getBody(), limitBytes)
                .map(ModelFileEndpoint::bytes)
                .defaultIfEmpty(new byte[0])
                .onErrorMap(DataBufferLimitException.class, _ -> ModelProblem.tooLarge(limitBytes));
    }

    private static byte[] bytes(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static ResponseEntity<Map<String, String>> answer(Registration registration) {
        return ResponseEntity.status(registration.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(Map.of(
                        "model", registration.model().sha256(),
                        "id", registration.model().id(),
                        "schema", registration.schema(),
                        "status", registration.isNew() ? "accepted" : "repeated"));
    }
}
