package io.restock.ml.registry;

import io.restock.events.ModelEvent.ModelRegistered;
import io.restock.events.ModelRef;
import io.restock.ml.onnx.ModelContract;
import io.restock.ml.onnx.OnnxModel;
import io.restock.ml.onnx.RefusedModel;
import io.restock.ml.round.Publication;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Registers model files: what keeps its contract is stored, and then told to all. */
@Component
public class Registry {

    private static final int TOLD_AT_MOST = 1_000;

    private final List<ModelContract> contracts;
    private final ModelFiles files;
    private final Publication publication;
    private final Clock clock;
    private final Sinks.Many<ModelRegistered> registered =
            Sinks.many().multicast().directBestEffort();

    Registry(List<ModelContract> contracts, ModelFiles files, Publication publication, Clock clock) {
        this.contracts = List.copyOf(contracts);
        this.files = files;
        this.publication = publication;
        this.clock = clock;
    }

    /** Blocks until it is stored; @throws RefusedModel with all that is wrong with the file */
    public Registration register(byte[] file, String by) {
        try (var model = open(file)) {
            var contract = contractOf(model);
            var name = contract.check(model);
            var id = files.keep(file, contract.schema(), name);
            var fact = new ModelRegistered(
                    new ModelRef(name, id.sha256()),
                    contract.schema(),
                    told(model.metadata()),
                    file.length,
                    by,
                    clock.instant());
            var isNew = publication.publishOnce(id.toString(), fact);
            if (isNew) {
                announce(fact);
            }
            return new Registration(fact.model(), fact.schema(), isNew);
        }
    }

    /** Each model from the moment of subscription on, as it is registered here. */
    public Flux<ModelRegistered> registered() {
        return registered.asFlux();
    }

    private synchronized void announce(ModelRegistered fact) {
        registered.tryEmitNext(fact);
    }

    private OnnxModel open(byte[] file) {
        try {
            return OnnxModel.open(file);
        } catch (IllegalArgumentException unreadable) {
            throw new RefusedModel("known", List.of(String.valueOf(unreadable.getMessage())));
        }
    }

    /** What a file says at length is cut: an event is no place for it, and the file is kept. */
    private static SortedMap<String, String> told(Map<String, String> metadata) {
        var told = new TreeMap<String, String>();
        metadata.forEach((key, value) -> told.put(key, value.substring(0, Math.min(value.length(), TOLD_AT_MOST))));
        return told;
    }

    /** The one that the file names; a file that names none is held against the first. */
    private ModelContract contractOf(OnnxModel model) {
        var named = model.metadata().getOrDefault(ModelContract.SCHEMA, "");
        return contracts.stream()
                .filter(contract -> contract.schema().equals(named))
                .findFirst()
                .orElse(contracts.getFirst());
    }

    /** @param isNew whether it was not registered before */
    public record Registration(ModelRef model, String schema, boolean isNew) {}
}
